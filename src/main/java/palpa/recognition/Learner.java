package palpa.recognition;

/** Learns a {@link Scorer} from examples. Deterministic: the same examples give the same scorer. */
@FunctionalInterface
public interface Learner {

    /**
     * @param examples at least one of each of its classes
     * @return scores of {@link Examples#classes()} from {@link Examples#features()}
     */
    Scorer learn(Examples examples);
}

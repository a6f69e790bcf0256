package palpa.coaching.safety;

/** Gives the words of changed instructions, which stand in the adapted program: a key of the bundles and what it mentions. */
@FunctionalInterface
public interface Phrases {

    String of(String key, Object... arguments);
}

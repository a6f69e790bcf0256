package palpa.recognition;

import java.util.Arrays;
import java.util.List;
import palpa.model.Technique;

/** Counts what was decided for what was done, and the figures that follow. One thread. */
public final class Confusion {

    private static final int ALL = Technique.values().length;

    private final int[][] counts = new int[ALL][ALL];

    /** One window. */
    public void add(Technique done, Technique decided) {
        counts[done.ordinal()][decided.ordinal()]++;
    }

    /** All windows of another. */
    public void add(Confusion other) {
        for (int done = 0; done < ALL; done++) {
            for (int decided = 0; decided < ALL; decided++) {
                counts[done][decided] += other.counts[done][decided];
            }
        }
    }

    public int count(Technique done, Technique decided) {
        return counts[done.ordinal()][decided.ordinal()];
    }

    /** Windows in which {@code done} was done. */
    public int done(Technique done) {
        return Arrays.stream(counts[done.ordinal()]).sum();
    }

    /** Windows for which {@code decided} was decided. */
    public int decided(Technique decided) {
        return Arrays.stream(counts).mapToInt(row -> row[decided.ordinal()]).sum();
    }

    public int windows() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /** What was done at all, in the order of declaration. */
    public List<Technique> classes() {
        return Arrays.stream(Technique.values()).filter(each -> done(each) > 0).toList();
    }

    /** What was done or decided, in the order of declaration. */
    public List<Technique> seen() {
        return Arrays.stream(Technique.values())
                .filter(each -> done(each) + decided(each) > 0)
                .toList();
    }

    /** Share of the windows of a class that were decided as such, NaN where it was not done. */
    public double recall(Technique of) {
        return (double) count(of, of) / done(of);
    }

    /** Harmonic mean of recall and precision, {@code 2 TP / (done + decided)}; NaN where neither was. */
    public double f1(Technique of) {
        return 2.0 * count(of, of) / (done(of) + decided(of));
    }

    /** Mean recall of the classes that were done, NaN without a window. */
    public double balancedAccuracy() {
        return classes().stream().mapToDouble(this::recall).average().orElse(Double.NaN);
    }

    /** Mean F1 of the classes that were done, touch that is no massage apart; NaN without a window. */
    public double macroF1() {
        return classes().stream()
                .filter(each -> each != Technique.UNSURE)
                .mapToDouble(this::f1)
                .average()
                .orElse(Double.NaN);
    }

    /** Share of all windows decided rightly, NaN without a window. */
    public double accuracy() {
        return Arrays.stream(Technique.values())
                        .mapToDouble(each -> count(each, each))
                        .sum()
                / windows();
    }
}

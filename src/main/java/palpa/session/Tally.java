package palpa.session;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;

/** Counts what was found by hand, technique and region: the summary of a session. One thread. */
public final class Tally {

    /** Seconds between two decisions of a hand. */
    private static final double DECISION_SECONDS = 0.1;

    private final Map<Key, Counts> counts = new TreeMap<>();

    /** What is counted together. */
    private record Key(Hand hand, Technique technique, Region region) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::hand).thenComparing(Key::technique).thenComparing(Key::region);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Counts {
        private int strokes;
        private int decisions;
        private double peakSum;
        private double rateSum;
        private int rates;
        private final int[] levels = new int[Level.values().length];

        void add(Counts other) {
            strokes += other.strokes;
            decisions += other.decisions;
            peakSum += other.peakSum;
            rateSum += other.rateSum;
            rates += other.rates;
            for (int i = 0; i < levels.length; i++) {
                levels[i] += other.levels[i];
            }
        }
    }

    /**
     * One line of a summary.
     *
     * @param region the region, or null for all of them together
     * @param strokes strokes counted
     * @param seconds time in which the hand was found to do this, seconds
     * @param meanPeakNewtons mean of the strokes' peaks, newtons, NaN without strokes
     * @param meanRateHertz mean of the strokes' rates, NaN where none is known
     * @param levels how many strokes were of each level, by {@link Level#ordinal()}
     */
    public record Line(
            Hand hand,
            Technique technique,
            Region region,
            int strokes,
            double seconds,
            double meanPeakNewtons,
            double meanRateHertz,
            List<Integer> levels) {}

    public void add(Findings findings) {
        findings.strokes().forEach(this::add);
        findings.decisions().forEach(this::add);
    }

    /** Counts one stroke. */
    public void add(Stroke stroke) {
        Counts to = of(new Key(stroke.hand(), stroke.technique(), stroke.region()));
        to.strokes++;
        to.peakSum += stroke.peakNewtons();
        if (!Double.isNaN(stroke.rateHertz())) {
            to.rateSum += stroke.rateHertz();
            to.rates++;
        }
        to.levels[stroke.level().ordinal()]++;
    }

    /** Counts one decision. */
    public void add(Decision decision) {
        of(new Key(decision.hand(), decision.technique(), decision.region())).decisions++;
    }

    private Counts of(Key key) {
        return counts.computeIfAbsent(key, unused -> new Counts());
    }

    /** One line a hand, technique and region that occurred. */
    public List<Line> byRegion() {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getKey().region(), entry.getValue()))
                .toList();
    }

    /** One line a hand and technique that occurred. */
    public List<Line> byTechnique() {
        Map<Key, Counts> together = new TreeMap<>();
        counts.forEach((key, part) -> together.computeIfAbsent(
                        new Key(key.hand(), key.technique(), Region.values()[0]), unused -> new Counts())
                .add(part));
        return together.entrySet().stream()
                .map(entry -> line(entry.getKey(), null, entry.getValue()))
                .toList();
    }

    private static Line line(Key key, Region region, Counts of) {
        return new Line(
                key.hand(),
                key.technique(),
                region,
                of.strokes,
                of.decisions * DECISION_SECONDS,
                of.peakSum / of.strokes,
                of.rateSum / of.rates,
                Arrays.stream(of.levels).boxed().toList());
    }
}

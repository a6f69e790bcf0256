package palpa.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.Reliability;

/** What recognition made of people whose truth is known; outcomes of several people add up. One thread. */
final class Outcome {

    /** The techniques that have strokes. */
    static final List<Technique> MASSAGE = List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);

    final Confusion windows = new Confusion();
    /** Windows in which the glove felt something of what was done, or nothing was done. */
    final Confusion felt = new Confusion();

    final Confusion noMassage = new Confusion();
    final Reliability reliability = new Reliability();
    final Share levels = new Share();
    final Share levelsOfHand = new Share();
    final Share surfaces = new Share();
    final Share surfacesTold = new Share();
    final Share falseAtRest = new Share();
    private final Map<Technique, Counted> counted = new EnumMap<>(Technique.class);
    private final Map<Technique, List<Double>> delays = new EnumMap<>(Technique.class);

    Outcome() {
        for (Technique technique : MASSAGE) {
            counted.put(technique, new Counted());
            delays.put(technique, new ArrayList<>());
        }
    }

    /** How many of how many. */
    static final class Share {
        private long some;
        private long all;

        void add(long some, long all) {
            this.some += some;
            this.all += all;
        }

        void add(boolean counts) {
            add(counts ? 1 : 0, 1);
        }

        /** NaN of nothing. */
        double value() {
            return (double) some / all;
        }

        long all() {
            return all;
        }
    }

    /** Strokes made and strokes told, recording by recording. */
    static final class Counted {
        private long made;
        private long told;
        private long missedBy;

        void add(long made, long told) {
            this.made += made;
            this.told += told;
            missedBy += Math.abs(told - made);
        }

        private void add(Counted other) {
            made += other.made;
            told += other.told;
            missedBy += other.missedBy;
        }

        /** Strokes told too many (too few: below 0) over all recordings, as a share of those made. */
        double bias() {
            return (double) (told - made) / made;
        }

        /** What the recordings were each counted wrong by, as a share of the strokes made. */
        double error() {
            return (double) missedBy / made;
        }

        long made() {
            return made;
        }
    }

    Counted counted(Technique technique) {
        return counted.get(technique);
    }

    List<Double> delays(Technique technique) {
        return delays.get(technique);
    }

    void add(Outcome other) {
        windows.add(other.windows);
        felt.add(other.felt);
        noMassage.add(other.noMassage);
        reliability.add(other.reliability);
        levels.add(other.levels.some, other.levels.all);
        levelsOfHand.add(other.levelsOfHand.some, other.levelsOfHand.all);
        surfaces.add(other.surfaces.some, other.surfaces.all);
        surfacesTold.add(other.surfacesTold.some, other.surfacesTold.all);
        falseAtRest.add(other.falseAtRest.some, other.falseAtRest.all);
        for (Technique technique : MASSAGE) {
            counted.get(technique).add(other.counted.get(technique));
            delays.get(technique).addAll(other.delays.get(technique));
        }
    }

    /** The delay that half of the stretches kept, seconds, NaN where there was none. */
    double medianDelaySeconds(Technique technique) {
        double[] sorted = delays.get(technique).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}

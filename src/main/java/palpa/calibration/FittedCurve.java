package palpa.calibration;

/**
 * A curve fitted to loads, with what is known of it: where it holds, what it remembers, and how far it may be off.
 * Immutable; any thread.
 *
 * @param kind which law it is
 * @param law what the sensor shows, newtons, at raw counts; at the counts' negative where they fall with the load
 * @param memory how the way down differs
 * @param range where it holds; what lies beyond the top gives the force there, and is marked
 * @param uncertainty how far it may be off
 */
public record FittedCurve(CurveKind kind, CurveModel law, PlayTerm memory, CountRange range, Uncertainty uncertainty)
        implements CurveModel {

    @Override
    public double newtons(double counts) {
        return memory.middle(shown(counts));
    }

    /** What the sensor shows, newtons, before its memory is taken off. */
    public double shown(double counts) {
        double inside = range.reach(counts) == Reach.BEYOND ? range.topCounts() : counts;
        return law.newtons(range.falls() ? -inside : inside);
    }

    @Override
    public boolean hasMemory() {
        return !memory.isNone();
    }

    @Override
    public CountReader reader() {
        return memory.isNone() ? this::newtonsAt : new Remembering(this);
    }

    /** Force at raw counts that need not be whole, and the play after it, into {@code play[0]}. */
    public double newtons(double counts, double[] play) {
        double force = memory.force(shown(counts), play[0]);
        play[0] = memory.play(force, play[0]);
        return force;
    }

    @Override
    public Reach reach(double counts) {
        return range.reach(counts);
    }

    @Override
    public double uncertaintyNewtons(double newtons) {
        return uncertainty.newtons(newtons);
    }

    private static final class Remembering implements CountReader {

        private final FittedCurve curve;
        private final double[] play = new double[1];

        Remembering(FittedCurve curve) {
            this.curve = curve;
        }

        @Override
        public double newtonsAt(int counts) {
            return curve.newtons(counts, play);
        }
    }
}

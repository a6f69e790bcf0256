package palpa.calibration;

/**
 * A sensor's memory: it shows more for the same load on the way down. One play operator whose width grows with the load
 * (Prandtl-Ishlinskii; Kuhnen, Modeling, identification and compensation of complex hysteretic nonlinearities, European
 * Journal of Control 9, 2003), so that the loop closes at zero and at each turning point:
 *
 * <pre>
 *   p = max(F, min(p before, F (1 + width)))
 *   shown = F + gap / width * (p - F)
 * </pre>
 *
 * <p>Loading shows the load itself; unloading, once the way back is longer than the width, {@code 1 + gap} of it. What is
 * shown rises with the force whatever was before, so that the force follows from it in closed form. Immutable; any
 * thread; the play itself is the caller's to keep.
 *
 * @param gap how much more is shown on the way down, as a fraction of the load, 0 to below {@code width}
 * @param width length of the way back until all of the gap is there, as a fraction of the load, above 0
 */
public record PlayTerm(double gap, double width) {

    /** No memory. */
    public static final PlayTerm NONE = new PlayTerm(0, 1);

    public PlayTerm {
        if (!(gap >= 0 && gap < width && Double.isFinite(width))) {
            throw new IllegalArgumentException("play of gap " + gap + " and width " + width);
        }
    }

    public boolean isNone() {
        return gap == 0;
    }

    /** The play after a force in newtons, given the play before. */
    public double play(double newtons, double playNewtons) {
        return Math.max(newtons, Math.min(playNewtons, newtons * (1 + width)));
    }

    /** What a sensor shows at a force and the play after it, newtons. */
    public double shown(double newtons, double playNewtons) {
        return newtons + gap / width * (playNewtons - newtons);
    }

    /** The force behind what is shown, given the play before it; newtons. */
    public double force(double shownNewtons, double playNewtons) {
        if (shownNewtons >= playNewtons) {
            return shownNewtons;
        }
        double back = shownNewtons / (1 + gap);
        if (back * (1 + width) <= playNewtons) {
            return back;
        }
        double weight = gap / width;
        return Math.max(0, (shownNewtons - weight * playNewtons) / (1 - weight));
    }

    /** The force where nobody knows what was before: half way between both branches; newtons. */
    public double middle(double shownNewtons) {
        return shownNewtons / (1 + gap / 2);
    }
}

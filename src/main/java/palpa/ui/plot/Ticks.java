package palpa.ui.plot;

/** Round distances for axes. */
final class Ticks {

    private static final double[] ROUND = {1, 2, 5};

    private Ticks() {}

    /**
     * The least of 0.1, 0.2, 0.5, 1, 2, 5, 10 ... by which ticks over {@code span} are at least {@code leastPixels}
     * apart on an axis of {@code pixels}, all above 0.
     */
    static double step(double span, double pixels, double leastPixels) {
        for (double decade = 0.1; ; decade *= 10) {
            for (double round : ROUND) {
                double step = round * decade;
                if (step / span * pixels >= leastPixels) {
                    return step;
                }
            }
        }
    }

    /** The least force of 5, 10, 15, 20, 25, 30, 40, 50, 60, 70 ... newtons that is at least {@code newtons}. */
    static double roundTopNewtons(double newtons) {
        double step = newtons <= 30 ? 5 : newtons <= 100 ? 10 : newtons <= 200 ? 20 : 50;
        return Math.max(step, Math.ceil(newtons / step - 1e-9) * step);
    }
}

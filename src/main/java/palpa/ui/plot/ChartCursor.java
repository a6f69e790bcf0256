package palpa.ui.plot;

/** Where the cursor stands, as a share of the data area's width: it stays there while the traces travel. One thread. */
final class ChartCursor {

    private static final double STEP = 0.01;

    private double share = Double.NaN;

    boolean isShown() {
        return !Double.isNaN(share);
    }

    void hide() {
        share = Double.NaN;
    }

    /** Puts it at {@code newShare} of the width, limited to the area. */
    void moveTo(double newShare) {
        share = Math.max(0, Math.min(1, newShare));
    }

    /** Moves it by so many hundredths of the width; the first time it appears at the right edge. */
    void step(int steps) {
        moveTo(isShown() ? share + steps * STEP : 1);
    }

    /** Its column in a data area so many pixels wide, or -1 where it is hidden. */
    int column(int width) {
        return isShown() ? (int) Math.round(share * (width - 1)) : -1;
    }
}

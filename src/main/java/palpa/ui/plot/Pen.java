package palpa.ui.plot;

/**
 * How a trace is drawn. Immutable.
 *
 * @param rgb its colour, 0xRRGGBB
 * @param opacity 0 to 1
 * @param thickness in pixels of the picture, at least 1
 * @param dash length of a dash in pixels, 0 for a solid line
 * @param space length of the space after it, pixels
 */
record Pen(int rgb, float opacity, float thickness, int dash, int space) {

    static Pen solid(int rgb, float opacity, float thickness) {
        return new Pen(rgb, opacity, thickness, 0, 0);
    }

    boolean isDashed() {
        return dash > 0;
    }

    /** Whether place {@code n} along the line (a column's number, or a row) lies on a dash. */
    boolean inks(long n) {
        return dash == 0 || Math.floorMod(n, dash + space) < dash;
    }
}

package palpa.ui.plot;

/**
 * How a trace is drawn. Immutable.
 *
 * @param rgb its colour, 0xRRGGBB
 * @param opacity 0 to {@link Raster#ONE}
 * @param thickness in pixels of the picture, at least 1
 * @param dash length of a dash in pixels, 0 for a solid line
 * @param space length of the space after it, pixels
 */
record Pen(int rgb, int opacity, double thickness, int dash, int space) {

    boolean isDashed() {
        return dash > 0;
    }

    /** Half the thickness, in 1/256 pixel. */
    int reach() {
        return (int) Math.round(thickness / 2 * Raster.ONE);
    }
}

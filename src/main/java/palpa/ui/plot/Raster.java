package palpa.ui.plot;

/**
 * Blends vertical spans into a picture of premultiplied ARGB pixels, softly at their ends. One thread; allocates
 * nothing.
 *
 * <p>Rows are whole numbers of 1/256 pixel, opacity of 1/256. A span covers its first and last pixel by the part that
 * lies in it (area coverage): source over destination, {@code s a + d (1 - a)}.
 */
final class Raster {

    /** One pixel, and full opacity. */
    static final int ONE = 256;

    private int[] pixels;
    private int width;
    private int redBlue;
    private int alphaGreen;

    /** Sets the picture to draw on. */
    void target(int[] intoPixels, int pictureWidth) {
        pixels = intoPixels;
        width = pictureWidth;
    }

    /** Sets the colour, 0xRRGGBB. */
    void colour(int rgb) {
        redBlue = rgb & 0xFF00FF;
        alphaGreen = 0xFF0000 | rgb >>> 8 & 0xFF;
    }

    /** Blends rows {@code top} (inside) to {@code bottom}, in 1/256, of column {@code x}; an empty span does nothing. */
    void span(int x, int top, int bottom, int opacity) {
        if (bottom <= top) {
            return;
        }
        int first = top >> 8;
        int last = bottom >> 8;
        int index = first * width + x;
        if (first == last) {
            blend(index, opacity * (bottom - top) >> 8);
            return;
        }
        blend(index, opacity * (ONE - (top & 0xFF)) >> 8);
        for (int row = first + 1; row < last; row++) {
            index += width;
            blend(index, opacity);
        }
        if ((bottom & 0xFF) != 0) {
            blend(index + width, opacity * (bottom & 0xFF) >> 8);
        }
    }

    private void blend(int index, int opacity) {
        if (opacity >= ONE) {
            pixels[index] = alphaGreen << 8 | redBlue;
            return;
        }
        int under = pixels[index];
        int rest = ONE - opacity;
        int rb = (redBlue * opacity + (under & 0xFF00FF) * rest) >>> 8 & 0xFF00FF;
        int ag = alphaGreen * opacity + (under >>> 8 & 0xFF00FF) * rest & 0xFF00FF00;
        pixels[index] = ag | rb;
    }
}

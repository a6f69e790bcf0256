package palpa.ui.plot;

/**
 * Blends vertical spans into a picture of premultiplied ARGB pixels, softly at their ends. One thread; allocates
 * nothing.
 *
 * <p>A span covers its first and last pixel by the part that lies in it (area coverage): source over destination, {@code
 * s a + d (1 - a)}, in 256 steps.
 */
final class Raster {

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

    /** Blends rows {@code top} (inside) to {@code bottom} of column {@code x}; an empty span does nothing. */
    void span(int x, float top, float bottom, float opacity) {
        if (!(bottom > top)) {
            return;
        }
        int first = (int) top;
        int last = (int) bottom;
        int index = first * width + x;
        if (first == last) {
            blend(index, opacity * (bottom - top));
            return;
        }
        blend(index, opacity * (first + 1 - top));
        int full = Math.round(opacity * 256);
        for (int row = first + 1; row < last; row++) {
            index += width;
            blendStep(index, full);
        }
        blend(index + width, opacity * (bottom - last));
    }

    private void blend(int index, float opacity) {
        int step = Math.round(opacity * 256);
        if (step > 0) {
            blendStep(index, step);
        }
    }

    private void blendStep(int index, int step) {
        if (step >= 256) {
            pixels[index] = alphaGreen << 8 | redBlue;
            return;
        }
        int under = pixels[index];
        int rest = 256 - step;
        int rb = (redBlue * step + (under & 0xFF00FF) * rest) >>> 8 & 0xFF00FF;
        int ag = alphaGreen * step + (under >>> 8 & 0xFF00FF) * rest & 0xFF00FF00;
        pixels[index] = ag | rb;
    }
}

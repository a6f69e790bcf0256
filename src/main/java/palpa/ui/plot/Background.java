package palpa.ui.plot;

import java.util.List;

/**
 * A painted background, and where the traces go on it. The pixels are never written again.
 *
 * @param spec what it was painted for
 * @param pixels premultiplied ARGB, row by row
 * @param area where the traces are drawn
 * @param labels words that shine through the traces crossing them
 */
record Background(ChartSpec spec, int[] pixels, PixelRect area, List<PixelRect> labels) {

    int width() {
        return spec.widthPixels();
    }

    int height() {
        return spec.heightPixels();
    }
}

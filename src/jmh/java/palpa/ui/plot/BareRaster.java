package palpa.ui.plot;

import java.util.Arrays;
import javafx.scene.image.ImageView;
import palpa.model.Hand;
import palpa.session.TraceBuffer;

/**
 * The limit to measure against: nothing but the same traces as opaque spans of least and greatest value in an {@code
 * int[]} behind a pixel buffer; no axes, bands, soft ends or words. FX thread only.
 */
final class BareRaster extends ImageView {

    private static final int SPAN_PIXELS = 2;

    private final int width;
    private final int height;
    private final TraceHistory[] histories = new TraceHistory[Hand.COUNT];
    private final TraceColumns[] columns = new TraceColumns[Hand.COUNT];
    private final BarePicture picture;
    private final int sitesPerHand;

    BareRaster(SyntheticLesson lesson, int width, int height, int sitesPerHand) {
        this.width = width;
        this.height = height;
        this.sitesPerHand = sitesPerHand;
        for (Hand hand : Hand.values()) {
            histories[hand.ordinal()] = new TraceHistory(lesson.trace(hand));
            columns[hand.ordinal()] = new TraceColumns(10_000_000 / width, width);
        }
        picture = new BarePicture(width, height);
        setImage(picture.image());
    }

    void update() {
        int[] pixels = picture.pixels();
        Arrays.fill(pixels, 0xFF1A2029);
        for (int hand = 0; hand < Hand.COUNT; hand++) {
            histories[hand].pull(columns[hand]);
            long newest = columns[hand].columnOf(histories[hand].newestMicros());
            for (int series = 0; series < sitesPerHand; series++) {
                trace(pixels, columns[hand], series, newest, 0xFF56B4E9 + series * 0x101);
            }
            trace(pixels, columns[hand], TraceBuffer.TOTAL, newest, 0xFFF08A4B);
        }
        picture.show();
    }

    private void trace(int[] pixels, TraceColumns traces, int series, long newest, int argb) {
        float[] lows = traces.lows(series);
        float[] highs = traces.highs(series);
        float pixelsPerNewton = height / 70f;
        for (int x = 0; x < width; x++) {
            int slot = traces.slot(newest - width + 1 + x);
            int top = Math.max(0, (int) (height - highs[slot] * pixelsPerNewton) - SPAN_PIXELS);
            int bottom = Math.min(height, (int) (height - lows[slot] * pixelsPerNewton));
            for (int row = top; row < bottom; row++) {
                pixels[row * width + x] = argb;
            }
        }
    }
}

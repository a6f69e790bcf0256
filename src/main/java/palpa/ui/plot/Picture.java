package palpa.ui.plot;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture whose pixels are an array: written on the FX thread, read by the renderer. */
final class Picture {

    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private Background background;
    private int drawnFrom;

    Picture(int width, int height) {
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    WritableImage image() {
        return image;
    }

    boolean fits(Background background) {
        return buffer.getWidth() == background.width() && buffer.getHeight() == background.height();
    }

    /** Paints the frame of now into it and tells the renderer. FX thread only. */
    void paint(ChartEngine engine, int cursorX) {
        if (background != engine.background()) {
            background = engine.background();
            drawnFrom = -1;
        }
        drawnFrom = engine.paint(pixels, drawnFrom, cursorX);
        buffer.updateBuffer(same -> null);
    }
}

package palpa.ui.plot;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** An {@code int[]} on the screen, and nothing else. FX thread only. */
final class BarePicture {

    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    BarePicture(int width, int height) {
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    int[] pixels() {
        return pixels;
    }

    WritableImage image() {
        return image;
    }

    void show() {
        buffer.updateBuffer(same -> null);
    }
}

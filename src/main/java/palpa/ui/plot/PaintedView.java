package palpa.ui.plot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture painted on a thread of its own, always for the newest wish: while one is painted, only the last of the wishes
 * made meanwhile is kept. FX thread only; the painter is called on the executor.
 *
 * <p>Three pictures take turns: one is shown, one may still be read by the renderer, one is painted.
 *
 * @param <W> what a picture is painted for; equal wishes look alike
 */
final class PaintedView<W extends PaintedView.Wish> extends ImageView {

    /** What is to be painted. Immutable. */
    interface Wish {

        /** Width of the picture, pixels. */
        int widthPixels();

        /** Height of the picture, pixels. */
        int heightPixels();

        /** Pixels a logical pixel. */
        double scale();
    }

    /** Paints a wish. Called on the painting thread, one call at a time. */
    @FunctionalInterface
    interface Painter<W> {
        void paint(W wish, BufferedImage into);
    }

    private static final int TURNS = 3;

    private final Executor executor;
    private final Painter<W> painter;
    private final Runnable shown;
    private final Sheet[] sheets = new Sheet[TURNS];
    private int turn;
    private W wish;
    private W painting;
    private W painted;

    /**
     * @param executor where pictures are painted
     * @param shown told on the FX thread when a picture is shown
     */
    PaintedView(Executor executor, Painter<W> painter, Runnable shown) {
        this.executor = executor;
        this.painter = painter;
        this.shown = shown;
        setSmooth(false);
    }

    /** Wants {@code newWish} shown, soon. */
    void want(W newWish) {
        if (!newWish.equals(wish)) {
            wish = newWish;
            paintWhenFree();
        }
    }

    /** What the picture that is seen was painted for; null before the first. */
    W painted() {
        return painted;
    }

    private void paintWhenFree() {
        if (painting != null || wish.equals(painted)) {
            return;
        }
        painting = wish;
        turn = (turn + 1) % TURNS;
        if (sheets[turn] == null || !sheets[turn].fits(wish)) {
            sheets[turn] = new Sheet(wish.widthPixels(), wish.heightPixels());
        }
        Sheet sheet = sheets[turn];
        W now = wish;
        executor.execute(() -> paint(now, sheet));
    }

    private void paint(W now, Sheet sheet) {
        painter.paint(now, sheet.picture);
        if (Platform.isFxApplicationThread()) {
            take(now, sheet);
        } else {
            Platform.runLater(() -> take(now, sheet));
        }
    }

    private void take(W now, Sheet sheet) {
        painting = null;
        painted = now;
        sheet.buffer.updateBuffer(same -> null);
        setImage(sheet.image);
        setFitWidth(now.widthPixels() / now.scale());
        setFitHeight(now.heightPixels() / now.scale());
        shown.run();
        paintWhenFree();
    }

    /** One picture, which Java2D paints and JavaFX shows: both have the same pixels. */
    private static final class Sheet {

        private final BufferedImage picture;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Sheet(int width, int height) {
            picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean fits(Wish wish) {
            return picture.getWidth() == wish.widthPixels() && picture.getHeight() == wish.heightPixels();
        }
    }
}

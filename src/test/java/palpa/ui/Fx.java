package palpa.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs pieces of a test on the FX thread, and takes pictures. */
public final class Fx {

    private Fx() {}

    /** Starts JavaFX without a display. */
    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    public static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes what {@code scene} shows to {@code target/screens/name.png}, {@code scale} pixels to a point. */
    public static void picture(Scene scene, double scale, String name) throws IOException {
        WritableImage image = call(() -> snapshot(scene.getRoot(), scale));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    }

    private static WritableImage snapshot(Node node, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return node.snapshot(parameters, null);
    }
}

package palpa.ui;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;

/** Looks whether the left hand's blue is in an area of the screen, of either theme. One thread. */
final class InkedArea {

    /** How much bluer than red: the trace has 137 to 178, bands, grid and words less than 50. */
    private static final int BLUER = 90;

    private final Robot robot;
    private final Rectangle area;

    InkedArea(Rectangle area) throws AWTException {
        this.area = area;
        robot = new Robot();
    }

    boolean isInked() {
        BufferedImage picture = robot.createScreenCapture(area);
        for (int y = 0; y < area.height; y++) {
            for (int x = 0; x < area.width; x++) {
                int rgb = picture.getRGB(x, y);
                if ((rgb & 0xFF) - (rgb >>> 16 & 0xFF) > BLUER) {
                    return true;
                }
            }
        }
        return false;
    }
}

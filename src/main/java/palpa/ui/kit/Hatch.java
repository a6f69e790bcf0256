package palpa.ui.kit;

import java.util.Arrays;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Diagonal stripes cut to a rectangle by arithmetic: a clip would cost a picture of its own at every redraw. */
public final class Hatch {

    private Hatch() {}

    /**
     * Adds stripes rising to the right.
     *
     * @param into receives closed quadrilaterals; earlier ones stay
     * @param x left edge, pixels
     * @param y upper edge
     * @param width of the rectangle; nothing is added where it is not above 0
     * @param height of the rectangle
     * @param pitch distance of stripes along the horizontal, pixels; each is half as thick
     */
    public static void add(Path into, double x, double y, double width, double height, double pitch) {
        if (!(width > 0 && height > 0)) {
            return;
        }
        for (double foot = -height; foot < width; foot += pitch) {
            stripe(into, x, y, width, height, foot, foot + pitch / 2);
        }
    }

    /** One stripe whose foot spans {@code from} to {@code to} on the lower edge, leaning right by the height. */
    private static void stripe(Path into, double x, double y, double width, double height, double from, double to) {
        double[] corners = {from, 0, to, 0, to + height, height, from + height, height};
        double[] right = cut(corners, 8, 0, 1);
        double[] both = cut(right, right.length, width, -1);
        for (int i = 0; i < both.length; i += 2) {
            double px = x + both[i];
            double py = y + height - both[i + 1];
            into.getElements().add(i == 0 ? new MoveTo(px, py) : new LineTo(px, py));
        }
        if (both.length > 0) {
            into.getElements().add(new ClosePath());
        }
    }

    /** Keeps the part of a polygon where {@code side * (x - edge) >= 0} (Sutherland and Hodgman, 1974). */
    private static double[] cut(double[] polygon, int length, double edge, int side) {
        double[] kept = new double[length + 8];
        int n = 0;
        for (int i = 0; i < length; i += 2) {
            int next = (i + 2) % length;
            double here = side * (polygon[i] - edge);
            double there = side * (polygon[next] - edge);
            if (here >= 0) {
                kept[n++] = polygon[i];
                kept[n++] = polygon[i + 1];
            }
            if (here >= 0 != there >= 0) {
                double part = here / (here - there);
                kept[n++] = edge;
                kept[n++] = polygon[i + 1] + part * (polygon[next + 1] - polygon[i + 1]);
            }
        }
        return Arrays.copyOf(kept, n);
    }
}

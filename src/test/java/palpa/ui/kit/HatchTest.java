package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

/** Stripes stay in their rectangle. */
class HatchTest {

    private static final double EXACT = 1e-9;

    private static double x(PathElement element) {
        return element instanceof MoveTo move ? move.getX() : element instanceof LineTo line ? line.getX() : Double.NaN;
    }

    private static double y(PathElement element) {
        return element instanceof MoveTo move ? move.getY() : element instanceof LineTo line ? line.getY() : Double.NaN;
    }

    @Test
    void staysInsideItsRectangle() {
        Path path = new Path();
        Hatch.add(path, 10, 20, 33, 17, 8);
        assertThat(path.getElements()).hasSizeGreaterThan(10).allSatisfy(element -> {
            assertThat(Double.isNaN(x(element)) || x(element) >= 10 - EXACT && x(element) <= 43 + EXACT)
                    .isTrue();
            assertThat(Double.isNaN(y(element)) || y(element) >= 20 - EXACT && y(element) <= 37 + EXACT)
                    .isTrue();
        });
    }

    @Test
    void coversHalfOfItsRectangle() {
        Path path = new Path();
        Hatch.add(path, 0, 0, 80, 20, 8);
        assertThat(area(path)).isBetween(0.45 * 1600, 0.55 * 1600);
    }

    /** By the shoelace formula, polygon by polygon. */
    private static double area(Path path) {
        double area = 0;
        double part = 0;
        PathElement first = null;
        PathElement last = null;
        for (PathElement element : path.getElements()) {
            if (element instanceof MoveTo) {
                first = element;
            } else {
                PathElement next = Double.isNaN(x(element)) ? first : element;
                part += (x(last) * y(next) - x(next) * y(last)) / 2;
            }
            if (Double.isNaN(x(element))) {
                area += Math.abs(part);
                part = 0;
            }
            last = element;
        }
        return area;
    }

    @Test
    void addsNothingToAnEmptyRectangle() {
        Path path = new Path();
        Hatch.add(path, 0, 0, 0, 20, 8);
        assertThat(path.getElements()).isEmpty();
    }
}

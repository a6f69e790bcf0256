package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import palpa.model.Site;

/** A load that travels between fingers and palm hides no drift, and is none. */
class DriftWatchTest {

    private static final int CELLS_A_SECOND = 10;

    private final Cell cell = new Cell(KneadingGlove.descriptor());
    private final DriftWatch watch = new DriftWatch(KneadingGlove.SITES.size());
    private final double[] gains = {1, 1, 1, 1, 1, 1};
    private final Random chance = new Random(3);
    private int cells;

    /** Strokes for so many seconds, a third of the load travelling; answers when something was found, seconds, or NaN. */
    private double stroke(int seconds) {
        int begun = cells;
        for (int end = cells + seconds * CELLS_A_SECOND; cells < end; cells++) {
            double fingers = 0.5 + 0.33 * Math.sin(2 * Math.PI * cells / (CELLS_A_SECOND * 7.3));
            feel(fingers * 5, fingers * 6, fingers * 4, (1 - fingers) * 6, (1 - fingers) * 5, (1 - fingers) * 4);
            if (watch.cell(cell)) {
                return (double) (cells - begun) / CELLS_A_SECOND;
            }
        }
        return Double.NaN;
    }

    private void feel(double... newtons) {
        double[] sites = new double[Site.COUNT];
        Arrays.fill(sites, Double.NaN);
        for (int i = 0; i < newtons.length; i++) {
            sites[KneadingGlove.SITES.get(i).ordinal()] = newtons[i] * gains[i] * (1 + 0.01 * chance.nextGaussian());
        }
        cell.clear();
        cell.add(new int[newtons.length], 0, sites);
    }

    @Test
    void saysNothingOfALoadThatTravels() {
        assertThat(stroke(600)).isNaN();
    }

    @Test
    void findsAFingerThatPartsFromTheOthers() {
        stroke(40);
        gains[1] = 0.8;
        assertThat(stroke(30)).isLessThan(15);
        assertThat(watch.sensor()).isEqualTo(1);
        assertThat(watch.other()).isNegative();
        assertThat(watch.part()).isCloseTo(-0.2, within(0.04));
    }

    @Test
    void saysNothingWhereTwoDriftApart() {
        stroke(40);
        gains[1] = 0.8;
        gains[4] = 1.25;
        assertThat(stroke(30)).isNaN();
    }

    @Test
    void saysNothingOfASensorThatIsLeftOut() {
        stroke(40);
        watch.leaveOut(1);
        stroke(40);
        gains[1] = 0.8;
        assertThat(stroke(30)).isNaN();
    }
}

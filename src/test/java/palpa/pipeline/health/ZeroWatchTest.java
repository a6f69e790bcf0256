package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import palpa.model.Site;

/** A sensor that shows the same whenever the hand lifts has lost its zero; a finger that presses alone has not. */
class ZeroWatchTest {

    private static final int CELLS = 5;

    private final Cell cell = new Cell(KneadingGlove.descriptor());
    private final ZeroWatch watch = new ZeroWatch(KneadingGlove.SITES.size());
    private int found = -1;

    /** Half a second of this on the thumb and that on the others together. */
    private void feel(double thumb, double others) {
        double[] newtons = new double[Site.COUNT];
        Arrays.fill(newtons, Double.NaN);
        KneadingGlove.SITES.forEach(site -> newtons[site.ordinal()] = others / (KneadingGlove.SITES.size() - 1));
        newtons[Site.THUMB_TIP.ordinal()] = thumb;
        for (int i = 0; i < CELLS; i++) {
            cell.clear();
            cell.add(new int[KneadingGlove.SITES.size()], 0, newtons);
            found = Math.max(found, watch.cell(cell));
        }
    }

    private void liftThrice(double... shown) {
        for (double thumb : shown) {
            feel(3 + thumb, 8);
            feel(thumb, 0);
        }
    }

    @Test
    void findsTheSameLoadAtEveryLift() {
        liftThrice(1, 1.05, 0.97);
        assertThat(found).isEqualTo(KneadingGlove.SITES.indexOf(Site.THUMB_TIP));
    }

    @Test
    void findsAZeroThatWandersAfterItWasSound() {
        liftThrice(0, 0, 0, 0);
        assertThat(found).isNegative();
        liftThrice(1, 1, 1, 1, 1, 1);
        assertThat(found).isZero();
    }

    @Test
    void takesAFingerThatPressesAloneForWhatItIs() {
        liftThrice(1, 2.5, 4, 0.9, 0, 3, 1, 0.2, 1);
        assertThat(found).isNegative();
    }

    @Test
    void takesAThumbThatPressesAloneForWhatItIsHoweverEvenly() {
        for (int press = 0; press < 10; press++) {
            feel(5, 0.5);
            feel(1, 0.1);
        }
        assertThat(found).isNegative();
    }

    @Test
    void waitsForTheThirdLift() {
        liftThrice(1, 1);
        feel(1, 0);
        feel(1, 0);
        assertThat(found).isNegative();
    }

    @Test
    void letsASmallOffsetPass() {
        liftThrice(0.5, 0.5, 0.5, 0.5);
        assertThat(found).isNegative();
    }
}

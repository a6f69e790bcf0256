package palpa.session.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.calibration.GloveProfile;
import palpa.model.Hand;
import palpa.session.DeviceReport;
import palpa.session.PortTrouble;
import palpa.session.Profiles;

class DeviceScanTest {

    private static final Profiles PROFILES = glove -> new GloveProfile(
            glove.uid(),
            "test",
            CalibrationState.UNCALIBRATED,
            Collections.nCopies(glove.channels().size(), counts -> counts));

    private final World world = new World();

    /** Scans, and gives how long that took, milliseconds. */
    private long millisOf(DeviceScan scan) {
        long millis = 0;
        while (scan.doWork()) {
            world.run(1);
            millis++;
        }
        return millis;
    }

    private DeviceScan scan() {
        SessionTime time = SessionTime.startingNow(world.clock());
        return new DeviceScan(world, world.ports(), PROFILES, time, Duration.ofSeconds(6), world);
    }

    @Test
    void isOverAsSoonAsEveryPortHasAnswered() {
        world.plug("a", new TestGlove(1, Hand.LEFT));
        world.plug("b", new TestGlove(2, Hand.RIGHT));
        DeviceScan scan = scan();

        assertThat(millisOf(scan)).isLessThan(100);
        assertThat(scan.reports()).extracting(DeviceReport::hand).allMatch(hand -> hand.isPresent());
    }

    @Test
    void severalSilentPortsTakeNoLongerThanOne() {
        List.of("a", "b", "c").forEach(port -> world.plug(port, null));
        DeviceScan scan = scan();

        assertThat(millisOf(scan)).isBetween(3_000L, 3_100L);
        assertThat(scan.reports())
                .extracting(report -> report.trouble().orElseThrow())
                .containsOnly(PortTrouble.NO_GLOVE)
                .hasSize(3);
    }

    @Test
    void aBoardThatWasResetByTheOpeningIsWaitedFor() {
        TestGlove left = new TestGlove(1, Hand.LEFT);
        world.plug("a", left);
        left.deafFor(2_700);
        DeviceScan scan = scan();
        millisOf(scan);

        assertThat(scan.reports().get(0).uid()).isPresent();
    }

    @Test
    void aBusyPortIsToldAtOnceAndEveryPortIsClosed() {
        world.plug("a", new TestGlove(1, Hand.LEFT));
        world.plug("b", new TestGlove(2, Hand.RIGHT));
        world.trouble("b", PortTrouble.BUSY);
        DeviceScan scan = scan();
        millisOf(scan);

        assertThat(scan.reports().get(1).trouble()).contains(PortTrouble.BUSY);
        assertThat(world.isOpen("a")).isFalse();
    }
}

package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;

/** Lost samples, and too much force. */
class HolesAndCeilingTest {

    private static final long STEP_MICROS = 5_000;

    private final Found found = new Found();
    private final double[] sites = new double[Site.COUNT];
    private HandPipeline pipeline;
    private long micros;

    @BeforeEach
    void begin() {
        Arrays.fill(sites, Double.NaN);
        pipeline = new HandPipeline(Found.setup(200, SiteSet.NONE), found);
    }

    private void hold(double newtons, double seconds) {
        for (long end = micros + Math.round(seconds * 1e6); micros < end; micros += STEP_MICROS) {
            pipeline.accept(micros, sites, newtons);
        }
    }

    @Test
    void aShortHoleDoesNotCutAPassInTwo() {
        hold(0, 1);
        hold(20, 2);
        pipeline.gap();
        micros += 150_000;
        hold(20, 2);
        hold(0, 1);
        pipeline.finish();
        assertThat(found.strokes).hasSize(1);
    }

    @Test
    void aLongHoleEndsTheStrokeWhereItBegan() {
        hold(0, 1);
        hold(20, 3);
        pipeline.gap();
        micros += 2_000_000;
        hold(0, 1);
        assertThat(found.strokes).hasSize(1);
        assertThat(found.strokes.get(0).endMicros()).isEqualTo(3_995_000);
        assertThat(found.decisions).noneMatch(d -> d.timeMicros() > 4_000_000 && d.timeMicros() < 6_000_000);
    }

    @Test
    void theEndOfTheRecordingEndsTheStroke() {
        hold(0, 1);
        hold(20, 3);
        pipeline.finish();
        assertThat(found.strokes).hasSize(1).allMatch(s -> s.technique() == Technique.STROKING);
    }

    @Test
    void aClockThatStartsAnewIsFollowedAfterAGapOnly() {
        hold(0, 2);
        pipeline.accept(500_000, sites, 30);
        assertThat(pipeline.state().timeMicros()).isEqualTo(1_995_000);
        pipeline.gap();
        pipeline.accept(500_000, sites, 30);
        assertThat(pipeline.state().timeMicros()).isEqualTo(500_000);
    }

    @Test
    void oneSampleOverTheCeilingIsNoBreachAndTwoRunningAreOne() {
        hold(20, 1);
        hold(70, 0.005);
        hold(20, 0.1);
        assertThat(found.breaches).isEmpty();
        hold(70, 0.5);
        assertThat(found.breaches).containsExactly(1_110_000L);
        assertThat(pipeline.state().overCeiling()).isTrue();
    }

    @Test
    void theNextBreachIsToldAfterTheForceHasFallen() {
        hold(70, 0.1);
        hold(62, 0.1);
        hold(70, 0.1);
        assertThat(found.breaches).hasSize(1);
        hold(20, 0.1);
        hold(70, 0.1);
        assertThat(found.breaches).hasSize(2);
    }

    @Test
    void theCeilingIsThatOfTheRegion() {
        hold(20, 0.5);
        assertThat(found.breaches).isEmpty();
        pipeline.workOn(Region.KNEE);
        hold(20, 0.5);
        assertThat(found.breaches).hasSize(1);
        assertThat(pipeline.state().bands().ceilingNewtons()).isLessThanOrEqualTo(15);
    }

    @Test
    void theAlarmIsRememberedForASecond() {
        hold(70, 0.1);
        hold(0, 0.9);
        assertThat(pipeline.state().overCeiling()).isTrue();
        hold(0, 0.3);
        assertThat(pipeline.state().overCeiling()).isFalse();
    }

    @Test
    void thePeakIsHeldForTwoSeconds() {
        hold(40, 0.1);
        hold(5, 1.8);
        assertThat(pipeline.state().peakHoldNewtons()).isEqualTo(40);
        hold(5, 0.4);
        assertThat(pipeline.state().peakHoldNewtons()).isEqualTo(5);
    }
}

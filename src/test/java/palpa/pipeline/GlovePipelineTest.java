package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.TestModel;
import palpa.TestTargets;
import palpa.calibration.CalibrationState;
import palpa.calibration.CountRange;
import palpa.calibration.CurveKind;
import palpa.calibration.CurveModel;
import palpa.calibration.FittedCurve;
import palpa.calibration.GloveProfile;
import palpa.calibration.LinearCurve;
import palpa.calibration.PlayTerm;
import palpa.calibration.TypicalSensor;
import palpa.calibration.Uncertainty;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.Decision;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Stroke;
import palpa.pipeline.health.SensorTrouble;

/** Counts become newtons at their sites, whatever channels a glove has. */
class GlovePipelineTest {

    private static final CurveModel CENTINEWTONS = new LinearCurve(0, 0.01);

    private static final int SAMPLES = 40_000;
    private static final int ROUNDS = 6;

    private final Found found = new Found();

    private static GloveDescriptor glove(String... names) {
        List<ChannelSpec> channels = new ArrayList<>();
        for (String name : names) {
            ChannelKind kind = name.startsWith("acceleration") ? ChannelKind.ACCELERATION : ChannelKind.FORCE;
            channels.add(new ChannelSpec(name, kind, 0, 4095, "count", 1));
        }
        return new GloveDescriptor(
                new GloveUid(7),
                Optional.of(Hand.LEFT),
                "test",
                "1",
                1,
                0,
                1,
                12,
                3300,
                "divider",
                1000,
                "",
                false,
                channels);
    }

    private GlovePipeline pipeline(GloveDescriptor glove) {
        return pipeline(glove, CENTINEWTONS);
    }

    private GlovePipeline pipeline(GloveDescriptor glove, CurveModel curve) {
        List<CurveModel> curves = Collections.nCopies(glove.channels().size(), curve);
        GloveProfile profile = new GloveProfile(glove.uid(), "test", CalibrationState.UNCALIBRATED, curves);
        return new GlovePipeline(
                new HandSetup(Hand.LEFT, glove.sites(), 200, Region.CALF, TestTargets.defaults(), TestModel.inForce()),
                glove,
                profile,
                found);
    }

    @Test
    void putsEachChannelAtItsSiteAndPassesOverWhatIsNoForce() {
        GlovePipeline pipeline = pipeline(glove("acceleration_x", "palm_heel", "thumb_tip"));
        pipeline.accept(0, new int[] {99, 4000, 250, 300}, 1);
        assertThat(pipeline.siteNewtons()[Site.PALM_HEEL.ordinal()]).isCloseTo(2.5, within(1e-9));
        assertThat(pipeline.siteNewtons()[Site.THUMB_TIP.ordinal()]).isCloseTo(3.0, within(1e-9));
        assertThat(pipeline.siteNewtons()[Site.INDEX_TIP.ordinal()]).isNaN();
        assertThat(pipeline.totalNewtons()).isCloseTo(5.5, within(1e-9));
    }

    @Test
    void takesTheGlovesOwnTotalWhereItHasOne() {
        GlovePipeline pipeline = pipeline(glove("thumb_tip", "total"));
        pipeline.accept(0, new int[] {100, 900}, 0);
        assertThat(pipeline.totalNewtons()).isCloseTo(9, within(1e-9));
    }

    @Test
    void worksWithATotalAlone() {
        GlovePipeline pipeline = pipeline(glove("total"));
        for (int n = 0; n < 1000; n++) {
            pipeline.accept(n * 5_000L, new int[] {n < 100 || n > 800 ? 0 : 2000 + n % 3}, 0);
        }
        pipeline.finish();
        assertThat(found.strokes).hasSize(1);
        assertThat(found.strokes.get(0).levelNewtons()).isCloseTo(20, within(0.2));
    }

    @Test
    void aTareTakesHalfASecondsMeanAsNoLoad() {
        GlovePipeline pipeline = pipeline(glove("thumb_tip"));
        pipeline.tare();
        for (int n = 0; n <= 101; n++) {
            pipeline.accept(n * 5_000L, new int[] {40 + n % 2}, 0);
        }
        pipeline.accept(600_000, new int[] {140}, 0);
        assertThat(pipeline.totalNewtons()).isCloseTo(0.995, within(0.001));
    }

    @Test
    void aZeroTakesTwoSecondsInTheAir() {
        GlovePipeline pipeline = pipeline(glove("thumb_tip"));
        pipeline.zero(ZeroKind.AT_START);
        for (int n = 0; n <= 401; n++) {
            pipeline.accept(n * 5_000L, new int[] {40 + n % 2}, 0);
        }
        pipeline.accept(2_100_000, new int[] {140}, 0);
        assertThat(pipeline.totalNewtons()).isCloseTo(0.995, within(0.001));
        assertThat(found.troubles).isEmpty();
    }

    @ParameterizedTest(name = "{0}, then {1} counts")
    @CsvSource({"60, 60", "0, 100"})
    void aZeroIsRefusedWhereTheGloveIsPressedOrMoved(int even, int odd) {
        GlovePipeline pipeline = pipeline(glove("palm_heel", "thumb_tip"));
        pipeline.zero(ZeroKind.AT_START);
        for (int n = 0; n <= 401; n++) {
            pipeline.accept(n * 5_000L, new int[] {0, n % 2 == 0 ? even : odd}, 0);
        }
        pipeline.accept(2_100_000, new int[] {0, 100}, 0);
        assertThat(pipeline.totalNewtons()).isCloseTo(1, within(1e-9));
        assertThat(found.troubles).hasSize(1);
        assertThat(found.troubles.get(0).kind()).isEqualTo(SensorTrouble.Kind.NOT_RELAXED);
        assertThat(found.troubles.get(0).site()).isEqualTo(Site.THUMB_TIP);
    }

    @ParameterizedTest(name = "asked for at {0} counts: reads {1} N there afterwards")
    @CsvSource({"100, 0", "190, 0", "210, 2.1"})
    void aZeroAskedForTakesOneThatHasWanderedByTwoNewtons(int counts, double newtons) {
        GlovePipeline pipeline = pipeline(glove("thumb_tip"));
        pipeline.zero(ZeroKind.ASKED);
        for (int n = 0; n <= 402; n++) {
            pipeline.accept(n * 5_000L, new int[] {counts + n % 2}, 0);
        }
        assertThat(pipeline.totalNewtons()).isCloseTo(newtons, within(1e-9));
    }

    @Test
    void aForceBeyondWhatWasCalibratedIsMarkedForTwoSeconds() {
        CurveModel upToThirty = new FittedCurve(
                CurveKind.LINEAR,
                CENTINEWTONS,
                PlayTerm.NONE,
                new CountRange(5, 3000, 0.05, 30, false),
                new Uncertainty(0.1, 0.02));
        GlovePipeline pipeline = pipeline(glove("thumb_tip"), upToThirty);
        pipeline.accept(0, new int[] {3000}, 0);
        assertThat(pipeline.isBeyondTop()).isFalse();
        pipeline.accept(5_000, new int[] {3001}, 0);
        pipeline.accept(1_005_000, new int[] {10}, 0);
        assertThat(pipeline.isBeyondTop()).isTrue();
        pipeline.accept(2_010_000, new int[] {10}, 0);
        assertThat(pipeline.isBeyondTop()).isFalse();
    }

    @Test
    void aChannelThatHangsIsLeftOutAfterTwoSecondsUntilItMoves() {
        GlovePipeline pipeline = pipeline(glove("thumb_tip", "palm_heel"));
        for (int n = 0; n <= 450; n++) {
            pipeline.accept(n * 5_000L, new int[] {1000, 500 + n % 2}, 0);
        }
        assertThat(pipeline.siteNewtons()[Site.THUMB_TIP.ordinal()]).isNaN();
        assertThat(pipeline.totalNewtons()).isCloseTo(5, within(0.02));
        pipeline.accept(2_300_000, new int[] {1001, 500}, 0);
        assertThat(pipeline.totalNewtons()).isCloseTo(15.01, within(1e-6));
    }

    @Test
    void aChannelAtTheEndOfItsRangeDoesNotHangAndItsBreachIsTold() {
        List<CurveModel> curves = List.of(new LinearCurve(0, 0.02));
        GloveDescriptor glove = glove("palm_heel");
        GloveProfile profile = new GloveProfile(glove.uid(), "test", CalibrationState.UNCALIBRATED, curves);
        GlovePipeline pipeline = new GlovePipeline(
                new HandSetup(Hand.LEFT, glove.sites(), 200, Region.CALF, TestTargets.defaults(), TestModel.inForce()),
                glove,
                profile,
                found);
        for (int n = 0; n <= 1000; n++) {
            pipeline.accept(n * 5_000L, new int[] {n < 200 ? 0 : 4095}, 0);
        }
        assertThat(pipeline.totalNewtons()).isCloseTo(81.9, within(1e-9));
        assertThat(pipeline.state().overCeiling()).isTrue();
        assertThat(found.breaches).hasSize(1);
    }

    @Test
    void refusesAProfileOfAnotherGlove() {
        GloveDescriptor glove = glove("thumb_tip", "palm_heel");
        GloveProfile other = TypicalSensor.profile(glove("thumb_tip"));
        assertThatThrownBy(() -> new GlovePipeline(
                        new HandSetup(
                                Hand.LEFT,
                                glove.sites(),
                                200,
                                Region.CALF,
                                TestTargets.defaults(),
                                TestModel.inForce()),
                        glove,
                        other,
                        found))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 channels, its profile 1");
    }

    /** The compiler itself charges a thread some bytes when it replaces running code: one round of many is free of it. */
    @Test
    void aSampleThatTellsNothingAllocatesNothing() {
        String[] names = Arrays.stream(Site.values()).map(Site::label).toArray(String[]::new);
        GloveDescriptor glove = glove(names);
        Told told = new Told();
        GlovePipeline pipeline = new GlovePipeline(
                new HandSetup(Hand.LEFT, glove.sites(), 1000, Region.CALF, TestTargets.defaults(), TestModel.inForce()),
                glove,
                TypicalSensor.profile(glove),
                told);
        long fewestBytes = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            fewestBytes = Math.min(fewestBytes, play(pipeline, told, round * SAMPLES, SAMPLES));
        }

        assertThat(told.strokes).isPositive();
        assertThat(fewestBytes).isZero();
    }

    /** Plays squeezes and strikes; returns the bytes allocated by samples at which no record was told. */
    private static long play(GlovePipeline pipeline, Told told, int from, int samples) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int[] counts = new int[Site.COUNT];
        long silentBytes = 0;
        for (int n = from; n < from + samples; n++) {
            press(counts, n);
            told.anything = false;
            long before = threads.getThreadAllocatedBytes(thread);
            pipeline.accept(n * 1000L, counts, 0);
            long bytes = threads.getThreadAllocatedBytes(thread) - before;
            silentBytes += told.anything ? 0 : bytes;
        }
        return silentBytes;
    }

    private static void press(int[] counts, int n) {
        double seconds = n / 1000.0;
        double squeeze = n % 20_000 < 10_000 ? 1200 * (1 - Math.cos(2 * Math.PI * 0.5 * seconds)) : 0;
        double strike = n % 20_000 >= 12_000 && n % 400 < 45 ? 2500 * Math.sin(Math.PI * (n % 400) / 45) : 0;
        for (int channel = 0; channel < counts.length; channel++) {
            counts[channel] = (int) (squeeze + strike) + (n + channel) % 3;
        }
    }

    /** Notes whether a record was told. */
    private static final class Told implements HandListener {
        private boolean anything;
        private int strokes;

        @Override
        public void onStroke(Stroke stroke) {
            anything = true;
            strokes++;
        }

        @Override
        public void onDecision(Decision decision) {
            anything = true;
        }

        @Override
        public void onTrouble(SensorTrouble trouble) {
            anything = true;
        }
    }
}

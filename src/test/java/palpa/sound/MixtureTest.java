package palpa.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Hand;
import palpa.session.Sounds.Side;
import palpa.session.Sounds.Sign;

/** The sound that is mixed, judged by its physics. */
class MixtureTest {

    /** A sine of 1800 Hz at 0.3, the steepest of all that sounds, moves by 0.077 a frame; the alarm's 1320 Hz by 0.113. */
    private static final double STEEPEST = 0.13;

    /** A sine of 660 Hz at 0.14 moves by 0.0132 a frame. */
    private static final double STEEPEST_PRESSURE = 0.016;

    private static final double HERTZ_TOLERANCE = 3;

    private final Mixture mixture = new Mixture();

    @Test
    void isSilentAndIdleAtFirst() {
        assertThat(mixture.isIdle()).isTrue();
        assertThat(Heard.loudest(Heard.of(mixture, 100).left)).isZero();
    }

    @Test
    void theAlarmBeginsWithTheNextFrameAndRisesByAFifth() {
        mixture.askAlarm();
        Heard heard = Heard.of(mixture, 200);
        assertThat(Heard.onset(heard.left)).isLessThan(1);
        assertThat(Heard.hertz(heard.left, 10, 80)).isCloseTo(880, within(HERTZ_TOLERANCE));
        assertThat(Heard.hertz(heard.right, 100, 170)).isCloseTo(1320, within(HERTZ_TOLERANCE));
        assertThat(mixture.isIdle()).isTrue();
    }

    @Test
    void theAlarmIsAsLoudWhateverTheVolume() {
        mixture.setVolume(0);
        mixture.askAlarm();
        assertThat(Heard.loudest(Heard.of(mixture, 200).left)).isBetween(0.55, 0.61);
    }

    @Test
    void allElseIsBroughtDownWhileTheAlarmSounds() {
        mixture.pressure(Hand.LEFT).aim(0);
        mixture.pressure(Hand.RIGHT).aim(0);
        mixture.askSign(Sign.FINISHED, Side.BOTH);
        Heard.of(mixture, 100);
        mixture.askAlarm();
        assertThat(Heard.loudest(Heard.of(mixture, 150).left)).isBetween(0.6, 0.75);
    }

    @Test
    void askingForTheAlarmAndMixingAllocateNothing() {
        StereoBlock block = new StereoBlock(SpeakerSounds.BLOCK_FRAMES);
        mixture.pressure(Hand.LEFT).aim(1.5);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int i = 0; i < 20_000; i++) {
            if (i == 10_000) {
                before = thread.getCurrentThreadAllocatedBytes();
            }
            mixture.askAlarm();
            mixture.render(block, i);
        }
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(256);
    }

    @ParameterizedTest
    @CsvSource({"-2, 165", "-1, 294", "0, 330", "1, 370.4", "2, 660", "9, 660"})
    void pressureSoundsTheHigherTheHarder(double place, double hertz) {
        mixture.pressure(Hand.LEFT).aim(place);
        assertThat(Heard.hertz(Heard.of(mixture, 700).left, 300, 700)).isCloseTo(hertz, within(HERTZ_TOLERANCE));
    }

    @Test
    void eachHandsPressureIsHeardInItsOwnEarOnly() {
        mixture.pressure(Hand.RIGHT).aim(0);
        Heard heard = Heard.of(mixture, 300);
        assertThat(Heard.loudest(heard.left)).isZero();
        assertThat(Heard.hertz(heard.right, 100, 300)).isCloseTo(392, within(HERTZ_TOLERANCE));
    }

    @Test
    void aPressureFallsSilentWithinFiftyMilliseconds() {
        mixture.pressure(Hand.LEFT).aim(-1.5);
        Heard.of(mixture, 200);
        mixture.pressure(Hand.LEFT).aim(Double.NaN);
        Heard.of(mixture, 50);
        assertThat(Heard.loudest(Heard.of(mixture, 100).left)).isZero();
        assertThat(mixture.isIdle()).isTrue();
    }

    @Test
    void aPressureThatJumpsAboutNeverClicks() {
        double worst = 0;
        float before = 0;
        double[] places = {-2, 2, Double.NaN, 0, Double.NaN, 2, -1, 1, Double.NaN};
        for (double place : places) {
            mixture.pressure(Hand.LEFT).aim(place);
            float[] ear = Heard.of(mixture, 17).left;
            worst = Math.max(worst, Heard.greatestJump(before, ear));
            before = ear[ear.length - 1];
        }
        assertThat(worst).isLessThan(STEEPEST_PRESSURE);
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void noMotifClicks(Sign sign) {
        mixture.askSign(sign, Side.BOTH);
        Heard heard = Heard.of(mixture, 700);
        assertThat(Heard.greatestJump(0, heard.left)).isLessThan(STEEPEST);
        assertThat(Heard.greatestJump(0, heard.right)).isLessThan(STEEPEST);
        assertThat(Heard.loudest(heard.left)).isBetween(0.25, 0.31);
        assertThat(mixture.isIdle()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FIRMER, 1", "SOFTER, -1", "STEP, 1", "LOST, -1", "FOUND, 1", "PAUSED, -1", "RESUMED, 1"})
    void upIsMoreAndDownIsLess(Sign sign, int direction) {
        mixture.askSign(sign, Side.BOTH);
        float[] ear = Heard.of(mixture, 700).left;
        double first = Heard.hertz(ear, 10, 70);
        int end = (int) lastHeard(ear);
        double last = Heard.hertz(ear, end - 70, end - 10);
        assertThat(Math.signum(last - first)).isEqualTo(direction);
    }

    private static double lastHeard(float[] ear) {
        int last = 0;
        for (int i = 0; i < ear.length; i++) {
            last = Math.abs(ear[i]) > 1e-4 ? i : last;
        }
        return last * 1000.0 / SoundData.RATE_HERTZ;
    }

    @Test
    void aMotifOfOneHandIsHeardOnItsSide() {
        mixture.askSign(Sign.SOFTER, Side.LEFT);
        Heard heard = Heard.of(mixture, 300);
        assertThat(Heard.loudest(heard.left)).isGreaterThan(0.25);
        assertThat(Heard.loudest(heard.right)).isZero();
    }

    @Test
    void unevenHandsGoFromEarToEar() {
        mixture.askSign(Sign.EVEN_HANDS, Side.BOTH);
        Heard heard = Heard.of(mixture, 360);
        assertThat(Heard.onset(heard.left)).isLessThan(2);
        assertThat(Heard.onset(heard.right)).isBetween(89.0, 92.0);
    }

    @Test
    void motifsFollowEachOther() {
        mixture.askSign(Sign.NOTICE, Side.LEFT);
        mixture.askSign(Sign.NOTICE, Side.RIGHT);
        Heard heard = Heard.of(mixture, 300);
        assertThat(Heard.onset(heard.right)).isBetween(90.0, 97.0);
    }

    @Test
    void moreMotifsThanCanBeHeardInTimeAreLeftOut() {
        for (int i = 0; i < 20; i++) {
            mixture.askSign(Sign.NOTICE, Side.BOTH);
        }
        Heard.of(mixture, 400);
        assertThat(mixture.isIdle()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "10", "61.5", "123.25"})
    void aClickComesToTheMillisecond(double millis) {
        mixture.askClick(Side.RIGHT, Math.round(millis * 1e6));
        Heard heard = Heard.of(mixture, 250);
        assertThat(Heard.onset(heard.right)).isCloseTo(millis, within(0.2));
        assertThat(Heard.loudest(heard.left)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 1400", "BOTH, 1600"})
    void aClickHasItsSidesPitch(Side side, double hertz) {
        mixture.askClick(side, 0);
        assertThat(Heard.hertz(Heard.of(mixture, 100).left, 2, 24)).isCloseTo(hertz, within(15.0));
    }

    @Test
    void volumeScalesWhatIsHeardWithoutAClick() {
        mixture.pressure(Hand.LEFT).aim(0);
        float[] loud = Heard.of(mixture, 100).left;
        mixture.setVolume(50);
        float[] softer = Heard.of(mixture, 100).left;
        assertThat(Heard.greatestJump(loud[loud.length - 1], softer)).isLessThan(STEEPEST_PRESSURE);
        assertThat(Heard.loudest(Heard.of(mixture, 100).left)).isCloseTo(0.07, within(0.001));
    }
}

package palpa.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters are judged by what they do to sine waves, in decibels. */
class ButterworthTest {

    private static final double RATE_HERTZ = 1000;
    private static final double SETTLING_SECONDS = 2;
    private static final double DECIBEL_TOLERANCE = 0.1;

    @ParameterizedTest
    @CsvSource({"2,10,1000", "2,150,400", "2,40,100", "4,10,1000", "4,80,2000", "4,150,500"})
    void lowPassHalvesThePowerAtItsCutOff(int order, double cutoff, double rate) {
        double decibel = decibel(Butterworth.lowPass(order, cutoff, rate), cutoff, rate);
        assertThat(decibel).isCloseTo(-3.01, within(DECIBEL_TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({"2,1,1000", "2,20,100", "4,5,1000"})
    void highPassHalvesThePowerAtItsCutOff(int order, double cutoff, double rate) {
        double decibel = decibel(Butterworth.highPass(order, cutoff, rate), cutoff, rate);
        assertThat(decibel).isCloseTo(-3.01, within(DECIBEL_TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({"2,-40", "4,-80"})
    void lowPassFallsByItsOrderTimesTwentyDecibelADecade(int order, double expected) {
        double decibel = decibel(Butterworth.lowPass(order, 4, RATE_HERTZ), 40, RATE_HERTZ);
        assertThat(decibel).isCloseTo(expected, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "2,3", "4,1", "4,6"})
    void passBandHasNoRipple(int order, double hertz) {
        double decibel = decibel(Butterworth.lowPass(order, 20, RATE_HERTZ), hertz, RATE_HERTZ);
        assertThat(decibel).isBetween(-0.01, 0.001);
    }

    /** Group delay at zero frequency: sqrt(2) / (2 pi fc) for order 2, 2.613 / (2 pi fc) for order 4. */
    @ParameterizedTest
    @CsvSource({"2,1.41421", "4,2.61313"})
    void delaysASlowRampByItsGroupDelay(int order, double delayTimesTwoPiCutoff) {
        double cutoff = 10;
        BiquadCascade filter = Butterworth.lowPass(order, cutoff, RATE_HERTZ);
        double output = 0;
        int samples = 2000;
        for (int n = 0; n <= samples; n++) {
            output = filter.filter(n / RATE_HERTZ);
        }
        double delaySeconds = samples / RATE_HERTZ - output;
        assertThat(delaySeconds).isCloseTo(delayTimesTwoPiCutoff / (2 * Math.PI * cutoff), within(1e-4));
    }

    @Test
    void scalingTheInputScalesTheOutput() {
        BiquadCascade one = Butterworth.lowPass(4, 25, RATE_HERTZ);
        BiquadCascade seven = Butterworth.lowPass(4, 25, RATE_HERTZ);
        for (int n = 0; n < 500; n++) {
            double input = Math.sin(n * 0.37) + (n % 17);
            assertThat(seven.filter(7 * input)).isCloseTo(7 * one.filter(input), within(1e-9));
        }
    }

    @Test
    void silenceStaysSilent() {
        BiquadCascade filter = Butterworth.lowPass(2, 25, RATE_HERTZ);
        assertThat(filter.filter(0)).isZero();
    }

    @Test
    void anImpulseKeepsItsAreaAndDiesAway() {
        BiquadCascade filter = Butterworth.lowPass(4, 25, RATE_HERTZ);
        double area = filter.filter(1);
        double last = 1;
        for (int n = 0; n < 20_000; n++) {
            last = filter.filter(0);
            area += last;
        }
        assertThat(area).isCloseTo(1, within(1e-9));
        assertThat(last).isZero();
    }

    @Test
    void aSettledFilterStartsWithoutASwing() {
        BiquadCascade filter = Butterworth.lowPass(4, 10, RATE_HERTZ);
        filter.settleAt(12.5);
        assertThat(filter.filter(12.5)).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void aBrokenSampleIsPassedOver() {
        BiquadCascade filter = Butterworth.lowPass(2, 10, RATE_HERTZ);
        filter.settleAt(3);
        assertThat(filter.filter(Double.NaN)).isCloseTo(3, within(1e-9));
        assertThat(filter.filter(3)).isCloseTo(3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3,10,100", "2,50,100", "2,0,100"})
    void refusesWhatCannotBeDesigned(int order, double cutoff, double rate) {
        assertThatThrownBy(() -> Butterworth.lowPass(order, cutoff, rate)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double decibel(BiquadCascade filter, double hertz, double rate) {
        double in = 0;
        double out = 0;
        int samples = (int) (rate * 20);
        for (int n = 0; n < samples; n++) {
            double input = Math.sin(2 * Math.PI * hertz * n / rate);
            double output = filter.filter(input);
            if (n > rate * SETTLING_SECONDS) {
                in += input * input;
                out += output * output;
            }
        }
        return 10 * Math.log10(out / in);
    }
}

package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ceiling's tone as it is computed. */
class AlarmToneTest {

    private static final byte[] TONE = AlarmTone.synthesise();

    private static int sample(int index) {
        return (short) (TONE[2 * index] & 0xFF | TONE[2 * index + 1] << 8);
    }

    private static int crossings(int from, int to) {
        int crossings = 0;
        for (int i = from + 1; i < to; i++) {
            if (sample(i - 1) < 0 != sample(i) < 0) {
                crossings++;
            }
        }
        return crossings;
    }

    @Test
    void isShorterThanAFifthOfASecond() {
        assertThat(TONE.length / 2 / 44_100.0).isBetween(0.15, 0.2);
    }

    @Test
    void risesByAFifth() {
        int half = TONE.length / 4;
        double ratio = (double) crossings(half, 2 * half) / crossings(0, half);
        assertThat(ratio).isBetween(1.45, 1.55);
    }

    @Test
    void isLoudButDoesNotClip() {
        int loudest = 0;
        for (int i = 0; i < TONE.length / 2; i++) {
            loudest = Math.max(loudest, Math.abs(sample(i)));
        }
        assertThat(loudest).isBetween(15_000, 32_000);
    }

    @Test
    void beginsAndEndsInSilenceSoThatItDoesNotClick() {
        assertThat(Math.abs(sample(0))).isLessThan(200);
        assertThat(Math.abs(sample(TONE.length / 2 - 1))).isLessThan(200);
    }
}

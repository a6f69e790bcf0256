package palpa.session.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedSearchTest {

    private static final long MILLI = 1_000;

    private final SpeedSearch search = new SpeedSearch();

    @Test
    void aPortWithOneSpeedIsAskedForThreeSeconds() {
        search.begin(0, 1);

        assertThat(search.isDue(2_999 * MILLI)).isFalse();
        assertThat(search.isInVain(2_999 * MILLI)).isFalse();
        assertThat(search.isInVain(3_000 * MILLI)).isTrue();
    }

    @Test
    void aBoardThatStartsAfterThreeSecondsIsStillAskedAtEachOfThreeSpeeds() {
        search.begin(0, 3);
        int turnsAfterStart = 0;
        for (long now = 0; !search.isInVain(now); now += 10 * MILLI) {
            if (search.isDue(now)) {
                search.next(now);
                turnsAfterStart += now >= 2_750 * MILLI ? 1 : 0;
            }
        }

        assertThat(turnsAfterStart).isGreaterThanOrEqualTo(3);
        assertThat(search.isInVain(3_500 * MILLI)).isTrue();
    }

    @Test
    void whereSomethingComesItListensLongerAtEachSpeed() {
        search.begin(0, 3);
        search.heard(2_500 * MILLI);
        search.next(2_500 * MILLI);
        search.heard(2_510 * MILLI);

        assertThat(search.isDue(3_000 * MILLI)).isFalse();
        assertThat(search.isDue(3_100 * MILLI)).isTrue();
        assertThat(search.isInVain(4_200 * MILLI)).isFalse();
        assertThat(search.isInVain(4_300 * MILLI)).isTrue();
    }
}

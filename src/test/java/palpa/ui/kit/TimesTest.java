package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in words. */
class TimesTest {

    @ParameterizedTest
    @CsvSource({"0, 0:00", "65.9, 1:05", "3599.99, 59:59", "3725, 1:02:05", "-3, 0:00"})
    void countsMinutesAndFromAnHourOnHours(double seconds, String words) {
        assertThat(Times.minutes(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"508310000, 8:28.31", "508314999, 8:28.31", "508315000, 8:28.32", "59999999, 1:00.00", "-1, 0:00.00"})
    void roundsAMomentToTheHundredth(long micros, String words) {
        assertThat(Times.moment(micros)).isEqualTo(words);
    }
}

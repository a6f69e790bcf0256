package palpa.session.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.HeldSettings;
import palpa.coaching.feedback.FeedbackMode;
import palpa.session.Settings.Setting;

/** The way of feedback that was chosen. */
class FeedbackChoiceTest {

    private final HeldSettings settings = new HeldSettings();

    @ParameterizedTest
    @EnumSource
    void isFoundAgain(FeedbackMode mode) {
        new FeedbackChoice(mode, 7).keep(settings);

        assertThat(FeedbackChoice.of(settings)).isEqualTo(new FeedbackChoice(mode, 7));
    }

    @Test
    void isAlwaysWhereNobodyChose() {
        assertThat(FeedbackChoice.of(settings)).isEqualTo(new FeedbackChoice(FeedbackMode.ALWAYS, 3));
    }

    @ParameterizedTest
    @CsvSource({"sometimes, 3", "always, 0", "always, -1", "always, 100", "always, three", "'', ''"})
    void isTheUsualWhereItCannotBeUnderstood(String mode, String every) {
        settings.put(Setting.FEEDBACK, mode);
        settings.put(Setting.FEEDBACK_EVERY, every);

        assertThat(FeedbackChoice.of(settings)).isEqualTo(FeedbackChoice.USUAL);
    }
}

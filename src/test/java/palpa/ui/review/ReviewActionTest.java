package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which key does what in review. */
class ReviewActionTest {

    private static KeyEvent press(KeyCode code, String text, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, false, false);
    }

    @ParameterizedTest
    @EnumSource(KeyCode.class)
    void noKeyAsksForTwoThingsWhateverIsHeld(KeyCode code) {
        for (int held = 0; held < 4; held++) {
            KeyEvent event = press(code, "", (held & 1) != 0, (held & 2) != 0);
            assertThat(Arrays.stream(ReviewAction.values()).filter(action -> action.isAskedBy(event)))
                    .hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, false, false, BACK",
        "LEFT, true, false, BACK_LITTLE",
        "LEFT, false, true, BACK_SAMPLE",
        "E, false, false, NEXT_ERROR",
        "E, true, false, PREVIOUS_ERROR",
        "Z, false, true, UNDO",
        "EQUALS, true, false, ZOOM_IN",
        "COMMA, true, false, SLOWER",
        "DELETE, false, false, DELETE"
    })
    void aKeyAsksForWhatStandsBesideIt(KeyCode code, boolean shift, boolean control, ReviewAction action) {
        assertThat(ReviewAction.of(press(code, "", shift, control))).contains(action);
    }

    @Test
    void takesABracketHoweverItIsWritten() {
        KeyEvent written = new KeyEvent(KeyEvent.KEY_PRESSED, "", "[", KeyCode.DIGIT8, false, true, true, false);
        assertThat(ReviewAction.of(written)).contains(ReviewAction.SELECT_START);
    }

    @ParameterizedTest
    @EnumSource(ReviewAction.class)
    void everyActionIsExplainedOnTheSheetOfKeys(ReviewAction action) {
        assertThat(action.keyWord().words()).isNotBlank();
    }
}

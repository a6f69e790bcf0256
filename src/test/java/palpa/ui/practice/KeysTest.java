package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Region;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.RegionKeys;

/** Which key does what. */
class KeysTest {

    private static KeyEvent press(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, false, false);
    }

    private static List<Object> askedBy(KeyCode code) {
        List<Object> asked = new ArrayList<>();
        Stream.of(Action.values())
                .filter(action -> action.isAskedBy(press(code, "", false)))
                .forEach(asked::add);
        RegionKeys.find(code).ifPresent(asked::add);
        return asked;
    }

    @ParameterizedTest
    @EnumSource(KeyCode.class)
    void noKeyAsksForTwoThings(KeyCode code) {
        assertThat(askedBy(code)).hasSizeLessThan(2);
    }

    @Test
    void everyRegionHasAKeyOfItsOwn() {
        assertThat(Arrays.stream(Region.values()).map(RegionKeys::of))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @Test
    void digitsOfBothBlocksPickRegions() {
        assertThat(RegionKeys.find(KeyCode.DIGIT6)).contains(Region.CALF);
        assertThat(RegionKeys.find(KeyCode.NUMPAD6)).contains(Region.CALF);
        assertThat(RegionKeys.find(KeyCode.DIGIT0)).contains(Region.OUTER_THIGH);
        assertThat(RegionKeys.find(KeyCode.H)).contains(Region.HAMSTRING);
    }

    @Test
    void aQuestionMarkAsksForHelpOnAnyLayout() {
        assertThat(Action.HELP.isAskedBy(press(KeyCode.SLASH, "?", false))).isTrue();
    }

    @Test
    void controlLeavesAKeyToTheSystem() {
        assertThat(Action.CURSOR.isAskedBy(press(KeyCode.C, "c", true))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionIsExplainedOnTheSheetOfKeys(Action action) {
        assertThat(Words.of("ui.help." + action.label())).isNotBlank();
    }
}

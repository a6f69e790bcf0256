package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.ui.kit.NodeWords;
import palpa.ui.sound.HeardSounds;

/** The window by ear and keyboard alone: all that can have the focus has words, and they are said. */
@NeedsTextLayout
class WithoutSightTest {

    /** More than any page has places for the focus. */
    private static final int MOST_PLACES = 60;

    @TempDir
    Path recordings;

    private final HeardSounds sounds = new HeardSounds();
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        DemoLesson onPorts = new DemoLesson(DemoViews.noGlove());
        DemoLesson virtual = new DemoLesson(DemoViews.withRecording(DemoViews.stroking(), Optional.empty(), 0));
        LessonStarter starter =
                options -> ((DemoTools.NoPorts) options.ports()).name().equals("virtual") ? virtual : onPorts;
        WindowOptions options = new WindowOptions("Trainee 07", Optional.empty(), recordings, false);
        window = OpenWindow.of(DemoTools.toolbox(sounds), starter, options);
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Node focus() {
        return Fx.call(() -> window.stage().getScene().getFocusOwner());
    }

    private void practise() {
        window.press(KeyCode.V);
        OpenWindow.until(() -> window.isShown("#number-left"));
        window.untilText("#number-left", "18");
    }

    /** Every place of the focus on the way round, and its words. */
    private Map<Node, String> tabAround() {
        Map<Node, String> places = new LinkedHashMap<>();
        for (int i = 0; i < MOST_PLACES; i++) {
            Node here = focus();
            if (places.containsKey(here)) {
                break;
            }
            places.put(here, Fx.call(() -> NodeWords.of(here)));
            window.press(KeyCode.TAB);
        }
        return places;
    }

    private static List<String> mute(Map<Node, String> places) {
        List<String> mute = new ArrayList<>();
        places.forEach((node, words) -> {
            if (words.isBlank()) {
                mute.add(node + " says \"" + words + "\"");
            }
        });
        return mute;
    }

    @Test
    void everyPlaceOfTheFocusInPracticeHasWords() {
        practise();
        Map<Node, String> places = tabAround();
        assertThat(places).hasSizeGreaterThan(1);
        assertThat(mute(places)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F10, 9", "G, 2", "W, 2", "F1, 1", "D, 4", "O, 4"})
    void everyPlaceOfTheFocusOnASheetOrPageHasWords(KeyCode key, int leastPlaces) {
        practise();
        Node before = focus();
        window.press(key);
        OpenWindow.until(() -> focus() != null && focus() != before);
        Map<Node, String> places = tabAround();
        assertThat(places).hasSizeGreaterThanOrEqualTo(leastPlaces);
        assertThat(places).doesNotContainKey(before);
        assertThat(mute(places)).isEmpty();
    }

    @Test
    void saysNothingOfTheFocusUnlessAsked() {
        window.press(KeyCode.TAB, KeyCode.TAB);
        assertThat(sounds.heard).doesNotContain("Plug in a glove");
    }

    private void untilHeard(String part) {
        OpenWindow.until(() -> sounds.heard.stream().anyMatch(said -> said.contains(part)));
    }

    @Test
    void goesFromWelcomeToAnotherProgramByEar() {
        window.press(KeyCode.F8);
        untilHeard("What has the focus is said.");
        window.press(KeyCode.TAB);
        untilHeard("Plug in a glove. See what is on each port, and what to do where something is wrong., button");
        practise();
        untilHeard("Step 4 of 9. Calf, stroking, moderate. 10 passes.");
        untilHeard("Practice. Region Calf, key 6. Arrow keys choose another.");
        window.press(KeyCode.H);
        untilHeard("Hamstring.");
        window.press(KeyCode.R);
        untilHeard("Recording into");
        window.press(KeyCode.R, KeyCode.G);
        untilHeard("Programs. Programs");
        untilHeard("Whole leg. as long as you like");
        window.press(KeyCode.DOWN);
        untilHeard("Programs, Free practice. as long as you like");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F10);
        untilHeard("Settings. Your name, for comments, text field, empty");
        window.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        untilHeard("Say steps and events, tick box, on, key F6");
        window.press(KeyCode.SPACE);
        untilHeard("Say steps and events, tick box, off, key F6");
    }

    @Test
    void saysWhereOneIsByAKey() {
        practise();
        window.press(KeyCode.F5);
        untilHeard("Step 4 of 9. Calf");
    }

    @Test
    void answersAKeyThatChangesASound() {
        practise();
        window.press(KeyCode.F9);
        untilHeard("Pressure is heard outside the band.");
        window.untilText("#footer-sentence", "Pressure is heard outside the band.");
    }
}

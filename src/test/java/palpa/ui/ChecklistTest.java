package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.HeldReceivers;
import palpa.coaching.Leg;
import palpa.coaching.Program;
import palpa.coaching.safety.Adapt;
import palpa.coaching.safety.Answers;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.LessonOptions;
import palpa.session.LessonView;
import palpa.session.Receiver;

/** The checklist in the whole window, answered with keys alone. */
@NeedsTextLayout
class ChecklistTest {

    private static final Answers WEAK_KNEE =
            new Answers(Set.of(), Set.of(Adapt.WEAK_KNEE), Map.of(Adapt.WEAK_KNEE, Leg.LEFT));

    @TempDir
    Path recordings;

    private final HeldReceivers receivers = new HeldReceivers();
    private final List<LessonOptions> started = new CopyOnWriteArrayList<>();
    private DemoLesson lesson;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        lesson = new DemoLesson(DemoViews.noGlove());
        LessonStarter starter = options -> {
            started.add(options);
            return lesson;
        };
        WindowOptions options = new WindowOptions("Trainee 07", Optional.empty(), recordings, false);
        window = OpenWindow.of(DemoTools.toolbox(receivers), starter, options);
        OpenWindow.until(() -> !started.isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void stream() {
        lesson.view = quiet();
        OpenWindow.until(() -> window.isShown("#receiver-name"));
    }

    private static LessonView quiet() {
        return DemoViews.withRecording(DemoViews.stroking(), Optional.empty(), 0);
    }

    private Node node(String id) {
        return Fx.call(() -> window.stage().getScene().lookup(id));
    }

    /** Tab until {@code id} has the focus; what no key reaches fails. */
    private void tabTo(String id) {
        for (int presses = 0; presses < 60; presses++) {
            if (Fx.call(() -> node(id).isFocused())) {
                return;
            }
            window.press(KeyCode.TAB);
        }
        throw new AssertionError("no key reaches " + id);
    }

    private void tick(String id) {
        tabTo(id);
        window.press(KeyCode.SPACE);
        assertThat(Fx.call(() -> ((CheckBox) node(id)).isSelected())).isTrue();
    }

    private void type(String text) {
        window.robot().write(text);
    }

    private Program practised() {
        OpenWindow.until(() -> started.size() == 2);
        return started.get(1).program();
    }

    private List<String> lines() {
        return Fx.call(() -> ((Parent) node("#outcome-lines"))
                .getChildrenUnmodifiable().stream()
                        .map(line -> ((javafx.scene.control.Label) line).getText())
                        .toList());
    }

    @Test
    void oneKeySaysThatNothingApplies() {
        stream();
        window.press(KeyCode.TAB, KeyCode.N);
        OpenWindow.until(() -> window.isShown("#number-left"));
        assertThat(started).hasSize(1);
        assertThat(receivers.names()).isEmpty();
    }

    @Test
    void theKeyIsALetterWhileANameIsTyped() {
        stream();
        type("nn");
        assertThat(Fx.call(() -> ((TextField) node("#receiver-name")).getText()))
                .isEqualTo("nn");
        assertThat(window.isShown("#sheet-safety")).isTrue();
    }

    @Test
    void whatStopsLeavesNoWayOnButBack() {
        stream();
        tick("#safety-suspected_clot");
        window.press(KeyCode.N);
        OpenWindow.until(() -> window.isShown("#safety-back"));
        assertThat(window.text("#outcome")).isEqualTo("No massage today");
        assertThat(lines()).singleElement().asString().contains("Possible clot");
        assertThat(window.isShown("#safety-begin")).isFalse();
        window.press(KeyCode.N, KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#safety-on"));
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> !window.isShown("#sheet-safety"));
        assertThat(window.isShown("#welcome-plug")).isTrue();
        assertThat(started).hasSize(1);
        assertThat(receivers.names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cancer_or_lymphoedema, For a trained therapist", "just_eaten, Wait an hour"})
    void whatATraineeMayNotOrNotYetDoEndsItToo(String answer, String title) {
        stream();
        tick("#safety-" + answer);
        window.press(KeyCode.N);
        OpenWindow.until(() -> window.isShown("#safety-back"));
        assertThat(window.text("#outcome")).isEqualTo(title);
        assertThat(window.isShown("#safety-begin")).isFalse();
    }

    @Test
    void practiceBeginsWithTheAdaptedProgramAndTheAnswersAreKept() {
        stream();
        type("Ada");
        tick("#safety-blood_thinners");
        window.press(KeyCode.N);
        OpenWindow.until(() -> window.isShown("#safety-begin"));
        assertThat(lines()).anyMatch(line -> line.contains("No chopping"));
        window.press(KeyCode.ENTER);
        Program program = practised();
        assertThat(program.steps()).noneMatch(step -> step.technique().equals(Optional.of(Technique.PERCUSSION)));
        assertThat(program.targets()
                        .bands(Region.HAMSTRING, Surface.WHOLE_HAND, Technique.KNEADING)
                        .band(Level.MODERATE))
                .isEmpty();
        assertThat(started.get(1).practice().receiver()).isEqualTo("Ada");
        OpenWindow.until(() -> window.isShown("#number-left"));
        OpenWindow.until(() -> window.text("#footer-sentence").startsWith("Ada. Adapted: no chopping"));
        assertThat(receivers.get("Ada").orElseThrow().answers().adapts()).containsExactly(Adapt.BLOOD_THINNERS);
    }

    @Test
    void theLegIsTurnedByKey() {
        stream();
        type("Ada");
        tick("#safety-weak_knee");
        tabTo("#leg-weak_knee");
        assertThat(window.text("#leg-weak_knee")).isEqualTo("both legs");
        window.press(KeyCode.ENTER);
        assertThat(window.text("#leg-weak_knee")).isEqualTo("left leg");
        window.press(KeyCode.N);
        OpenWindow.until(() -> window.isShown("#safety-begin"));
        window.press(KeyCode.ENTER);
        practised();
        assertThat(receivers.get("Ada").orElseThrow().answers()).isEqualTo(WEAK_KNEE);
    }

    @Test
    void theComfortFactorIsSetByArrows() {
        stream();
        tabTo("#safety-comfort");
        window.press(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(window.text("#safety-comfort-value")).startsWith("0.90");
        window.press(KeyCode.N);
        OpenWindow.until(() -> window.isShown("#safety-begin"));
        window.press(KeyCode.ENTER);
        assertThat(practised().targets().comfortFactor()).isEqualTo(0.9);
    }

    @Test
    void theNextPracticeOfTheDayIsNotAskedAbout() {
        stream();
        window.press(KeyCode.TAB, KeyCode.N);
        OpenWindow.until(() -> lesson.view().recording().isPresent());
        window.press(KeyCode.R, KeyCode.G);
        OpenWindow.until(() -> window.isShown("#programs-begin"));
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> started.size() == 2);
        assertThat(window.isShown("#sheet-safety")).isFalse();
    }

    @Test
    void whatSomebodyKnownAnsweredIsTickedAndForgottenByKey() {
        receivers.put(new Receiver("Ada", 0.8, WEAK_KNEE, LocalDate.of(2026, 1, 2)));
        stream();
        type("Ada");
        assertThat(Fx.call(() -> ((CheckBox) node("#safety-weak_knee")).isSelected()))
                .isTrue();
        assertThat(window.text("#leg-weak_knee")).isEqualTo("left leg");
        assertThat(window.text("#receiver-said")).contains("2026-01-02");
        tabTo("#receiver-forget");
        window.press(KeyCode.ENTER);
        assertThat(receivers.names()).isEmpty();
        assertThat(Fx.call(() -> ((CheckBox) node("#safety-weak_knee")).isSelected()))
                .isFalse();
    }

    @Test
    void whatWasTickedStaysWhileANewNameIsTyped() {
        stream();
        tick("#safety-pregnancy");
        Fx.run(() -> node("#receiver-name").requestFocus());
        type("Eve");
        assertThat(Fx.call(() -> ((CheckBox) node("#safety-pregnancy")).isSelected()))
                .isTrue();
    }

    @Test
    void virtualGlovesAreNotAskedAboutButMayBe() {
        window.press(KeyCode.V);
        OpenWindow.until(() -> started.size() == 2);
        lesson.view = quiet();
        OpenWindow.until(() -> window.isShown("#number-left"));
        assertThat(window.isShown("#sheet-safety")).isFalse();
        window.press(KeyCode.F3);
        OpenWindow.until(() -> window.isShown("#receiver-name"));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "960, 640"})
    void everythingHasRoomOnTheSmallestWindow(double width, double height) {
        Fx.run(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        stream();
        OpenWindow.until(() -> Fx.call(() -> window.stage().getScene().getWidth() <= width));
        tick("#safety-weak_knee");
        List<String> outside = Fx.call(() -> {
            List<String> found = new ArrayList<>();
            Parent sheet = (Parent) node("#sheet-safety").lookup(".sheet");
            sheet.lookupAll("*").stream()
                    .filter(part -> part.isVisible() && part.getId() != null)
                    .filter(part -> !within(part))
                    .forEach(part -> found.add(part.getId()));
            return found;
        });
        assertThat(outside).isEmpty();
        assertThat(Fx.call(() -> CutWords.in((Parent) node("#sheet-safety"), Set.of())))
                .isEmpty();
    }

    private boolean within(Node part) {
        var bounds = part.localToScene(part.getBoundsInLocal());
        return bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= window.stage().getScene().getWidth()
                && bounds.getMaxY() <= window.stage().getScene().getHeight();
    }
}

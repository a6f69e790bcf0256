package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.session.DeviceReport;
import palpa.session.LessonView;
import palpa.session.PortTrouble;

/** The whole window with a lesson made by hand: what keys and clicks do, and what is shown then. */
@NeedsTextLayout
class PalpaWindowTest {

    @TempDir
    Path recordings;

    private final List<String> started = new CopyOnWriteArrayList<>();
    private DemoLesson onPorts;
    private DemoLesson virtual;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        onPorts = new DemoLesson(DemoViews.noGlove());
        LessonView quiet = DemoViews.withRecording(DemoViews.stroking(), Optional.empty(), 0);
        virtual = new DemoLesson(quiet);
        LessonStarter starter = options -> {
            String ports = ((DemoTools.NoPorts) options.ports()).name();
            started.add(ports + ": " + options.program().name());
            return ports.equals("virtual") ? virtual : onPorts;
        };
        WindowOptions options = new WindowOptions("Trainee 07", Optional.empty(), recordings, false);
        window = OpenWindow.of(DemoTools.toolbox(), starter, options);
        OpenWindow.until(() -> started.contains("serial: Whole leg"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Practice with virtual gloves, its words as they are in the view: they come at reading pace. */
    private void practise() {
        window.press(KeyCode.V);
        OpenWindow.until(() -> window.isShown("#number-left"));
        window.untilText("#number-left", "18");
    }

    private void untilAsked(String... what) {
        OpenWindow.until(() -> virtual.asked.equals(List.of(what)));
    }

    @Test
    void asksHowToBeginWhereNoGloveIsPluggedIn() {
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
        OpenWindow.until(() -> window.isShown("#welcome-virtual"));
    }

    @Test
    void beginsPracticeByItselfOnceAGloveStreamsAndTheChecklistIsAnswered() {
        onPorts.view = DemoViews.stroking();
        OpenWindow.until(() -> window.isShown("#receiver-name"));
        assertThat(window.isShown("#number-left")).isFalse();
        window.press(KeyCode.ENTER, KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#number-left"));
        window.untilText("#number-left", "18");
    }

    @Test
    void recordsANamedTraineeByItselfFromTheFirstTouchOn() {
        onPorts.view = DemoViews.withRecording(DemoViews.stroking(), Optional.empty(), 0);
        window.passChecklist();
        OpenWindow.until(() -> window.isShown("#recording-on"));
        assertThat(onPorts.asked).singleElement().asString().startsWith("record ");
    }

    @Test
    void showsTheResultsByAKeyAndLetsAnotherProgramBeChosen() {
        practise();
        window.press(KeyCode.E);
        OpenWindow.until(() -> window.isShown("#end-title"));
        window.press(KeyCode.DIGIT2);
        OpenWindow.until(() -> window.isShown("#programs-steps"));
        assertThat(window.isShown("#end-title")).isFalse();
    }

    @Test
    void beginsWithVirtualGlovesOnAClick() {
        window.robot().clickOn("#welcome-virtual");
        OpenWindow.until(() -> window.isShown("#number-left"));
        assertThat(started).containsExactly("serial: Whole leg", "virtual: Free practice");
        assertThat(onPorts.closed).isTrue();
    }

    @Test
    void whoSaysWhoPractisesHasNotChosenAProgramYet() {
        window.press(KeyCode.W);
        window.robot().write("Bo");
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> started.size() == 2);
        window.press(KeyCode.V);
        OpenWindow.until(() -> window.isShown("#number-left"));
        assertThat(started).containsExactly("serial: Whole leg", "serial: Whole leg", "virtual: Free practice");
    }

    @Test
    void showsBothHandsNumbersLevelsAndCues() {
        practise();
        OpenWindow.until(
                () -> List.of(window.text("#number-left"), window.text("#level-left"), window.text("#cue-left"))
                        .equals(List.of("18", "moderate", "good")));
        OpenWindow.until(
                () -> List.of(window.text("#number-right"), window.text("#level-right"), window.text("#cue-right"))
                        .equals(List.of("31", "firm", "softer")));
    }

    @Test
    void claimsNoNewtonsWhileUncalibrated() {
        practise();
        virtual.view = DemoViews.uncalibrated();
        OpenWindow.until(() -> window.isShown("#large-word-left"));
        window.untilText("#large-word-left", "moderate");
        OpenWindow.until(() -> window.text("#link-left").contains("uncalibrated"));
        OpenWindow.until(() -> !window.isShown("#number-left"));
    }

    @Test
    void picksARegionByADigitByALetterAndByAnArrow() {
        practise();
        window.press(KeyCode.DIGIT1);
        window.untilText("#region-name", "Sole");
        window.press(KeyCode.H);
        window.untilText("#region-name", "Hamstring");
        window.press(KeyCode.UP);
        untilAsked("region sole", "region hamstring", "region hip");
    }

    @Test
    void picksARegionByAClickOnTheLeg() {
        practise();
        window.robot().clickOn("#region-knee-front");
        untilAsked("region knee");
        window.untilText("#region-name", "Knee");
    }

    @Test
    void goesToTheNextStepAndBack() {
        practise();
        window.press(KeyCode.N);
        untilAsked("step 4");
        window.press(KeyCode.P);
        untilAsked("step 4", "step 3");
    }

    private void showPrograms() {
        window.press(KeyCode.G);
        OpenWindow.until(() -> window.isShown("#programs-list"));
        OpenWindow.until(() -> window.isShown("#programs-title"));
        window.untilText("#programs-title", "Whole leg");
    }

    @Test
    void beginsTheProgramThatIsSelectedWithEnterOnTheSamePorts() {
        practise();
        showPrograms();
        window.press(KeyCode.DOWN);
        window.untilText("#programs-title", "Free practice");
        window.press(KeyCode.ENTER);
        OpenWindow.until(
                () -> started.equals(List.of("serial: Whole leg", "virtual: Free practice", "virtual: Free practice")));
        OpenWindow.until(() -> window.isShown("#number-left"));
    }

    @Test
    void showsTheProgramsFromTheFirstPageAndGoesBack() {
        window.press(KeyCode.G);
        OpenWindow.until(() -> window.isShown("#programs-steps"));
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
    }

    @Test
    void keepsTheProgramWhileARecordingRuns() {
        practise();
        window.press(KeyCode.R);
        OpenWindow.until(() -> window.isShown("#recording-on"));
        window.press(KeyCode.G);
        OpenWindow.until(() -> window.text("#footer-sentence").contains("stop it with R"));
        assertThat(window.isShown("#programs-list")).isFalse();
    }

    @Test
    void freezesWhatIsShownWhilePausedButRecordsOn() {
        practise();
        window.press(KeyCode.R);
        OpenWindow.until(() -> window.isShown("#recording-on"));
        window.press(KeyCode.SPACE);
        OpenWindow.until(() -> window.isShown("#paused"));
        virtual.view =
                DemoViews.withRecording(DemoViews.breach(), Optional.of(recordings.resolve("a.mcap")), 90_000_000L);
        window.untilText("#recording-time", "1:30");
        assertThat(window.text("#number-right")).isEqualTo("31");
    }

    @Test
    void namesARecordingByItsDateAndSavesIt() {
        practise();
        window.press(KeyCode.R);
        OpenWindow.until(() -> window.isShown("#recording-on"));
        window.press(KeyCode.R);
        OpenWindow.until(() -> virtual.asked.size() == 2);
        assertThat(virtual.asked.get(0)).matches("record \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.mcap");
        assertThat(virtual.asked.get(1)).isEqualTo("stop");
        OpenWindow.until(() -> window.text("#footer-sentence").startsWith("Saved"));
    }

    @Test
    void showsACeilingBreachAtOnceWhateverTheViewSays() {
        practise();
        virtual.alarm.ceilingBreached(Hand.RIGHT, 71, 65);
        OpenWindow.until(() -> window.isShown("#alarm-right"));
        window.untilText("#alarm-words-right", "STOP: over 65 N");
        assertThat(window.isShown("#alarm-left")).isFalse();
    }

    @Test
    void greysAHandWhoseGloveWentSilentAndSaysSo() {
        practise();
        virtual.view = DemoViews.rightSilent();
        OpenWindow.until(() -> window.isShown("#hand-sentence-right"));
        OpenWindow.until(() -> window.text("#hand-sentence-right").contains("silent"));
        OpenWindow.until(() -> window.text("#footer-sentence").contains("right glove has gone silent"));
    }

    @Test
    void listsEveryPortWithWhatToDo() {
        onPorts.devices = List.of(new DeviceReport(
                "/dev/ttyUSB0",
                "FT232R",
                Optional.empty(),
                CalibrationState.UNCALIBRATED,
                false,
                Optional.of(PortTrouble.NO_PERMISSION),
                "dialout"));
        window.press(KeyCode.D);
        OpenWindow.until(() -> !window.robot()
                        .lookup(".device-advice")
                        .queryAllAs(Labeled.class)
                        .isEmpty()
                && window.robot()
                        .lookup("#devices-rows .device-advice")
                        .tryQuery()
                        .isPresent());
        assertThat(window.text("#devices-rows .device-advice"))
                .contains("/dev/ttyUSB0")
                .contains("dialout");
    }

    @Test
    void saysWhatIsWrongWithAPathGivenByHand() {
        window.press(KeyCode.D);
        OpenWindow.until(() -> window.isShown("#devices-path"));
        window.robot().clickOn("#devices-path").write("/dev/nothing");
        window.robot().clickOn("#devices-add");
        OpenWindow.until(() -> window.text("#devices-answer").contains("no port /dev/nothing"));
    }

    @Test
    void goesToPracticeFromDevicesWithEnter() {
        window.press(KeyCode.D);
        OpenWindow.until(() -> window.isShown("#devices-practise"));
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#receiver-name"));
        window.press(KeyCode.ENTER, KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#number-left") || window.isShown("#hand-sentence-left"));
    }

    @Test
    void goesBackFromDevicesWithEscape() {
        window.press(KeyCode.D);
        OpenWindow.until(() -> window.isShown("#devices-path"));
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
    }

    @Test
    void showsAllKeysAndHidesThemAgain() {
        window.press(KeyCode.F1);
        OpenWindow.until(() -> window.isShown("#help"));
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> !window.isShown("#help"));
    }

    @Test
    void changesTheThemeByKey() {
        window.press(KeyCode.T);
        OpenWindow.until(() -> Fx.call(
                () -> window.stage().getScene().getRoot().getStyleClass().contains("palpa-dark")));
    }

    @Test
    void movesTheChartsCursorByKey() {
        practise();
        window.press(KeyCode.C, KeyCode.LEFT);
        OpenWindow.until(() -> window.isShown(".chart-readout"));
        OpenWindow.until(() -> window.text(".chart-readout").contains("left"));
    }

    @Test
    void asksBeforeQuittingWhileRecordingAndThenClosesTheLesson() {
        practise();
        window.press(KeyCode.R);
        OpenWindow.until(() -> virtual.view.recording().isPresent());
        Fx.run(() -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        OpenWindow.until(() -> window.isShown("#sheet-quit"));
        assertThat(virtual.closed).isFalse();
        window.robot().clickOn("#sheet-go");
        OpenWindow.until(() -> virtual.closed);
        OpenWindow.until(() -> !window.stage().isShowing());
    }

    @Test
    void quitsAtOnceWhereNothingIsRecorded() {
        practise();
        Fx.run(() -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        OpenWindow.until(() -> virtual.closed);
    }
}

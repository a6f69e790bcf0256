package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.session.DeviceReport;
import palpa.session.LessonView;
import palpa.session.PortTrouble;
import palpa.ui.kit.Digits;

/** The whole window with a lesson made by hand: what keys and clicks do, and what is shown then. */
@NeedsTextLayout
class PalpaWindowTest {

    @TempDir
    Path recordings;

    private final FxRobot robot = new FxRobot();
    private final List<String> started = new CopyOnWriteArrayList<>();
    private DemoLesson onPorts;
    private DemoLesson virtual;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        Fx.start();
        onPorts = new DemoLesson(DemoViews.noGlove());
        LessonView quiet = DemoViews.withRecording(DemoViews.stroking(), Optional.empty(), 0);
        virtual = new DemoLesson(quiet);
        LessonStarter starter = options -> {
            String ports = ((DemoTools.NoPorts) options.ports()).name();
            started.add(ports + ": " + options.program().name());
            return ports.equals("virtual") ? virtual : onPorts;
        };
        WindowOptions options = new WindowOptions("Trainee 07", Optional.empty(), recordings, false);
        Fx.run(() -> {
            stage = new Stage();
            new PalpaWindow(stage, DemoTools.toolbox(), starter, options).show();
        });
        until(() -> started.contains("serial: Whole leg"));
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.close());
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("did not come to be within 10 s", late);
        }
    }

    private boolean isShown(String id) {
        return Fx.call(() -> {
            Node node = stage.getScene().lookup(id);
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return node != null;
        });
    }

    private String text(String id) {
        return Fx.call(() -> {
            Node node = stage.getScene().lookup(id);
            return node instanceof Digits digits ? digits.getText() : ((Labeled) node).getText();
        });
    }

    /** Practice with virtual gloves, its words as they are in the view: they come at reading pace. */
    private void practise() {
        press(KeyCode.V);
        until(() -> isShown("#number-left"));
        untilText("#number-left", "18");
    }

    private void untilText(String id, String text) {
        until(() -> text(id).equals(text));
    }

    private void untilAsked(String... what) {
        until(() -> virtual.asked.equals(List.of(what)));
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void asksHowToBeginWhereNoGloveIsPluggedIn() {
        until(() -> isShown("#welcome-plug"));
        until(() -> isShown("#welcome-virtual"));
    }

    @Test
    void beginsPracticeByItselfOnceAGloveStreams() {
        onPorts.view = DemoViews.stroking();
        until(() -> isShown("#number-left"));
        untilText("#number-left", "18");
    }

    @Test
    void beginsWithVirtualGlovesOnAClick() {
        robot.clickOn("#welcome-virtual");
        until(() -> isShown("#number-left"));
        assertThat(started).containsExactly("serial: Whole leg", "virtual: Free practice");
        assertThat(onPorts.closed).isTrue();
    }

    @Test
    void showsBothHandsNumbersLevelsAndCues() {
        practise();
        until(() -> List.of(text("#number-left"), text("#level-left"), text("#cue-left"))
                .equals(List.of("18", "moderate", "good")));
        until(() -> List.of(text("#number-right"), text("#level-right"), text("#cue-right"))
                .equals(List.of("31", "firm", "softer")));
    }

    @Test
    void claimsNoNewtonsWhileUncalibrated() {
        practise();
        virtual.view = DemoViews.uncalibrated();
        until(() -> isShown("#large-word-left"));
        untilText("#large-word-left", "moderate");
        until(() -> text("#link-left").contains("uncalibrated"));
        until(() -> !isShown("#number-left"));
    }

    @Test
    void picksARegionByADigitByALetterAndByAnArrow() {
        practise();
        press(KeyCode.DIGIT1);
        untilText("#region-name", "Sole");
        press(KeyCode.H);
        untilText("#region-name", "Hamstring");
        press(KeyCode.UP);
        untilAsked("region sole", "region hamstring", "region hip");
    }

    @Test
    void picksARegionByAClickOnTheLeg() {
        practise();
        robot.clickOn("#region-knee-front");
        untilAsked("region knee");
        untilText("#region-name", "Knee");
    }

    @Test
    void goesToTheNextStepAndBack() {
        practise();
        press(KeyCode.N);
        untilAsked("step 4");
        press(KeyCode.P);
        untilAsked("step 4", "step 3");
    }

    @Test
    void beginsAnotherProgramOnTheSamePortsByAKeyAndADigit() {
        practise();
        press(KeyCode.G);
        until(() -> isShown("#program-2"));
        press(KeyCode.DIGIT1);
        until(() -> started.equals(List.of("serial: Whole leg", "virtual: Free practice", "virtual: Whole leg")));
        until(() -> !isShown("#sheet-programs"));
        assertThat(virtual.asked).isEmpty();
    }

    @Test
    void picksTheNextProgramByAnArrowAndEnter() {
        practise();
        press(KeyCode.G);
        until(() -> isShown("#program-2"));
        press(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> started.contains("virtual: Free practice") && started.size() == 3);
    }

    @Test
    void keepsTheProgramWhileARecordingRuns() {
        practise();
        press(KeyCode.R);
        until(() -> isShown("#recording-on"));
        press(KeyCode.G);
        until(() -> text("#footer-sentence").contains("stop it with R"));
        assertThat(isShown("#sheet-programs")).isFalse();
    }

    @Test
    void freezesWhatIsShownWhilePausedButRecordsOn() {
        practise();
        press(KeyCode.R);
        until(() -> isShown("#recording-on"));
        press(KeyCode.SPACE);
        until(() -> isShown("#paused"));
        virtual.view =
                DemoViews.withRecording(DemoViews.breach(), Optional.of(recordings.resolve("a.mcap")), 90_000_000L);
        untilText("#recording-time", "1:30");
        assertThat(text("#number-right")).isEqualTo("31");
    }

    @Test
    void namesARecordingByItsDateAndSavesIt() {
        practise();
        press(KeyCode.R);
        until(() -> isShown("#recording-on"));
        press(KeyCode.R);
        until(() -> virtual.asked.size() == 2);
        assertThat(virtual.asked.get(0)).matches("record \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.mcap");
        assertThat(virtual.asked.get(1)).isEqualTo("stop");
        until(() -> text("#footer-sentence").startsWith("Saved"));
    }

    @Test
    void showsACeilingBreachAtOnceWhateverTheViewSays() {
        practise();
        virtual.alarm.ceilingBreached(Hand.RIGHT, 71, 65);
        until(() -> isShown("#alarm-right"));
        untilText("#alarm-words-right", "STOP: over 65 N");
        assertThat(isShown("#alarm-left")).isFalse();
    }

    @Test
    void greysAHandWhoseGloveWentSilentAndSaysSo() {
        practise();
        virtual.view = DemoViews.rightSilent();
        until(() -> isShown("#hand-sentence-right"));
        until(() -> text("#hand-sentence-right").contains("silent"));
        until(() -> text("#footer-sentence").contains("right glove has gone silent"));
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
        press(KeyCode.D);
        until(() -> !robot.lookup(".device-advice").queryAllAs(Labeled.class).isEmpty()
                && robot.lookup("#devices-rows .device-advice").tryQuery().isPresent());
        assertThat(text("#devices-rows .device-advice"))
                .contains("/dev/ttyUSB0")
                .contains("dialout");
    }

    @Test
    void saysWhatIsWrongWithAPathGivenByHand() {
        press(KeyCode.D);
        until(() -> isShown("#devices-path"));
        robot.clickOn("#devices-path").write("/dev/nothing");
        robot.clickOn("#devices-add");
        until(() -> text("#devices-answer").contains("no port /dev/nothing"));
    }

    @Test
    void goesToPracticeFromDevicesWithEnter() {
        press(KeyCode.D);
        until(() -> isShown("#devices-practise"));
        press(KeyCode.ENTER);
        until(() -> isShown("#number-left") || isShown("#hand-sentence-left"));
    }

    @Test
    void goesBackFromDevicesWithEscape() {
        press(KeyCode.D);
        until(() -> isShown("#devices-path"));
        press(KeyCode.ESCAPE);
        until(() -> isShown("#welcome-plug"));
    }

    @Test
    void showsAllKeysAndHidesThemAgain() {
        press(KeyCode.F1);
        until(() -> isShown("#help"));
        press(KeyCode.ESCAPE);
        until(() -> !isShown("#help"));
    }

    @Test
    void changesTheThemeByKey() {
        press(KeyCode.T);
        until(() -> Fx.call(() -> stage.getScene().getRoot().getStyleClass().contains("palpa-dark")));
    }

    @Test
    void movesTheChartsCursorByKey() {
        practise();
        press(KeyCode.C, KeyCode.LEFT);
        until(() -> isShown(".chart-readout"));
        until(() -> text(".chart-readout").contains("left"));
    }

    @Test
    void asksBeforeQuittingWhileRecordingAndThenClosesTheLesson() {
        practise();
        press(KeyCode.R);
        until(() -> virtual.view.recording().isPresent());
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> isShown("#sheet-quit"));
        assertThat(virtual.closed).isFalse();
        robot.clickOn("#sheet-go");
        until(() -> virtual.closed);
        until(() -> !stage.isShowing());
    }

    @Test
    void quitsAtOnceWhereNothingIsRecorded() {
        practise();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> virtual.closed);
    }
}

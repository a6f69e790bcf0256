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
            started.add(ports);
            return ports.equals("virtual") ? virtual : onPorts;
        };
        WindowOptions options = new WindowOptions("Trainee 07", Optional.empty(), recordings, false);
        Fx.run(() -> {
            stage = new Stage();
            new PalpaWindow(stage, DemoTools.toolbox(), starter, options).show();
        });
        until(() -> started.contains("serial"));
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

    private void practise() {
        press(KeyCode.V);
        until(() -> isShown("#number-left"));
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void asksHowToBeginWhereNoGloveIsPluggedIn() {
        assertThat(isShown("#welcome-plug")).isTrue();
        assertThat(isShown("#welcome-virtual")).isTrue();
    }

    @Test
    void beginsPracticeByItselfOnceAGloveStreams() {
        onPorts.view = DemoViews.stroking();
        until(() -> isShown("#number-left"));
        assertThat(text("#number-left")).isEqualTo("18");
    }

    @Test
    void beginsWithVirtualGlovesOnAClick() {
        robot.clickOn("#welcome-virtual");
        until(() -> isShown("#number-left"));
        assertThat(started).containsExactly("serial", "virtual");
        assertThat(onPorts.closed).isTrue();
    }

    @Test
    void showsBothHandsNumbersLevelsAndCues() {
        practise();
        assertThat(List.of(text("#number-left"), text("#level-left"), text("#cue-left")))
                .containsExactly("18", "moderate", "good");
        assertThat(List.of(text("#number-right"), text("#level-right"), text("#cue-right")))
                .containsExactly("31", "firm", "softer");
    }

    @Test
    void claimsNoNewtonsWhileUncalibrated() {
        practise();
        virtual.view = DemoViews.uncalibrated();
        until(() -> isShown("#large-word-left"));
        assertThat(text("#large-word-left")).isEqualTo("moderate");
        assertThat(isShown("#number-left")).isFalse();
        assertThat(text("#link-left")).contains("uncalibrated");
    }

    @Test
    void picksARegionByADigitByALetterAndByAnArrow() {
        practise();
        press(KeyCode.DIGIT1, KeyCode.H, KeyCode.UP);
        assertThat(virtual.asked).containsExactly("region sole", "region hamstring", "region hip");
    }

    @Test
    void picksARegionByAClickOnTheLeg() {
        practise();
        robot.clickOn("#region-knee-front");
        assertThat(virtual.asked).containsExactly("region knee");
        until(() -> text("#region-name").equals("Knee"));
    }

    @Test
    void goesToTheNextStepAndBack() {
        practise();
        press(KeyCode.N, KeyCode.P);
        assertThat(virtual.asked).containsExactly("step 4", "step 3");
    }

    @Test
    void freezesWhatIsShownWhilePausedButRecordsOn() {
        practise();
        press(KeyCode.R, KeyCode.SPACE);
        virtual.view =
                DemoViews.withRecording(DemoViews.breach(), Optional.of(recordings.resolve("a.mcap")), 90_000_000L);
        until(() -> text("#recording-time").equals("1:30"));
        assertThat(isShown("#paused")).isTrue();
        assertThat(text("#number-right")).isEqualTo("31");
    }

    @Test
    void namesARecordingByItsDateAndSavesIt() {
        practise();
        press(KeyCode.R);
        until(() -> isShown("#recording-on"));
        press(KeyCode.R);
        assertThat(virtual.asked.get(0)).matches("record \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.mcap");
        assertThat(virtual.asked.get(1)).isEqualTo("stop");
        until(() -> text("#footer-sentence").startsWith("Saved"));
    }

    @Test
    void showsACeilingBreachAtOnceWhateverTheViewSays() {
        practise();
        virtual.alarm.ceilingBreached(Hand.RIGHT, 71, 65);
        until(() -> isShown("#alarm-right"));
        assertThat(text("#alarm-words-right")).isEqualTo("STOP: over 65 N");
        assertThat(isShown("#alarm-left")).isFalse();
    }

    @Test
    void greysAHandWhoseGloveWentSilentAndSaysSo() {
        practise();
        virtual.view = DemoViews.rightSilent();
        until(() -> isShown("#hand-sentence-right"));
        assertThat(text("#hand-sentence-right")).contains("silent");
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
        robot.clickOn("#devices-path").write("/dev/nothing");
        robot.clickOn("#devices-add");
        until(() -> text("#devices-answer").contains("no port /dev/nothing"));
    }

    @Test
    void goesBackFromDevicesWithEscape() {
        press(KeyCode.D);
        assertThat(isShown("#devices-path")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isShown("#welcome-plug")).isTrue();
    }

    @Test
    void showsAllKeysAndHidesThemAgain() {
        press(KeyCode.F1);
        assertThat(isShown("#help")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isShown("#help")).isFalse();
    }

    @Test
    void changesTheThemeByKey() {
        press(KeyCode.T);
        assertThat(Fx.call(() -> stage.getScene().getRoot().getStyleClass())).contains("palpa-dark");
    }

    @Test
    void movesTheChartsCursorByKey() {
        practise();
        press(KeyCode.C, KeyCode.LEFT);
        until(() -> isShown(".chart-readout"));
        assertThat(text(".chart-readout")).contains("left");
    }

    @Test
    void asksBeforeQuittingWhileRecordingAndThenClosesTheLesson() {
        practise();
        press(KeyCode.R);
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(isShown("#sheet-quit")).isTrue();
        assertThat(virtual.closed).isFalse();
        robot.clickOn("#sheet-go");
        until(() -> virtual.closed);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void quitsAtOnceWhereNothingIsRecorded() {
        practise();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> virtual.closed);
    }
}

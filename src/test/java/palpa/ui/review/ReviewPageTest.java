package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import palpa.HeldSettings;
import palpa.TestModels;
import palpa.TestTools;
import palpa.coaching.score.StepScore;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.Sounds;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;
import palpa.session.review.ExampleTrace;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.kit.Digits;
import palpa.ui.kit.Theme;
import palpa.ui.practice.PracticeDeeds;
import palpa.ui.practice.PracticeScreen;
import palpa.ui.practice.RecordingFiles;
import palpa.ui.sound.Audio;

/** The page with a session made by hand, its work done when the test says so: what keys do, and what is shown then. */
@NeedsTextLayout
class ReviewPageTest {

    private static final Path SESSION = Path.of("made.mcap");

    private final FxRobot robot = new FxRobot();
    private final HeldNotes notes = new HeldNotes();
    private final TestModels models = new TestModels();
    private final HeldCatalogue catalogue = new HeldCatalogue();
    private final List<String> left = new ArrayList<>();
    private final Chores chores = new Chores();
    private final Audio audio = new Audio(Sounds.SILENT, new HeldSettings());
    private long nanos;
    private ReviewPage page;
    private Stage stage;

    /** Keeps where the page wanted to go. */
    private final class Exits implements ReviewPage.Exits {

        @Override
        public void back() {
            left.add("back");
        }

        @Override
        public void compare(Path session, String trainee) {
            left.add("compare " + session);
        }

        @Override
        public void export(Path session, Optional<TimeSpan> span) {
            left.add("export " + session);
        }

        @Override
        public void teach(Path session) {
            left.add("teach " + session);
        }
    }

    @BeforeEach
    void open() throws TimeoutException {
        Fx.start();
        Fx.run(() -> {
            page = new ReviewPage(
                    new TestTools()
                            .sessions(new OneSession())
                            .notes(notes)
                            .models(models)
                            .clock(() -> nanos)
                            .box(),
                    catalogue,
                    Clock.fixed(MadeNotes.NOW, ZoneOffset.UTC),
                    (lesson, trainee) -> new PracticeScreen(
                            lesson,
                            trainee,
                            audio,
                            new RecordingFiles(Path.of("target"), Clock.systemUTC()),
                            PracticeDeeds.NONE),
                    new Exits(),
                    new Work(chores, chores, chores, Platform::runLater));
            StackPane root = new StackPane(page.node());
            root.getStyleClass().add("palpa");
            stage = new Stage();
            stage.setScene(new Scene(root, 1280, 800));
            Theme.LIGHT.applyTo(stage.getScene());
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, page::pressed);
            stage.show();
            page.open(SESSION);
            page.shown();
        });
        finish();
    }

    /** Does what reads and writes, and lets the screen take it in. */
    private void finish() {
        chores.finish();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            page.close();
            stage.close();
        });
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
        finish();
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

    private Notes written() {
        return notes.held.getOrDefault(SESSION, Notes.NONE);
    }

    private TimelineModel timeline() {
        return page.model().timeline();
    }

    private long cursor() {
        return Fx.call(() -> timeline().cursorProperty().get());
    }

    private void moveTo(long micros) {
        Fx.run(() -> timeline().moveTo(micros));
    }

    @Test
    void showsScoreReasonsAndTechniques() {
        assertThat(text("#score-total")).matches("\\d+");
        assertThat(Fx.call(() -> page.model().summary().techniques())).isNotEmpty();
        assertThat(text("#review-footer")).contains("strokes").contains("samples");
    }

    @Test
    void saysHowToMakeACorrectionWhereThereIsNothingToTeach() {
        press(KeyCode.A);
        assertThat(left).isEmpty();
        assertThat(text("#review-footer")).contains("press R");
    }

    @Test
    void teachesWhatWasCorrected() {
        notes.held.put(SESSION, MadeNotes.notes(List.of(), List.of(MadeNotes.correction(1, 2_000_000, 9_000_000))));
        Fx.run(() -> page.open(SESSION));
        finish();
        press(KeyCode.A);
        assertThat(left).containsExactly("teach " + SESSION);
    }

    @Test
    void findsAnewWhatWasDoneWhenAnotherModelIsInForce() {
        assertThat(text("#review-origin"))
                .contains("“" + models.shipped().card().name() + "”");
        models.use(TestModels.named("As Ines teaches"));
        Fx.run(page::analyseAnew);
        finish();
        assertThat(text("#review-origin")).contains("“As Ines teaches”");
        assertThat(text("#review-footer")).contains("As Ines teaches");
    }

    @Test
    void saysWhyASessionCannotBeShownAndLeadsBack() {
        Fx.run(() -> page.open(OneSession.BROKEN));
        finish();
        assertThat(isShown("#review-problem")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(left).containsExactly("back");
    }

    @Test
    void goesFromErrorToErrorAndSaysWhatIsThere() {
        press(KeyCode.E);
        long first = cursor();
        assertThat(text("#review-footer")).contains(":");
        press(KeyCode.E);
        assertThat(cursor()).isGreaterThan(first);
        press(KeyCode.SHIFT, KeyCode.E);
        assertThat(cursor()).isEqualTo(first);
    }

    @Test
    void writesACommentByKeysAlone() {
        moveTo(12_000_000);
        press(KeyCode.C);
        robot.write("let the palm lead");
        robot.clickOn("#sheet-author").write("Instructor");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written().comments()).extracting(Comment::text).containsExactly("let the palm lead");
        assertThat(written().comments()).extracting(Comment::author).containsExactly("Instructor");
        assertThat(written().comments())
                .extracting(Comment::span)
                .containsExactly(new TimeSpan(12_000_000, 12_000_000));
        assertThat(catalogue.refreshed).containsExactly(SESSION);
        assertThat(isShown("#sheet-comment")).isFalse();
    }

    @Test
    void keepsTheWordsAndSaysWhyWhereACommentCannotBeWritten() {
        notes.full = true;
        press(KeyCode.C);
        robot.write("softer");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(isShown("#sheet-message")).isTrue();
        notes.full = false;
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written().comments()).extracting(Comment::text).containsExactly("softer");
    }

    @Test
    void marksAMomentAndTakesItBack() {
        press(KeyCode.K);
        assertThat(written().comments()).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(written().comments()).isEmpty();
    }

    @Test
    void removesTheNoteThatWasGoneTo() {
        moveTo(20_000_000);
        press(KeyCode.K);
        press(KeyCode.SHIFT, KeyCode.M);
        press(KeyCode.M);
        press(KeyCode.DELETE);
        assertThat(written().comments()).isEmpty();
    }

    @Test
    void correctsASelectedStretch() {
        moveTo(5_000_000);
        press(KeyCode.OPEN_BRACKET);
        moveTo(9_000_000);
        press(KeyCode.CLOSE_BRACKET);
        press(KeyCode.R);
        press(KeyCode.S);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written().corrections()).extracting(Correction::technique).containsExactly(Technique.STROKING);
        assertThat(written().corrections())
                .extracting(Correction::span)
                .containsExactly(new TimeSpan(5_000_000, 9_000_000));
        assertThat(Fx.call(() -> page.model().summary().techniques().stream().anyMatch(TechniqueTime::corrected)))
                .isTrue();
    }

    @Test
    void editsTheTags() {
        press(KeyCode.G);
        robot.write("example, calf");
        press(KeyCode.ENTER);
        assertThat(written().tags()).isEqualTo(Set.of("example", "calf"));
        assertThat(text("#tags")).contains("calf, example");
    }

    @Test
    void aKeyMakesItTheExampleAndTakesThatBack() {
        press(KeyCode.U);
        assertThat(written().tags()).containsExactly(ExampleTrace.TAG);
        press(KeyCode.U);
        assertThat(written().tags()).isEmpty();
    }

    @Test
    void playsAtTheSpeedThatIsChosen() {
        long before = cursor();
        press(KeyCode.DIGIT4);
        press(KeyCode.SPACE);
        nanos += 1_000_000_000L;
        Fx.run(() -> page.refresh(nanos));
        press(KeyCode.SPACE);
        assertThat(cursor() - before).isEqualTo(2_000_000);
        assertThat(text("#speed")).isEqualTo("2 ×");
    }

    @Test
    void showsWhatTheTraineeSawAndComesBack() {
        press(KeyCode.V);
        assertThat(isShown("#number-left") || isShown("#hand-sentence-left") || isShown("#large-word-left"))
                .isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isShown("#seen")).isFalse();
        assertThat(left).isEmpty();
    }

    @Test
    void leavesOneThingAtATime() {
        press(KeyCode.OPEN_BRACKET);
        press(KeyCode.ESCAPE);
        assertThat(left).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(left).containsExactly("back");
    }

    @Test
    void leadsToComparisonAndExport() {
        press(KeyCode.X);
        press(KeyCode.F);
        press(KeyCode.L);
        assertThat(left).containsExactly("compare made.mcap", "export made.mcap", "compare made.mcap");
    }

    @Test
    void doesNothingBehindAnOpenSheet() {
        press(KeyCode.R);
        press(KeyCode.X);
        assertThat(left).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(isShown("#sheet-correction")).isFalse();
    }

    @Test
    void showsEachStepAgainstItsTargetAndGoesToTheChosenOne() {
        press(KeyCode.S);
        assertThat(isShown("#sheet-steps")).isTrue();
        String order = text("#steps-order");
        press(KeyCode.O);
        assertThat(text("#steps-order")).isNotEqualTo(order);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(isShown("#sheet-steps")).isFalse();
        assertThat(cursor()).isEqualTo(secondBout().span().startMicros());
    }

    private StepScore secondBout() {
        return Fx.call(() -> page.model()
                .session()
                .scoreProperty()
                .get()
                .orElseThrow()
                .steps()
                .get(1));
    }

    @Test
    void escapeClosesTheStepsAndStaysOnThePage() {
        press(KeyCode.S);
        press(KeyCode.ESCAPE);
        assertThat(isShown("#sheet-steps")).isFalse();
        assertThat(left).isEmpty();
    }
}

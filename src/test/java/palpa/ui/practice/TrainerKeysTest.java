package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import palpa.HeldSettings;
import palpa.coaching.feedback.FeedbackMode;
import palpa.session.LessonView;
import palpa.session.Sounds;
import palpa.ui.DemoLesson;
import palpa.ui.DemoPractice;
import palpa.ui.DemoViews;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;
import palpa.ui.sound.Audio;

/** What keys do on the trainer's screen. */
@NeedsTextLayout
class TrainerKeysTest {

    private final DemoLesson lesson = new DemoLesson(DemoPractice.chopping());
    private final HeldDeeds deeds = new HeldDeeds();
    private final Audio audio = new Audio(Sounds.SILENT, new HeldSettings());
    private final PracticeScreen screen = Fx.call(() ->
            new PracticeScreen(lesson, "Ada", audio, new RecordingFiles(Path.of("target"), Clock.systemUTC()), deeds));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    private void see(LessonView view) {
        lesson.score = DemoPractice.score();
        lesson.view = DemoViews.withRecording(view, Optional.empty(), 0);
        lesson.view = DemoPractice.with(lesson.view, view.practice());
        Fx.run(() -> screen.refresh(1_000_000_000L));
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            Fx.run(() -> screen.pressed(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        }
    }

    private boolean isSeen(String id) {
        return Fx.call(() -> screen.lookup(id).isVisible());
    }

    @Test
    void spacePausesTheLessonAndGoesOn() {
        press(KeyCode.SPACE, KeyCode.SPACE);
        assertThat(lesson.asked).containsExactly("pause", "resume");
    }

    @Test
    void aAsksForFeedback() {
        press(KeyCode.A);
        assertThat(lesson.asked).containsExactly("feedback");
    }

    @Test
    void digitsAnswerTheComfortQuestionWhileItIsAsked() {
        see(DemoPractice.comfortDue());
        press(KeyCode.DIGIT4, KeyCode.DIGIT6);
        assertThat(lesson.asked).containsExactly("comfort 4", "region calf");
    }

    @Test
    void xSaysTen() {
        see(DemoPractice.comfortDue());
        press(KeyCode.X);
        assertThat(lesson.asked).containsExactly("comfort 10");
    }

    @Test
    void digitsGuessAndEnterAnswers() {
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        press(KeyCode.DIGIT7, KeyCode.PLUS, KeyCode.ENTER);
        assertThat(lesson.asked).containsExactly("hold", "go on", "estimate 75");
    }

    @Test
    void backspaceGoesOnWithoutAGuess() {
        see(DemoPractice.between(FeedbackMode.AFTER_BOUT));
        press(KeyCode.BACK_SPACE);
        assertThat(lesson.asked).containsExactly("hold", "go on");
        assertThat(isSeen("#estimate")).isFalse();
        assertThat(isSeen("#bout-score")).isTrue();
    }

    @Test
    void eShowsTheResultsAndADigitGoesOnFromThem() {
        see(DemoPractice.chopping());
        press(KeyCode.E);
        assertThat(isSeen("#end")).isTrue();
        press(KeyCode.DIGIT1);
        assertThat(deeds.done).containsExactly("again");
        assertThat(deeds.kept).hasSize(1);
        assertThat(isSeen("#end")).isFalse();
    }

    @Test
    void theLastStepBringsTheResultsByItself() {
        see(DemoPractice.finished(FeedbackMode.ALWAYS));
        assertThat(isSeen("#end")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isSeen("#end")).isFalse();
    }

    @Test
    void hidesTheHandsButNotTheAlarm() {
        see(DemoPractice.hiddenBreach());
        assertThat(isSeen("#feedback-hidden")).isTrue();
        assertThat(isSeen("#alarm-right")).isTrue();
    }
}

package palpa.ui.practice;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Notices;
import palpa.ui.kit.Page;
import palpa.ui.kit.RegionKeys;
import palpa.ui.kit.Still;
import palpa.ui.sound.Audio;

/**
 * How am I doing, now? The screen a trainee sees while both hands are busy. FX thread only.
 *
 * <p>One animation timer polls the lesson's view once a screen refresh; the latest wins. The ceiling's alarm does not
 * wait for it.
 */
public final class PracticeScreen extends BorderPane implements Page {

    /** Below this width smaller type and shorter bars are used. */
    private static final double NARROW = 1160;

    private static final String NARROW_CLASS = "narrow";

    private final Lesson lesson;
    private final PracticeModel model = new PracticeModel();
    private final TrainerModel trainer;
    private final ExampleModel example = new ExampleModel();
    private final PracticeBody body;
    private final EndPane end;
    private final Answers answers;
    private final FooterBar footer;
    private final Notices notices;
    private final LessonControls controls;
    private final AutoRecording automatic;
    private final PracticeSounds sounds;
    private boolean silenceTold;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            refresh(nowNanos);
        }
    };

    /**
     * @param lesson the lesson shown; not closed here
     * @param trainee name or pseudonym for the header, may be empty
     * @param audio what is heard
     * @param files names of new recordings, and whether they begin by themselves
     * @param deeds what can follow the practice
     */
    public PracticeScreen(Lesson lesson, String trainee, Audio audio, RecordingFiles files, PracticeDeeds deeds) {
        this.lesson = lesson;
        sounds = new PracticeSounds(lesson, audio);
        setAccessibleText(Words.of("ui.practice"));
        getStyleClass().add("practice");
        trainer = new TrainerModel(lesson, deeds, trainee, Platform::runLater);
        body = new PracticeBody(lesson, model, trainer);
        EndChoices choices = new EndChoices(trainer.end(), deeds);
        end = new EndPane(trainer.end(), choices);
        answers = new Answers(trainer, choices);
        footer = new FooterBar(model.status());
        notices = new Notices(footer::showNotice);
        controls = new LessonControls(lesson, files, notices);
        automatic = new AutoRecording(deeds.recordsByItself());
        widthProperty().addListener((property, old, width) -> showNarrow(width.doubleValue() < NARROW));
        setTop(new HeaderBar(model, trainee, deeds.recordsByItself()));
        body.visibleProperty().bind(end.visibleProperty().not());
        setCenter(new StackPane(body, end));
        setBottom(footer);
        lesson.onCeilingBreach(this::breached);
        refresh(0);
    }

    private void showNarrow(boolean narrow) {
        if (narrow == getStyleClass().contains(NARROW_CLASS)) {
            return;
        }
        if (narrow) {
            getStyleClass().add(NARROW_CLASS);
        } else {
            getStyleClass().remove(NARROW_CLASS);
        }
        // Only then has the type its new size.
        Platform.runLater(() -> Still.forgetRoom(this));
    }

    private void breached(Hand hand, double forceNewtons, double ceilingNewtons) {
        sounds.alarm();
        body.breached(hand, forceNewtons, ceilingNewtons);
    }

    @Override
    public Node node() {
        return this;
    }

    /** Begins to follow the lesson; the focus goes to the leg, where the arrow keys choose a region. */
    @Override
    public void shown() {
        timer.start();
        body.takeFocus();
    }

    /** Follows it no longer. */
    @Override
    public void hidden() {
        timer.stop();
        trainer.end().keep();
        sounds.stop();
    }

    /** Shows the lesson's newest view at the screen's clock {@code nowNanos}. */
    void refresh(long nowNanos) {
        LessonView view = lesson.view();
        if (nowNanos > 0) {
            sounds.update(view, nowNanos);
        }
        model.update(view, nowNanos);
        body.refresh(view, nowNanos);
        controls.refresh();
        if (automatic.isDue(view)) {
            controls.toggleRecording();
        }
        if (trainer.update(view, nowNanos)) {
            endPractice();
        }
        notices.refresh(nowNanos);
        tellSilence();
    }

    private void tellSilence() {
        if (sounds.isSilent() && !silenceTold) {
            silenceTold = true;
            notices.say(Words.of("ui.alarm.silent"));
        }
    }

    /** The results of what was done so far; a recording of it ends. */
    private void endPractice() {
        LessonView view = lesson.view();
        trainer.end().end(view, controls.endRecording());
        end.requestFocus();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (answers.pressed(event)) {
            return true;
        }
        Optional<Action> action = Action.of(event);
        if (action.isPresent()) {
            return perform(action.get());
        }
        Optional<Region> region = RegionKeys.of(event);
        region.ifPresent(lesson::workOn);
        return region.isPresent();
    }

    @Override
    public List<KeyWord> keys() {
        return PracticeKeys.words();
    }

    private boolean perform(Action action) {
        switch (action) {
            case PAUSE -> lesson.setPaused(model.togglePause());
            case ASK -> lesson.askForFeedback();
            case END -> endPractice();
            case NEXT_STEP -> controls.step(1);
            case PREVIOUS_STEP -> controls.step(-1);
            case MARK -> controls.mark();
            case ZERO -> controls.zero();
            case RECORD -> controls.toggleRecording();
            case WHERE -> sounds.sayWhere();
            case EXAMPLE -> tellExample(example.toggle());
            default -> {
                return body.perform(action);
            }
        }
        return true;
    }

    /** Shows what was found of an example of the program behind the traces. */
    public void take(FoundExample found) {
        tellExample(example.take(found));
    }

    private void tellExample(String sentence) {
        body.showExample(example.shown());
        if (!sentence.isEmpty()) {
            notices.say(sentence);
        }
    }

    /** Says {@code sentence} in the footer for some seconds. */
    public void say(String sentence) {
        notices.say(sentence);
    }

    @Override
    public void setDark(boolean dark) {
        body.setDark(dark);
        end.setDark(dark);
    }
}

package palpa.ui.review;

import java.util.function.BiFunction;
import javafx.scene.layout.BorderPane;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.review.RecordedLesson;
import palpa.session.review.ReplaySpeed;
import palpa.session.review.SessionReview;
import palpa.ui.kit.KeyHint;
import palpa.ui.kit.Page;

/** What the trainee saw: the screen of practice, fed by the recording, with a transport bar below. FX thread only. */
final class SeenPane extends BorderPane {

    private final ReviewModel model;
    private final Toolbox tools;
    private final BiFunction<Lesson, String, Page> screens;
    private final Work work;
    private final Runnable takeFocus;
    private Page page;
    private RecordedLesson lesson;
    private boolean dark;
    private boolean wanted;

    /**
     * @param takeFocus takes the focus from the trainee's screen, whose own keys do nothing here
     */
    SeenPane(
            ReviewModel model, Toolbox tools, BiFunction<Lesson, String, Page> screens, Work work, Runnable takeFocus) {
        this.model = model;
        this.tools = tools;
        this.screens = screens;
        this.work = work;
        this.takeFocus = takeFocus;
        getStyleClass().add("seen");
        setId("seen");
        TransportBar bar = new TransportBar(model);
        bar.getChildren().add(new KeyHint(Words.of("review.hint.charts"), ReviewAction.SEEN.key()));
        setBottom(bar);
        setVisible(false);
    }

    /** Shows it, or goes back to the charts. */
    void toggle() {
        if (wanted) {
            leave();
        } else {
            enter();
        }
    }

    private void enter() {
        SessionReview review = model.session().reviewProperty().get();
        wanted = true;
        model.transport().pause();
        work.opening().execute(() -> {
            try {
                RecordedLesson opened = RecordedLesson.of(review, tools.models().inForce(), tools.clock());
                work.screen().execute(() -> show(review, opened));
            } catch (UserProblem problem) {
                work.screen().execute(() -> fail(Words.of(problem)));
            }
        });
    }

    private void show(SessionReview review, RecordedLesson opened) {
        if (!wanted
                || lesson != null
                || review != model.session().reviewProperty().get()) {
            opened.close();
            return;
        }
        lesson = opened;
        page = screens.apply(opened, review.header().trainee());
        page.setDark(dark);
        setCenter(page.node());
        model.transport().follow(new Following(opened));
        page.shown();
        setVisible(true);
        takeFocus.run();
        model.say(Words.of("review.seen.entered"));
    }

    private void fail(String sentence) {
        wanted = false;
        model.say(sentence);
    }

    /** Goes back to the charts, where it is shown. */
    void leave() {
        wanted = false;
        setVisible(false);
        if (lesson != null) {
            model.transport().follow(null);
            page.hidden();
            setCenter(null);
            lesson.close();
            lesson = null;
            page = null;
        }
    }

    void setDark(boolean onDark) {
        dark = onDark;
        if (page != null) {
            page.setDark(onDark);
        }
    }

    /** The transport's view of a recorded lesson. */
    private record Following(RecordedLesson lesson) implements Transport.Replay {

        @Override
        public void play() {
            lesson.play();
        }

        @Override
        public void pause() {
            lesson.pause();
        }

        @Override
        public boolean isPlaying() {
            return lesson.isPlaying();
        }

        @Override
        public void seek(long micros) {
            lesson.seek(micros);
        }

        @Override
        public long positionMicros() {
            return lesson.positionMicros();
        }

        @Override
        public void setSpeed(ReplaySpeed speed) {
            lesson.setSpeed(speed);
        }
    }
}

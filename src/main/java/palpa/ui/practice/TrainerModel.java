package palpa.ui.practice;

import java.util.Optional;
import java.util.concurrent.Executor;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;

/**
 * What a trainer would say and ask: whether feedback is shown, how comfortable it is, how a step went, how all of it went.
 * FX thread only.
 */
public final class TrainerModel {

    private final FeedbackModel feedback = new FeedbackModel();
    private final ComfortModel comfort;
    private final BoutModel bout;
    private final EndModel end;
    private final boolean practising;
    private boolean finished;

    /**
     * @param trainee name or pseudonym, may be empty
     * @param screen does what it is given on the screen's thread
     */
    TrainerModel(Lesson lesson, PracticeDeeds deeds, String trainee, Executor screen) {
        ScoreSource scores = new ScoreSource(lesson::score, screen);
        comfort = new ComfortModel(lesson::answerComfort);
        bout = new BoutModel(scores, lesson::estimate, lesson::holdNextStep);
        end = new EndModel(scores, lesson::estimate, comfort, deeds, trainee);
        practising = deeds.isPractice();
    }

    /** Takes in the newest view at the screen's clock; answers whether the program has just been finished. */
    boolean update(LessonView view, long nowNanos) {
        feedback.update(view.practice().feedback());
        if (!practising) {
            return false;
        }
        comfort.update(view.practice().comfortDue(), nowNanos);
        bout.update(view);
        boolean was = finished;
        finished = view.practice().phase() == Phase.FINISHED;
        return finished && !was;
    }

    /** The question that the number keys answer now, empty where none is asked. */
    Optional<EstimateModel> guess() {
        return end.estimate().askingProperty().get()
                ? Optional.of(end.estimate())
                : Optional.of(bout.estimate())
                        .filter(model -> model.askingProperty().get());
    }

    public FeedbackModel feedback() {
        return feedback;
    }

    public ComfortModel comfort() {
        return comfort;
    }

    public BoutModel bout() {
        return bout;
    }

    public EndModel end() {
        return end;
    }
}

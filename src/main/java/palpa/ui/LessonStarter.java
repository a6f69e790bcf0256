package palpa.ui;

import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.LessonOptions;

/** Starts a lesson, which looks for its gloves at once. Called off the FX thread. */
@FunctionalInterface
public interface LessonStarter {

    Lesson start(LessonOptions options) throws UserProblem;
}

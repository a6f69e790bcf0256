package palpa.ui;

import palpa.coaching.Program;
import palpa.session.Lesson;
import palpa.session.PortDirectory;

/** Starts a lesson that looks for its gloves on the given ports. Called off the FX thread. */
@FunctionalInterface
public interface LessonStarter {

    /**
     * Starts a lesson; it begins to look for gloves at once.
     *
     * @param ports where its gloves are found
     * @param program what is practised
     * @param trainee name or pseudonym, may be empty
     */
    Lesson start(PortDirectory ports, Program program, String trainee);
}

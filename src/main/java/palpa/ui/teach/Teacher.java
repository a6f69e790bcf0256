package palpa.ui.teach;

import java.nio.file.Path;
import java.util.List;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.learning.Corrected;
import palpa.session.learning.Taught;
import palpa.session.learning.Teaching;

/** Who learns from corrections. Called by a worker. */
interface Teacher {

    /** What is corrected in {@code sessions}. */
    Corrected survey(List<Path> sessions) throws UserProblem;

    /** A model called {@code name}, learnt from the corrections in {@code sessions}. */
    Taught teach(List<Path> sessions, String name, Progress progress) throws UserProblem;

    static Teacher of(Teaching teaching) {
        return new Teacher() {
            @Override
            public Corrected survey(List<Path> sessions) throws UserProblem {
                return teaching.survey(sessions);
            }

            @Override
            public Taught teach(List<Path> sessions, String name, Progress progress) throws UserProblem {
                return teaching.teach(sessions, name, progress);
            }
        };
    }
}

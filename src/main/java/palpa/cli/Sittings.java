package palpa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.Progress;
import palpa.session.Reports.Sitting;
import palpa.session.SessionStore;
import palpa.session.library.Digester;

/** Reads the sessions of a class through. Stateless. */
final class Sittings {

    private Sittings() {}

    /** @param progress told how many of the sessions are read */
    static List<Sitting> of(SessionStore store, List<Path> files, TechniqueModel model, Progress progress)
            throws UserProblem {
        List<Sitting> sittings = new ArrayList<>();
        for (Path file : files) {
            Part part = new Part(progress, sittings.size(), files.size());
            sittings.add(new Sitting(file, Digester.digest(store, file, model, part)));
        }
        return sittings;
    }

    /** One of several tasks that are equally long. */
    private record Part(Progress whole, int before, int tasks) implements Progress {

        @Override
        public void done(double part) {
            whole.done((before + part) / tasks);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}

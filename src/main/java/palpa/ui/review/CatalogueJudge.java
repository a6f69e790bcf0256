package palpa.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import palpa.coaching.score.SessionScore;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.SessionStore;
import palpa.session.library.Catalogue;
import palpa.session.library.Digester;
import palpa.session.library.SessionDigest;

/** Takes scores from the catalogue, and finds out those that it does not have. Any thread. */
record CatalogueJudge(Catalogue catalogue, SessionStore sessions) implements ReviewReader.Judge {

    @Override
    public Optional<SessionScore> known(Path file) throws UserProblem {
        return catalogue.entry(file).flatMap(entry -> entry.digest()).map(SessionDigest::score);
    }

    @Override
    public SessionScore judge(Path file, Progress progress) throws UserProblem {
        return Digester.digest(sessions, file, progress).score();
    }
}

package palpa.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import palpa.model.UserProblem;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;
import palpa.session.review.ExampleTrace;

/** Which sessions one would compare with one, the likeliest first. Any thread; reads the catalogue. */
final class Choices {

    private Choices() {}

    /** The same trainee's first, then examples, then the others; each by date, the newest first. */
    static List<SessionEntry> of(Catalogue catalogue, Path session, String trainee) throws UserProblem {
        List<SessionEntry> all = new ArrayList<>(catalogue.find(SessionQuery.ALL));
        all.removeIf(entry -> entry.file().equals(session) || entry.digest().isEmpty());
        Predicate<SessionEntry> same = entry -> entry.digest()
                .map(SessionDigest::header)
                .filter(header -> header.trainee().equals(trainee))
                .isPresent();
        all.sort(Comparator.comparingInt(
                entry -> same.test(entry) ? 0 : entry.tags().contains(ExampleTrace.TAG) ? 1 : 2));
        return all;
    }
}

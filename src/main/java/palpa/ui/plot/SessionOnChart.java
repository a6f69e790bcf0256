package palpa.ui.plot;

import java.util.Optional;
import palpa.coaching.score.SessionScore;
import palpa.session.library.Notes;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;

/**
 * What a chart knows of a session so far; the rest is drawn when it is known. Immutable; any thread.
 *
 * @param review the opened session
 * @param overview its forces, once they were read
 * @param findings what was found in it, once it was analysed, with the corrections laid over
 * @param score how well it went; {@link SessionScore#NONE} until it is known
 * @param notes what was said of it
 */
public record SessionOnChart(
        SessionReview review,
        Optional<Overview> overview,
        Optional<ReviewFindings> findings,
        SessionScore score,
        Notes notes) {

    /** A session of which nothing was read yet. */
    public static SessionOnChart of(SessionReview review) {
        return new SessionOnChart(review, Optional.empty(), Optional.empty(), SessionScore.NONE, Notes.NONE);
    }

    public SessionOnChart with(Overview read) {
        return new SessionOnChart(review, Optional.of(read), findings, score, notes);
    }

    /** With what was found, and the score of it. */
    public SessionOnChart with(ReviewFindings found) {
        return new SessionOnChart(
                review, overview, Optional.of(found), found.digest().score(), notes);
    }

    public SessionOnChart with(SessionScore judged) {
        return new SessionOnChart(review, overview, findings, judged, notes);
    }

    public SessionOnChart with(Notes said) {
        return new SessionOnChart(review, overview, findings, score, said);
    }
}

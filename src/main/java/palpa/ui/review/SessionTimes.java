package palpa.ui.review;

import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.ui.kit.Times;

/** Times of a session's own clock, as its charts and exported tables have them. Stateless; any thread. */
final class SessionTimes {

    private SessionTimes() {}

    /** "8:28.31". */
    static String at(long micros) {
        return Times.moment(micros);
    }

    /** "at 8:28.31" or "from 8:28.31 to 8:30.00". */
    static String of(TimeSpan span) {
        return span.lengthMicros() == 0
                ? Words.of("review.span.moment", at(span.startMicros()))
                : Words.of("review.span", at(span.startMicros()), at(span.endMicros()));
    }
}

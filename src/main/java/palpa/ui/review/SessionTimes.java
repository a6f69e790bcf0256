package palpa.ui.review;

import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.ui.kit.Times;

/**
 * Times of a session as its charts show them: from its first sample on. Immutable; any thread.
 *
 * @param startMicros session clock at the first sample, microseconds
 */
record SessionTimes(long startMicros) {

    /** "8:28.31". */
    String at(long micros) {
        return Times.moment(micros - startMicros);
    }

    /** "at 8:28.31" or "from 8:28.31 to 8:30.00". */
    String of(TimeSpan span) {
        return span.lengthMicros() == 0
                ? Words.of("review.span.moment", at(span.startMicros()))
                : Words.of("review.span", at(span.startMicros()), at(span.endMicros()));
    }
}

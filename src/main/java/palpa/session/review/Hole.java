package palpa.session.review;

import palpa.model.Hand;
import palpa.model.TimeSpan;

/**
 * A stretch of a session without a hand's samples: lost on the way, in the file, or the glove was away. Immutable.
 *
 * @param span from the last sample before to the first after; at the session's ends to its end
 * @param hand whose samples
 * @param lostSamples how many the glove counted and that are not there; 0 where it is not known, as for a glove that was
 *     away
 */
public record Hole(TimeSpan span, Hand hand, long lostSamples) {}

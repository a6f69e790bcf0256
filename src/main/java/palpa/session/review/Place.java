package palpa.session.review;

import palpa.model.Region;
import palpa.model.TimeSpan;

/**
 * A stretch of a session in which one step was practised on one region. Immutable.
 *
 * @param span when
 * @param step number of the step in its program, from 0
 * @param region the region worked
 */
public record Place(TimeSpan span, int step, Region region) {}

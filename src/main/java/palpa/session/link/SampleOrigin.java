package palpa.session.link;

import palpa.model.ClockMapping;

/**
 * Where a run of samples comes from: the glove, and the clock that places them. Immutable; a change of either is a new
 * one, so that identity tells a change.
 *
 * @param glove the glove
 * @param clock device time to session time
 */
public record SampleOrigin(LinkedGlove glove, ClockMapping clock) {}

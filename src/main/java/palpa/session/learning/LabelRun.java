package palpa.session.learning;

import palpa.model.Technique;
import palpa.model.TimeSpan;

/** A stretch in which a hand is known to have done one thing. Immutable. */
public record LabelRun(Technique technique, TimeSpan span) {}

package palpa.session.review;

import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/**
 * A stretch in which one hand did one thing on one region: decisions of every 100 ms, put together. Immutable.
 *
 * @param span when
 * @param hand which hand
 * @param technique what it did, or what an instructor says that it did
 * @param region where
 * @param corrected whether the technique is an instructor's word
 */
public record Stretch(TimeSpan span, Hand hand, Technique technique, Region region, boolean corrected) {}

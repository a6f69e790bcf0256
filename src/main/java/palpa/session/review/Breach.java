package palpa.session.review;

import palpa.model.Hand;

/**
 * One breach of a ceiling. Immutable.
 *
 * @param timeMicros when it was told, session clock, microseconds
 * @param hand which hand
 * @param forceNewtons the force then, newtons
 * @param ceilingNewtons the ceiling in force, newtons
 */
public record Breach(long timeMicros, Hand hand, double forceNewtons, double ceilingNewtons) {}

package palpa.session.learning;

import palpa.model.Hand;

/**
 * A run of one label, as it is found again at every pass over the recordings. Immutable.
 *
 * @param number of all pieces, from 0
 * @param recording number of its recording, from 0
 * @param person who did it
 */
record Piece(int number, int recording, String person, Hand hand, LabelRun run) {}

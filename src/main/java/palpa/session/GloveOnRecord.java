package palpa.session;

import palpa.calibration.GloveProfile;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;

/**
 * A glove as it took part in a session: what it said of itself, how its counts become newtons, and how fast it sampled.
 *
 * @param index its number in the session, from 0; a restarted or exchanged glove is a new one
 * @param hand the hand it is worn on in this session
 * @param rateHertz nominal sampling rate it was started with, hertz
 */
public record GloveOnRecord(int index, Hand hand, GloveDescriptor descriptor, GloveProfile profile, int rateHertz) {}

package palpa.protocol;

/**
 * Asks a glove to stream.
 *
 * @param rateHertz sampling rate
 * @param samplesPerFrame samples in each data message, 1 or more
 * @param channelMask bit n set: channel n of the descriptor travels
 */
public record Start(int rateHertz, int samplesPerFrame, int channelMask) {}

package palpa.protocol;

/**
 * A glove's answer to a ping.
 *
 * @param token the ping's token
 * @param hostMicros the ping's host time, echoed, microseconds
 * @param deviceMicros device time when the ping was seen, unsigned 32 bits, microseconds, not unwrapped
 */
public record Pong(long token, long hostMicros, long deviceMicros) {}

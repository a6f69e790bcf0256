package palpa.ui.plot;

/**
 * Another session laid over the first, dashed. Immutable.
 *
 * @param session the other session
 * @param offsetMicros what is added to its times so that they are the first one's, microseconds
 */
public record SecondSession(SessionOnChart session, long offsetMicros) {}

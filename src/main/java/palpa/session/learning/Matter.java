package palpa.session.learning;

/**
 * How much a feature, or a group of them, matters. Immutable.
 *
 * @param name of the feature or group
 * @param lostAccuracy balanced accuracy lost without it, about 0 where it does not matter or others tell the same
 */
public record Matter(String name, double lostAccuracy) {}

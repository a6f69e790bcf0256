package palpa.model;

/** What a glove's channel measures. */
public enum ChannelKind implements Labelled {
    FORCE,
    ACCELERATION,
    ROTATION,
    TEMPERATURE,
    OTHER
}

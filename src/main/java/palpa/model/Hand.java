package palpa.model;

/** Which hand a glove is worn on. */
public enum Hand implements Labelled {
    LEFT,
    RIGHT;

    /** Number of hands, for arrays indexed by {@link #ordinal()}. */
    public static final int COUNT = 2;

    /** The other hand. */
    public Hand other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}

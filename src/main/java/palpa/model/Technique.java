package palpa.model;

/** What a hand is doing; {@link #UNSURE} is an honest answer, not an error. */
public enum Technique implements Labelled {
    REST,
    PERCUSSION,
    STROKING,
    KNEADING,
    UNSURE;

    /** Whether this is one of the three massage techniques. */
    public boolean isMassage() {
        return this == PERCUSSION || this == STROKING || this == KNEADING;
    }
}

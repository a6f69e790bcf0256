package palpa.pipeline;

/** What has a zero that can be taken, or be told. One thread at a time. */
public interface Zeroed {

    /**
     * Takes the mean of the next two seconds as no load; refused where the glove is not relaxed in the air, and then the zero
     * stays what it was.
     */
    void zero(ZeroKind kind);

    /** Has a zero learnt before hold from the next sample on; one of another number of channels is left aside. */
    void hold(HeldZero zero);
}

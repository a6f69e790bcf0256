package palpa.protocol;

/** Told what the host said, in its order, on the thread that feeds the {@link CommandDecoder}. */
public interface HostListener {

    /** The host asks who is there, and says which version it speaks. */
    void onHelloRequest(int protocolMajor, int protocolMinor);

    void onDescriptorRequest();

    /** Rate, samples a frame and mask as asked; whether they can be had is the glove's to judge. */
    void onStart(Start start);

    void onStop();

    void onPing(long token, long hostMicros);

    /** A good frame of a type that is not known: to be answered with {@link AcknowledgeCode#UNKNOWN_COMMAND}. */
    default void onUnknownCommand(int type) {}

    /** A good frame that is too short for its type: to be answered with {@link AcknowledgeCode#BAD_LAYOUT}. */
    default void onMalformedCommand(int type) {}
}

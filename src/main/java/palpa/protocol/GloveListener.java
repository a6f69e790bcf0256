package palpa.protocol;

import palpa.model.GloveDescriptor;

/** Told what a glove said, in its order, on the thread that feeds the {@link GloveDecoder}. */
public interface GloveListener {

    /** Samples; the frame is a view, valid only during the call. */
    void onData(DataFrame frame);

    default void onHello(Hello hello) {}

    /** The glove's descriptor: after a hello, or put together from the first lines of a text glove. */
    default void onDescriptor(GloveDescriptor descriptor) {}

    default void onStatus(Status status) {}

    default void onPong(Pong pong) {}

    default void onEvent(GloveEvent event) {}

    default void onAcknowledge(Acknowledge acknowledge) {}

    /** A line of the glove's own log, boot banners among them; severity 0 (debug) to 3 (error). */
    default void onLog(int severity, String text) {}
}

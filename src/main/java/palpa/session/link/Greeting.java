package palpa.session.link;

import java.util.Optional;
import palpa.model.GloveDescriptor;
import palpa.protocol.GloveDecoder;
import palpa.protocol.Hello;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;
import palpa.session.PortException;

/**
 * Asks a port who is there: hello again and again, since opening the port may have reset the glove, then the descriptor.
 * A text glove is not asked, it tells by itself. The reader's thread only.
 */
final class Greeting {

    private static final long INTERVAL_MICROS = Protocol.HELLO_INTERVAL_MILLIS * 1_000L;

    /** A text glove tells its name once a second only. */
    private static final long IDENTITY_LINE_MICROS = 1_200_000;

    private final GloveDecoder decoder;
    private Optional<GloveDescriptor> told = Optional.empty();
    private Optional<String> foreignVersion = Optional.empty();
    private boolean wantsDescriptor;
    private long toldMicros;
    private long nextMicros;

    Greeting(GloveDecoder decoder) {
        this.decoder = decoder;
    }

    /** Begins to ask. */
    void begin(long nowMicros) {
        told = Optional.empty();
        wantsDescriptor = false;
        nextMicros = nowMicros;
    }

    /** The far end is listened to in another way from now on: what was heard so far was nothing. */
    void startOver(long nowMicros) {
        decoder.reset();
        begin(nowMicros);
    }

    void hello(Hello hello, long nowMicros) {
        if (hello.protocolMajor() != Protocol.MAJOR) {
            foreignVersion = Optional.of(hello.protocolMajor() + "." + hello.protocolMinor());
        }
        wantsDescriptor = hello.descriptorHash() != decoder.descriptorHash();
        if (wantsDescriptor) {
            nextMicros = nowMicros;
        }
    }

    void descriptor(GloveDescriptor heard, long nowMicros) {
        if (told.isEmpty()) {
            toldMicros = nowMicros;
        }
        told = Optional.of(heard);
        wantsDescriptor = false;
    }

    /** The version a glove speaks that is not spoken here. */
    Optional<String> foreignVersion() {
        return foreignVersion;
    }

    /** What the glove said of itself, empty while it has said nothing. */
    Optional<GloveDescriptor> told() {
        return told;
    }

    /** Whether all has been told that will be. */
    boolean isComplete(long nowMicros) {
        return told.isPresent()
                && (decoder.lane() != Lane.TEXT
                        || told.get().uid().value() != 0
                        || nowMicros - toldMicros >= IDENTITY_LINE_MICROS);
    }

    void askWhenDue(Commands commands, long nowMicros) throws PortException {
        if (nowMicros < nextMicros) {
            return;
        }
        nextMicros = nowMicros + INTERVAL_MICROS;
        if (decoder.lane() == Lane.TEXT || decoder.lane() == Lane.PLAIN_TEXT) {
            return;
        }
        if (wantsDescriptor) {
            commands.describe();
        } else {
            commands.hello();
        }
    }
}

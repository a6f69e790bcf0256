package palpa.session.link;

import java.util.Optional;
import palpa.model.GloveDescriptor;
import palpa.protocol.Lane;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.Profiles;

/**
 * One port, from opening to its end.
 *
 * <p>The rounds are done by one thread, the port's reader; whatever else another thread may call says so. What goes
 * wrong with the port or the talk on it ends the link and is kept as its outcome. Silence is noticed by time, because a
 * port may look open long after the glove is gone.
 */
final class GloveLink implements DutyCycle {

    /** How long one read waits at most, milliseconds. */
    static final int READ_MILLIS = 50;

    /** Holds 80 ms of a glove of 16 sites at 2 kHz. */
    private static final int BUFFER_BYTES = 8_192;

    /** Why a link ended. */
    record Outcome(PortTrouble trouble, String detail) {

        private static Outcome of(PortException end) {
            return new Outcome(end.trouble(), end.detail());
        }
    }

    private final String port;
    private final PortDirectory ports;
    private final SessionTime time;
    private final Conversation conversation;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private ByteSource source;

    private volatile Outcome outcome;
    private volatile boolean ended;
    private volatile boolean dismissed;

    GloveLink(String port, PortDirectory ports, SessionTime time) {
        this.port = port;
        this.ports = ports;
        this.time = time;
        this.conversation = new Conversation(port, time);
    }

    String port() {
        return port;
    }

    /** The glove that answered, empty while none has. Any thread. */
    Optional<GloveDescriptor> glove() {
        return conversation.met().map(Conversation.Met::glove);
    }

    /** How the glove that answered talks. Any thread. */
    Lane lane() {
        return conversation.met().map(Conversation.Met::lane).orElse(Lane.UNKNOWN);
    }

    /** Why it ended, null while it has not, or where it was dismissed. Any thread. */
    Outcome outcome() {
        return outcome;
    }

    /** Whether the port is closed and no more samples come. Any thread. */
    boolean isOver() {
        return ended;
    }

    /** Has the glove that answered serve a hand, at {@code wishedRateHertz} or less. Any thread, once. */
    void serve(HandDesk desk, Profiles profiles, int wishedRateHertz) {
        desk.serveFrom(port);
        conversation.serve(new HandService(desk, time, profiles, new StreamRate(wishedRateHertz)));
    }

    /** The hand it serves or served, empty where none. Any thread. */
    Optional<HandDesk> desk() {
        return conversation.desk();
    }

    /** Lets go of the port within a round. Any thread. */
    void dismiss() {
        dismissed = true;
    }

    @Override
    public boolean doWork() {
        try {
            if (source == null) {
                source = ports.open(port);
                conversation.begin(source, time.nowMicros());
            }
            int count = source.read(buffer, READ_MILLIS);
            conversation.hear(buffer, count, time.clock().nanos());
        } catch (PortException end) {
            outcome = Outcome.of(end);
        }
        return outcome == null && !dismissed;
    }

    @Override
    public void end() {
        if (source != null) {
            sayGoodbye();
            source.close();
        }
        conversation.end();
        ended = true;
    }

    private void sayGoodbye() {
        if (outcome == null) {
            try {
                conversation.sayGoodbye();
            } catch (PortException alreadyGone) {
                outcome = Outcome.of(alreadyGone);
            }
        }
    }
}

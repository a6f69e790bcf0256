package palpa.session.link;

import java.util.Optional;
import palpa.model.GloveDescriptor;
import palpa.protocol.Acknowledge;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveEvent;
import palpa.protocol.GloveListener;
import palpa.protocol.Hello;
import palpa.protocol.Lane;
import palpa.protocol.Pong;
import palpa.protocol.Protocol;
import palpa.protocol.Status;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.Profiles;

/**
 * One port, from opening to its end: asks who is there, and once it is given a hand to serve, streams.
 *
 * <p>The rounds are done by one thread, the port's reader; whatever else another thread may call says so. What goes
 * wrong with the port ends the link and is kept as its outcome; corrupt bytes are counted. Silence is noticed by time,
 * because a port may look open long after the glove is gone.
 */
final class GloveLink implements DutyCycle {

    /** How long one read waits at most, milliseconds. */
    static final int READ_MILLIS = 50;

    private static final long PATIENCE_MICROS = Protocol.HELLO_PATIENCE_MILLIS * 1_000L;
    private static final long SPEED_PATIENCE_MICROS = 1_500_000;
    private static final int BUFFER_BYTES = 8_192;

    /** Why a link ended. */
    record Outcome(PortTrouble trouble, String detail) {}

    private enum Stage {
        OPENING,
        GREETING,
        WAITING_FOR_A_HAND,
        SERVING,
        OVER
    }

    private final String port;
    private final PortDirectory ports;
    private final SessionTime time;
    private final GloveDecoder decoder = new GloveDecoder(new Ear());
    private final Greeting greeting = new Greeting(decoder);
    private final byte[] buffer = new byte[BUFFER_BYTES];

    private volatile Optional<GloveDescriptor> glove = Optional.empty();
    private volatile Outcome outcome;
    private volatile boolean ended;
    private volatile boolean dismissed;
    private volatile HandService assigned;

    private ByteSource source;
    private Commands commands;
    private Stage stage = Stage.OPENING;
    private HandService service;
    private long arrivalNanos;

    GloveLink(String port, PortDirectory ports, SessionTime time) {
        this.port = port;
        this.ports = ports;
        this.time = time;
    }

    String port() {
        return port;
    }

    /** The glove that answered, empty while none has. Any thread. */
    Optional<GloveDescriptor> glove() {
        return glove;
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
        assigned = new HandService(desk, time, profiles, new StreamRate(wishedRateHertz));
    }

    /** The hand it serves or served, empty where none. Any thread. */
    Optional<HandDesk> desk() {
        return Optional.ofNullable(assigned).map(HandService::desk);
    }

    /** Lets go of the port within a round. Any thread. */
    void dismiss() {
        dismissed = true;
    }

    @Override
    public boolean doWork() {
        try {
            if (stage == Stage.OPENING) {
                open();
            }
            int count = source.read(buffer, READ_MILLIS);
            arrivalNanos = time.clock().nanos();
            decoder.feed(buffer, 0, count);
            goOn(time.microsAt(arrivalNanos));
        } catch (PortException lost) {
            over(lost.trouble(), lost.detail());
        }
        return stage != Stage.OVER && !dismissed;
    }

    private void open() throws PortException {
        source = ports.open(port);
        commands = new Commands(source);
        stage = Stage.GREETING;
        greeting.begin(time.nowMicros(), PATIENCE_MICROS);
    }

    private void goOn(long now) throws PortException {
        greeting.foreignVersion().ifPresent(version -> over(PortTrouble.UNKNOWN_PROTOCOL, version));
        switch (stage) {
            case GREETING -> greet(now);
            case WAITING_FOR_A_HAND -> takeAssignment(now);
            case SERVING -> serveOn(now);
            case OPENING, OVER -> {}
        }
    }

    private void over(PortTrouble trouble, String detail) {
        outcome = new Outcome(trouble, detail);
        stage = Stage.OVER;
    }

    private void greet(long now) throws PortException {
        if (greeting.isComplete(now)) {
            glove = greeting.told();
            stage = Stage.WAITING_FOR_A_HAND;
            takeAssignment(now);
        } else if (!greeting.isInVain(now)) {
            greeting.askWhenDue(commands, now);
        } else if (source.trySpeed()) {
            greeting.tryOn(now, SPEED_PATIENCE_MICROS);
        } else {
            over(PortTrouble.NO_GLOVE, "");
        }
    }

    private void takeAssignment(long now) {
        if (assigned != null) {
            service = assigned;
            Thread.currentThread()
                    .setName("glove-reader-" + service.desk().hand().label());
            beginService(now);
        }
    }

    private void beginService(long now) {
        glove = greeting.told();
        greeting.begin(now, PATIENCE_MICROS);
        service.begin(glove.get(), decoder.lane() != Lane.BINARY, now);
        stage = Stage.SERVING;
    }

    private void serveOn(long now) throws PortException {
        switch (service.round(commands, now, decoder.counters().refused())) {
            case DEAD -> over(PortTrouble.GONE, "");
            case STRANGE -> greetAgain(now);
            case NOTHING_NEW -> noticeRestart(now);
        }
    }

    /** Silent: it may have restarted, or stopped because no ping reached it. */
    private void greetAgain(long now) throws PortException {
        if (greeting.told().isPresent()) {
            beginService(now);
        } else {
            greeting.askWhenDue(commands, now);
        }
    }

    private void noticeRestart(long now) {
        if (greeting.told().isPresent() && !service.isSameRun(greeting.told().get())) {
            beginService(now);
        } else if (greeting.told().isPresent()) {
            greeting.begin(now, PATIENCE_MICROS);
        }
    }

    @Override
    public void end() {
        if (source != null) {
            sayGoodbye();
            source.close();
        }
        if (service != null) {
            service.end();
        }
        desk().ifPresent(HandDesk::leave);
        ended = true;
    }

    private void sayGoodbye() {
        if (outcome == null && decoder.lane() == Lane.BINARY) {
            try {
                commands.stop();
            } catch (PortException alreadyGone) {
                outcome = new Outcome(alreadyGone.trouble(), alreadyGone.detail());
            }
        }
    }

    /** Hears the glove, on the reader's thread. */
    private final class Ear implements GloveListener {

        @Override
        public void onData(DataFrame frame) {
            if (service != null) {
                service.data(frame, arrivalNanos);
            }
        }

        @Override
        public void onHello(Hello hello) {
            greeting.hello(hello, time.microsAt(arrivalNanos));
        }

        @Override
        public void onDescriptor(GloveDescriptor heard) {
            greeting.descriptor(heard, time.microsAt(arrivalNanos));
        }

        @Override
        public void onPong(Pong pong) {
            if (service != null) {
                service.pong(pong, arrivalNanos);
            }
        }

        @Override
        public void onStatus(Status status) {
            if (service != null) {
                service.desk().quality().battery(status.batteryPercent());
            }
        }

        @Override
        public void onEvent(GloveEvent event) {
            if (service != null) {
                service.event(event);
            }
        }

        @Override
        public void onAcknowledge(Acknowledge answer) {
            if (service != null) {
                service.acknowledge(answer);
            }
        }
    }
}

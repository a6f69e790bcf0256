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
import palpa.protocol.Status;
import palpa.session.ByteSource;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/**
 * What is said on an open port: who is there, and once a hand is assigned, the samples.
 *
 * <p>The port's reader thread only, but for {@link #met}, {@link #serve} and {@link #desk}. Corrupt bytes are counted; a
 * talk that cannot go on ends with a {@link PortException}.
 */
final class Conversation implements GloveListener {

    private enum Stage {
        GREETING,
        WAITING_FOR_A_HAND,
        SERVING
    }

    /** Who answered, and how. */
    record Met(GloveDescriptor glove, Lane lane) {}

    private final String port;
    private final SessionTime time;
    private final GloveDecoder decoder = new GloveDecoder(this);
    private final Greeting greeting = new Greeting(decoder);
    private final SpeedSearch speeds = new SpeedSearch();
    private volatile Optional<Met> met = Optional.empty();
    private volatile HandService assigned;

    private ByteSource source;
    private Commands commands;
    private Stage stage = Stage.GREETING;
    private HandService service;
    private long arrivalNanos;

    Conversation(String port, SessionTime time) {
        this.port = port;
        this.time = time;
    }

    /** The glove that answered, empty while none has. Any thread. */
    Optional<Met> met() {
        return met;
    }

    /** Has the glove that answered serve a hand. Any thread, once. */
    void serve(HandService service) {
        assigned = service;
    }

    /** The hand it serves or served. Any thread. */
    Optional<HandDesk> desk() {
        return Optional.ofNullable(assigned).map(HandService::desk);
    }

    /** The port is open. */
    void begin(ByteSource opened, long nowMicros) {
        source = opened;
        commands = new Commands(opened);
        greeting.begin(nowMicros);
        speeds.begin(nowMicros, opened.speeds());
    }

    /** Takes what a read brought, perhaps nothing, and says what there is to say. */
    void hear(byte[] bytes, int count, long nanos) throws PortException {
        arrivalNanos = nanos;
        long now = time.microsAt(nanos);
        decoder.feed(bytes, 0, count);
        if (greeting.foreignVersion().isPresent()) {
            throw end(PortTrouble.UNKNOWN_PROTOCOL, greeting.foreignVersion().get());
        }
        switch (stage) {
            case GREETING -> greet(now, count > 0);
            case WAITING_FOR_A_HAND -> takeAssignment(now);
            case SERVING -> serveOn(now);
        }
    }

    private PortException end(PortTrouble trouble, String detail) {
        return new PortException(trouble, port, detail);
    }

    private void greet(long now, boolean heard) throws PortException {
        if (heard) {
            speeds.heard(now);
        }
        if (greeting.isComplete(now)) {
            met = Optional.of(new Met(greeting.told().get(), decoder.lane()));
            stage = Stage.WAITING_FOR_A_HAND;
            takeAssignment(now);
        } else if (greeting.told().isEmpty() && speeds.isInVain(now)) {
            throw end(PortTrouble.NO_GLOVE, "");
        } else {
            if (decoder.lane() == Lane.UNKNOWN && speeds.isDue(now)) {
                speeds.next(now);
                source.nextSpeed();
                greeting.startOver(now);
            }
            greeting.askWhenDue(commands, now);
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
        Met heard = new Met(greeting.told().get(), decoder.lane());
        met = Optional.of(heard);
        greeting.begin(now);
        service.begin(heard.glove(), heard.lane(), now);
        stage = Stage.SERVING;
    }

    private void serveOn(long now) throws PortException {
        switch (service.round(commands, now, decoder.counters().refused())) {
            case DEAD -> throw end(PortTrouble.GONE, "");
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
            greeting.begin(now);
        }
    }

    /** Asks the glove to stop. */
    void sayGoodbye() throws PortException {
        if (decoder.lane() == Lane.BINARY) {
            commands.stop();
        }
    }

    /** The port is closed, or never was open. */
    void end() {
        if (service != null) {
            service.end();
        }
        desk().ifPresent(HandDesk::leave);
    }

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

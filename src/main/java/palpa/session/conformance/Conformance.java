package palpa.session.conformance;

import java.util.function.Consumer;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;
import palpa.session.ByteSource;
import palpa.session.HostClock;
import palpa.session.PortException;

/**
 * Checks a glove against the protocol and reports each point as soon as it is judged.
 *
 * <p>Takes about 20 s of the given clock. A glove of the binary lane is judged by sections 1 to 6 of the protocol's text,
 * one of a text lane by section 8. A glove that does not answer, or in another major version, ends the examination at
 * that point. One thread; reads and writes the port alone.
 */
public final class Conformance {

    private final Rig rig;
    private final Consumer<Verdict> report;
    private boolean breached;

    public Conformance(ByteSource port, HostClock clock, Consumer<Verdict> report) {
        this.rig = new Rig(port, clock);
        this.report = report;
    }

    /**
     * Examines the glove.
     *
     * @return whether every MUST is met
     * @throws PortException when the port dies
     */
    public boolean examine() throws PortException {
        long begun = rig.nanos();
        boolean answered = findGlove();
        judge(Verdict.of(Point.HELLO, answered, "millis", rig.millisSince(begun)));
        if (answered && rig.decoder.lane() == Lane.BINARY) {
            binary();
        } else if (answered) {
            new TextExam(rig, this::judge).examine();
        }
        return !breached;
    }

    private void judge(Verdict verdict) {
        breached |= verdict.isBreach();
        report.accept(verdict);
    }

    /** Section 1.2: the hello is asked for again and again, at each line speed the port knows. */
    private boolean findGlove() throws PortException {
        for (int speed = 0; speed < rig.speeds(); speed++) {
            if (answersAtThisSpeed()) {
                return true;
            }
            rig.nextSpeed();
        }
        return false;
    }

    private boolean answersAtThisSpeed() throws PortException {
        for (int waited = 0; waited < Protocol.HELLO_PATIENCE_MILLIS; waited += Protocol.HELLO_INTERVAL_MILLIS) {
            rig.send(into -> rig.say.helloRequest(into, 0));
            if (rig.await(this::understood, Protocol.HELLO_INTERVAL_MILLIS)) {
                return true;
            }
        }
        return false;
    }

    private boolean understood() {
        return !rig.hellos().isEmpty() || rig.decoder.lane() == Lane.TEXT || rig.decoder.lane() == Lane.PLAIN_TEXT;
    }

    private void binary() throws PortException {
        if (!new GreetingExam(rig, this::judge).examine()) {
            return;
        }
        new StartExam(rig, this::judge).examine();
        new StreamExam(rig, this::judge).examine();
        new StopExam(rig, this::judge).examine();
        long bad = rig.decoder.counters().refused();
        judge(Verdict.of(Point.FRAMES_WHOLE, bad == 0, "bad_frames", bad));
    }
}

package palpa.session.conformance;

import java.util.function.Consumer;
import palpa.model.GloveDescriptor;
import palpa.protocol.AcknowledgeCode;
import palpa.protocol.MessageTypes;
import palpa.protocol.Protocol;
import palpa.protocol.Start;
import palpa.session.PortException;

/** Starts that a glove has to refuse, section 6.4. */
final class StartExam {

    private static final int ACKNOWLEDGE_MILLIS = 250;

    private final Rig rig;
    private final Consumer<Verdict> report;

    StartExam(Rig rig, Consumer<Verdict> report) {
        this.rig = rig;
        this.report = report;
    }

    void examine() throws PortException {
        GloveDescriptor glove = rig.descriptor().orElseThrow();
        int rate = glove.maxRateHertz();
        refused(Point.RATE_TOO_HIGH_REFUSED, new Start(rate + 1, 1, Protocol.ALL_CHANNELS), AcknowledgeCode.BAD_RATE);
        refused(
                Point.NO_SAMPLES_REFUSED,
                new Start(rate, 0, Protocol.ALL_CHANNELS),
                AcknowledgeCode.BAD_SAMPLES_PER_FRAME);
        refused(Point.NO_CHANNELS_REFUSED, new Start(rate, 1, 0), AcknowledgeCode.BAD_CHANNEL_MASK);
    }

    private void refused(Point point, Start start, AcknowledgeCode wanted) throws PortException {
        int code = codeOf(rig, start);
        report.accept(Verdict.of(point, code == wanted.code(), "code", code, wanted.code()));
        if (code == AcknowledgeCode.DONE.code()) {
            rig.send(into -> rig.say.stop(into, 0));
            rig.listen(ACKNOWLEDGE_MILLIS);
        }
    }

    /** Sends a start and waits for its code; -1 where none comes in time. */
    static int codeOf(Rig rig, Start start) throws PortException {
        int before = rig.acknowledgements();
        rig.start(start);
        rig.await(() -> rig.codeOf(MessageTypes.START, before) >= 0, ACKNOWLEDGE_MILLIS);
        return rig.codeOf(MessageTypes.START, before);
    }
}

package palpa.session.conformance;

import java.util.function.Consumer;
import palpa.model.GloveDescriptor;
import palpa.protocol.AcknowledgeCode;
import palpa.protocol.MessageTypes;
import palpa.protocol.Protocol;
import palpa.protocol.Start;
import palpa.session.PortException;

/** Stop, start again with other wishes, and the watchdog. Begins while the glove streams. */
final class StopExam {

    private static final int STOP_MILLIS = 250;
    private static final int SILENCE_MILLIS = 500;
    private static final int ONE_CHANNEL = 1;
    private static final int SAMPLES_PER_FRAME = 5;
    private static final int WATCHED_MILLIS = 1_000;
    private static final double WATCHDOG_LEAST_MILLIS = Protocol.PING_WATCHDOG_MILLIS - 250;
    private static final double WATCHDOG_MOST_MILLIS = Protocol.PING_WATCHDOG_MILLIS + 1_000;

    private final Rig rig;
    private final Consumer<Verdict> report;

    StopExam(Rig rig, Consumer<Verdict> report) {
        this.rig = rig;
        this.report = report;
    }

    void examine() throws PortException {
        stop();
        restart();
        rig.send(into -> rig.say.stop(into, 0));
        rig.listen(STOP_MILLIS);
        lowestRate();
        watchdog();
    }

    private void stop() throws PortException {
        int before = rig.acknowledgements();
        rig.send(into -> rig.say.stop(into, 0));
        boolean acknowledged = rig.await(() -> rig.codeOf(MessageTypes.STOP, before) >= 0, STOP_MILLIS);
        int code = rig.codeOf(MessageTypes.STOP, before);
        report.accept(Verdict.of(Point.STOP, acknowledged && code == 0, "code", code, 0));
        long frames = rig.stream.frames();
        rig.listen(SILENCE_MILLIS);
        long after = rig.stream.frames() - frames;
        report.accept(Verdict.of(Point.SILENT_AFTER_STOP, after == 0, "data_frames", after));
    }

    private void restart() throws PortException {
        GloveDescriptor glove = rig.descriptor().orElseThrow();
        long lastNumber = rig.stream.lastNumber();
        rig.stream.begin();
        int rate = Math.min(StreamExam.RATE_HERTZ, glove.maxRateHertz());
        int code = StartExam.codeOf(rig, new Start(rate, SAMPLES_PER_FRAME, ONE_CHANNEL));
        rig.listenPinging(WATCHED_MILLIS);
        boolean asAsked = code == AcknowledgeCode.DONE.code() && rig.stream.isEach(SAMPLES_PER_FRAME, ONE_CHANNEL);
        report.accept(Verdict.of(
                Point.CHANNELS_AS_ASKED, asAsked, "samples", rig.stream.samplesInFrame(), SAMPLES_PER_FRAME));
        boolean goesOn = rig.stream.frames() > 0 && rig.stream.firstNumber() > lastNumber;
        report.accept(Verdict.of(Point.SEQUENCE_GOES_ON, goesOn, "numbers", lastNumber, rig.stream.firstNumber()));
    }

    private void lowestRate() throws PortException {
        rig.stream.begin();
        int code = StartExam.codeOf(rig, new Start(Protocol.LOWEST_RATE_HERTZ, 1, Protocol.ALL_CHANNELS));
        boolean good = code == AcknowledgeCode.DONE.code() && rig.await(() -> rig.stream.frames() > 1, WATCHED_MILLIS);
        report.accept(Verdict.of(Point.LOWEST_RATE, good, "code", code, 0));
    }

    /** Silence begins one sample's time after the last frame, so the last frame's time is taken. */
    private void watchdog() throws PortException {
        rig.ping(0);
        long pinged = rig.nanos();
        rig.listen((long) WATCHDOG_MOST_MILLIS + SILENCE_MILLIS);
        double stopped = (rig.stream.lastNanos() - pinged) / 1e6;
        boolean right = stopped >= WATCHDOG_LEAST_MILLIS && stopped <= WATCHDOG_MOST_MILLIS;
        report.accept(Verdict.of(Point.WATCHDOG, right, "millis", stopped));
    }
}

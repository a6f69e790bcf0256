package palpa.session.conformance;

import java.util.List;
import java.util.function.Consumer;
import palpa.model.GloveDescriptor;
import palpa.protocol.AcknowledgeCode;
import palpa.protocol.MessageTypes;
import palpa.protocol.Pong;
import palpa.protocol.Protocol;
import palpa.protocol.Start;
import palpa.session.PortException;

/** How the glove streams, and that it goes on streaming whatever it is told. Leaves it streaming. */
final class StreamExam {

    /** Rate it is examined at, where it can do it: slow enough for a line of 115,200 baud. */
    static final int RATE_HERTZ = 100;

    static final int SAMPLES_PER_FRAME = 2;

    private static final int FIRST_DATA_MILLIS = 250;
    private static final int WATCHED_MILLIS = 3_000;
    private static final double RATE_TOLERANCE = 0.02;

    /** How much of the first and last frame's arrival may be the line's, seconds: USB adapters hold bytes 16 ms. */
    private static final double ARRIVAL_SECONDS = 0.04;

    private static final int PONG_MILLIS = 50;
    private static final double FAST_PONG_MILLIS = 2;
    private static final int PINGS = 5;
    private static final long TOKEN = 0xC0FFEE00L;
    private static final int ANSWER_MILLIS = 250;
    private static final double STATUS_LEAST_SECONDS = 0.8;
    private static final double STATUS_MOST_SECONDS = 1.2;

    private final Rig rig;
    private final Consumer<Verdict> report;
    private final int rateHertz;
    private final int allChannels;

    StreamExam(Rig rig, Consumer<Verdict> report) {
        this.rig = rig;
        this.report = report;
        GloveDescriptor glove = rig.descriptor().orElseThrow();
        this.rateHertz = Math.min(RATE_HERTZ, glove.maxRateHertz());
        this.allChannels =
                Protocol.ALL_CHANNELS >>> Integer.SIZE - glove.channels().size();
    }

    void examine() throws PortException {
        start();
        rig.stream.begin();
        int statusesBefore = rig.statusNanos().size();
        rig.listenPinging(WATCHED_MILLIS);
        stream();
        status(rig.statusNanos().subList(statusesBefore, rig.statusNanos().size()));
        ping();
        helloWhileStreaming();
        oddCommands();
    }

    private void start() throws PortException {
        rig.stream.begin();
        long asked = rig.nanos();
        int code = StartExam.codeOf(rig, new Start(rateHertz, SAMPLES_PER_FRAME, Protocol.ALL_CHANNELS));
        report.accept(Verdict.of(Point.START, code == AcknowledgeCode.DONE.code(), "code", code, 0));
        int samplesMillis = 1_000 * SAMPLES_PER_FRAME / rateHertz;
        boolean came = rig.await(() -> rig.stream.frames() > 0, FIRST_DATA_MILLIS + samplesMillis);
        report.accept(Verdict.of(Point.FIRST_DATA, came, "millis", rig.millisSince(asked)));
    }

    private void stream() {
        StreamWatch stream = rig.stream;
        boolean asAsked = stream.isEach(SAMPLES_PER_FRAME, allChannels);
        report.accept(
                Verdict.of(Point.SAMPLES_AS_ASKED, asAsked, "samples", stream.samplesInFrame(), SAMPLES_PER_FRAME));
        report.accept(Verdict.of(Point.COUNTS_IN_RANGE, stream.outOfRange() == 0, "out_of_range", stream.outOfRange()));
        rate(Point.RATE_BY_HOST, stream.rateByHostHertz(), RATE_TOLERANCE + ARRIVAL_SECONDS * 1_000 / WATCHED_MILLIS);
        rate(Point.RATE_BY_DEVICE, stream.rateByDeviceHertz(), RATE_TOLERANCE);
        boolean rises = stream.frames() > 1 && stream.steppedBack() == 0;
        report.accept(Verdict.of(Point.SEQUENCE_RISES, rises, "stepped_back", stream.frames(), stream.steppedBack()));
        report.accept(Verdict.of(Point.NOTHING_LOST, stream.lost() == 0, "lost", stream.lost()));
    }

    /** A rate that is not known (NaN) fails. */
    private void rate(Point point, double foundHertz, double tolerance) {
        boolean right = Math.abs(foundHertz / rateHertz - 1) <= tolerance;
        report.accept(Verdict.of(point, right, "rate", foundHertz, rateHertz));
    }

    /** What came before the start does not count: an idle glove may send its status or not. */
    private void status(List<Long> at) {
        boolean regular = at.size() >= 2;
        for (int status = 1; status < at.size(); status++) {
            double seconds = (at.get(status) - at.get(status - 1)) / 1e9;
            regular &= seconds >= STATUS_LEAST_SECONDS && seconds <= STATUS_MOST_SECONDS;
        }
        report.accept(Verdict.of(Point.STATUS, regular, "statuses", at.size(), WATCHED_MILLIS / 1_000));
    }

    private void ping() throws PortException {
        boolean good = true;
        double fastest = Double.POSITIVE_INFINITY;
        double slowest = 0;
        for (int n = 0; n < PINGS; n++) {
            int before = rig.pongs().size();
            long sent = rig.nanos();
            rig.ping(TOKEN + n);
            good &= rig.await(() -> rig.pongs().size() > before, PONG_MILLIS)
                    && echoes(rig.pongs().get(before), n, sent);
            double millis = rig.millisSince(sent);
            fastest = Math.min(fastest, millis);
            slowest = Math.max(slowest, millis);
        }
        report.accept(Verdict.of(Point.PONG, good, "millis", slowest));
        report.accept(Verdict.of(Point.PONG_FAST, good && fastest <= FAST_PONG_MILLIS, "millis", fastest));
    }

    /** The clock may have moved on between taking the time and writing the ping. */
    private static boolean echoes(Pong pong, int n, long sentNanos) {
        long late = pong.hostMicros() - sentNanos / 1_000;
        return pong.token() == TOKEN + n && late >= 0 && late < PONG_MILLIS * 1_000L;
    }

    private void helloWhileStreaming() throws PortException {
        int before = rig.hellos().size();
        rig.send(into -> rig.say.helloRequest(into, 0));
        boolean came = rig.await(() -> rig.hellos().size() > before, ANSWER_MILLIS) && goesOn();
        report.accept(Verdict.of(Point.HELLO_WHILE_STREAMING, came, came ? "goes_on" : "no_answer"));
    }

    private boolean goesOn() throws PortException {
        rig.ping(0);
        long before = rig.stream.frames();
        return rig.await(() -> rig.stream.frames() > before + 1, ANSWER_MILLIS);
    }

    private void oddCommands() throws PortException {
        rig.listen(ANSWER_MILLIS);
        int answers = rig.acknowledgements();
        rig.send(OddFrames::unknownType);
        rig.listen(ANSWER_MILLIS);
        int code = rig.codeOf(OddFrames.UNKNOWN_TYPE, answers);
        boolean goesOn = goesOn();
        report.accept(Verdict.of(Point.UNKNOWN_TYPE_TOLERATED, goesOn, goesOn ? "goes_on" : "stopped"));
        int wanted = AcknowledgeCode.UNKNOWN_COMMAND.code();
        report.accept(Verdict.of(Point.UNKNOWN_TYPE_ANSWERED, code == wanted, "code", code, wanted));
        badFrame();
    }

    /** One command too many is spoilt; with the unknown one before, the count has to have risen by two. */
    private void badFrame() throws PortException {
        int before = rig.statuses().isEmpty() ? 0 : rig.statuses().get(0).badCommands();
        int hellos = rig.hellos().size();
        int answers = rig.acknowledgements();
        rig.send(OddFrames::badChecksum);
        rig.listenPinging(2 * Protocol.STATUS_INTERVAL_MILLIS);
        int counted = rig.statuses().isEmpty()
                ? 0
                : rig.statuses().get(rig.statuses().size() - 1).badCommands() - before;
        report.accept(Verdict.of(Point.BAD_COMMANDS_COUNTED, counted >= 2, "counted", counted, 2));
        boolean silent = rig.hellos().size() == hellos && rig.codeOf(MessageTypes.HELLO_REQUEST, answers) < 0;
        report.accept(Verdict.of(Point.BAD_FRAME_UNANSWERED, silent, silent ? "no_answer" : "answered"));
    }
}

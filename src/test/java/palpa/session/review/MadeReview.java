package palpa.session.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import palpa.TestTargets;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.protocol.GloveEvent;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore;

/**
 * A session in memory, made from a seed: two gloves that squeeze at 200 Hz, with tares and zeros that are refused, lost samples, a channel that
 * hangs, a change of step and markers. Played back whole or in part as a file would be.
 */
public final class MadeReview implements SessionStore.Recorded {

    public static final int RATE = 200;
    static final long SAMPLE_MICROS = 1_000_000 / RATE;
    private static final List<Site> SITES = List.of(Site.THUMB_TIP, Site.THENAR, Site.INDEX_TIP, Site.PALM_HEEL);
    private static final int BLOCK_SAMPLES = RATE / 4;
    private static final int MOST_COUNTS = 4095;
    private static final CalibrationState VIRTUAL =
            new CalibrationState(CalibrationState.Kind.VIRTUAL, Optional.empty(), Double.NaN);

    /** A block or an event. */
    private record Piece(RawBlock block, SessionEvent event) {}

    private final List<GloveOnRecord> gloves;
    private final List<Piece> pieces = new ArrayList<>();
    private final int seconds;

    /** @param seed of its noise */
    public MadeReview(int seconds, long seed) {
        this(seconds, seed, VIRTUAL);
    }

    /** The same with gloves of which {@code state} is known. */
    public MadeReview(int seconds, long seed, CalibrationState state) {
        gloves = List.of(glove(0, Hand.LEFT, state), glove(1, Hand.RIGHT, state));
        this.seconds = seconds;
        Random random = new Random(seed);
        long[] numbers = {0, 0};
        for (int quarter = 0; quarter < seconds * 4; quarter++) {
            for (Hand hand : Hand.values()) {
                numbers[hand.ordinal()] += lost(quarter, hand);
                add(hand, quarter, numbers, random);
            }
        }
    }

    private static int lost(int quarter, Hand hand) {
        return hand == Hand.LEFT && quarter % 37 == 36 ? 8 : 0;
    }

    private void add(Hand hand, int quarter, long[] numbers, Random random) {
        long first = numbers[hand.ordinal()];
        int samples = BLOCK_SAMPLES - lost(quarter, hand);
        long[] micros = new long[samples];
        int[] counts = new int[samples * SITES.size()];
        for (int i = 0; i < samples; i++) {
            micros[i] = (first + i) * SAMPLE_MICROS + random.nextInt(300);
            fill(counts, i * SITES.size(), micros[i], hand, random);
        }
        numbers[hand.ordinal()] = first + samples;
        ClockMapping clock = new ClockMapping(0, 100_000, hand == Hand.LEFT ? 2e-5 : -3e-5);
        pieces.add(new Piece(new RawBlock(hand, hand.ordinal(), first, clock, 0, micros, SITES.size(), counts), null));
        long after = clock.sessionMicros(micros[samples - 1]) + 1;
        if (quarter == 5 || quarter == 41 || quarter == 90) {
            event(after, SessionEvent.Kind.BUTTON, hand, GloveEvent.Kind.TARE_BUTTON.label());
        }
        if (quarter == 100 || quarter == 104 || quarter == 113) {
            event(after, SessionEvent.Kind.ZERO, hand, "");
        }
        if (quarter == 60) {
            event(after, SessionEvent.Kind.REGION, hand, Region.HAMSTRING.label());
        }
        if (quarter == 60 && hand == Hand.LEFT) {
            pieces.add(new Piece(null, new SessionEvent(after, SessionEvent.Kind.TARGET, Optional.empty(), "1")));
            pieces.add(new Piece(null, new SessionEvent(after, SessionEvent.Kind.MARKER, Optional.empty(), "here")));
        }
    }

    private void event(long micros, SessionEvent.Kind kind, Hand hand, String value) {
        pieces.add(new Piece(null, new SessionEvent(micros, kind, Optional.of(hand), value)));
    }

    /** Squeezes of half a hertz, harder by and by; at the fourth site one hand's channel hangs for a while. */
    private static void fill(int[] counts, int at, long micros, Hand hand, Random random) {
        double phase = micros / 2e6 + (hand == Hand.LEFT ? 0 : 0.5);
        double squeeze = 0.5 - 0.5 * Math.cos(2 * Math.PI * phase);
        double strength = 300 + micros / 4e4;
        for (int site = 0; site < SITES.size(); site++) {
            double share = site < 2 ? 0.35 : 0.15;
            int value = 40 + (int) (strength * share * (0.2 + 0.8 * squeeze)) + random.nextInt(5);
            counts[at + site] = Math.min(MOST_COUNTS, value);
        }
        if (hand == Hand.RIGHT && micros > 8_000_000 && micros < 16_000_000) {
            counts[at + 3] = 333;
        }
    }

    public static GloveOnRecord glove(int index, Hand hand) {
        return glove(index, hand, VIRTUAL);
    }

    private static GloveOnRecord glove(int index, Hand hand, CalibrationState state) {
        List<ChannelSpec> channels = SITES.stream()
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, MOST_COUNTS, "count", 1))
                .toList();
        GloveDescriptor descriptor = new GloveDescriptor(
                new GloveUid(7 + index),
                Optional.of(hand),
                "",
                "",
                1,
                0,
                0,
                12,
                0,
                "unknown",
                RATE,
                "",
                false,
                channels);
        CurveModel curve = counts -> Math.pow(counts / 30, 1.1);
        List<CurveModel> curves = SITES.stream().map(site -> curve).toList();
        return new GloveOnRecord(
                index, hand, descriptor, new GloveProfile(descriptor.uid(), "made", state, curves), RATE);
    }

    @Override
    public SessionHeader header() {
        List<Step> steps = List.of(
                new Step(Region.CALF, Optional.of(Technique.KNEADING), Optional.of(Level.MODERATE), 10, 0, ""),
                new Step(Region.HAMSTRING, Optional.of(Technique.STROKING), Optional.of(Level.LIGHT), 10, 0, ""));
        Program program = new Program("made", 1, TestTargets.defaults(), steps);
        return new SessionHeader(Instant.EPOCH, "Ada", program, Region.CALF, "test", "");
    }

    @Override
    public List<GloveOnRecord> gloves() {
        return gloves;
    }

    @Override
    public TimeSpan span() {
        List<RawBlock> blocks = blocks();
        long first = blocks.stream().mapToLong(block -> micros(block, 0)).min().orElse(0);
        long last = blocks.stream()
                .mapToLong(block -> micros(block, block.samples() - 1))
                .max()
                .orElse(0);
        return new TimeSpan(first, last);
    }

    List<RawBlock> blocks() {
        return pieces.stream()
                .filter(piece -> piece.block() != null)
                .map(Piece::block)
                .toList();
    }

    static long micros(RawBlock block, int sample) {
        return block.clock().sessionMicros(block.deviceMicros()[sample]);
    }

    @Override
    public SessionStore.Damage replay(SessionSink sink) throws UserProblem {
        return replay(sink, TimeSpan.ALWAYS, Progress.UNSEEN);
    }

    @Override
    public SessionStore.Damage replay(SessionSink sink, TimeSpan span, Progress progress) throws UserProblem {
        for (GloveOnRecord glove : gloves) {
            sink.glove(glove);
        }
        for (Piece piece : pieces) {
            if (piece.event() != null && piece.event().timeMicros() <= span.endMicros()) {
                sink.event(piece.event());
            } else if (piece.block() != null && overlaps(piece.block(), span)) {
                progress.step((double) pieces.indexOf(piece) / pieces.size());
                sink.block(piece.block());
            }
        }
        return new SessionStore.Damage(true, 0, 0);
    }

    private static boolean overlaps(RawBlock block, TimeSpan span) {
        return new TimeSpan(micros(block, 0), micros(block, block.samples() - 1)).overlaps(span);
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return seconds + " s";
    }
}

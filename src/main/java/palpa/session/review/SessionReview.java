package palpa.session.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Recorded;

/**
 * A recorded session, opened. Opening reads what it is and what happened in it; what the gloves felt is read on demand:
 * a {@link #glance} and the {@link #readOverview overview} first, then {@link #analyse what was done}, and
 * {@link #samples single samples} wherever one looks closely.
 *
 * <p>Immutable, and nothing is held open: any thread may ask, several at once. Every reading waits for the file and does
 * not belong on the FX thread. A file that cannot be read is a {@link UserProblem}; what is damaged in it is left out and
 * counted.
 */
public final class SessionReview {

    /** The longest span of which all samples are given, microseconds. */
    public static final long MOST_SAMPLES_MICROS = 30_000_000;

    private static final long LONG_MICROS = 300_000_000;

    private final Path file;
    private final Recorded recorded;
    private final List<GloveOnRecord> gloves;
    private final TimeSpan span;
    private final List<SessionEvent> events;
    private final List<Place> places;

    private SessionReview(Path file, Recorded recorded) throws UserProblem {
        this.file = file;
        this.recorded = recorded;
        gloves = recorded.gloves();
        span = recorded.span();
        events = List.copyOf(eventsOf(recorded, span));
        places = List.copyOf(Places.of(recorded.header(), events, span));
    }

    /** Opens {@code file}. */
    public static SessionReview open(SessionStore store, Path file) throws UserProblem {
        return of(file, store.open(file));
    }

    /** The same of a recording that is open already. */
    static SessionReview of(Path file, Recorded recorded) throws UserProblem {
        return new SessionReview(file, recorded);
    }

    private static List<SessionEvent> eventsOf(Recorded recorded, TimeSpan span) throws UserProblem {
        List<SessionEvent> events = new ArrayList<>();
        SessionSink sink = new SessionSink() {
            @Override
            public void glove(GloveOnRecord glove) {}

            @Override
            public void block(RawBlock block) {}

            @Override
            public void event(SessionEvent event) {
                events.add(event);
            }
        };
        recorded.replay(sink, new TimeSpan(span.endMicros(), Long.MAX_VALUE), Progress.UNSEEN);
        return events;
    }

    public Path file() {
        return file;
    }

    public SessionHeader header() {
        return recorded.header();
    }

    /** Every glove that took part. */
    public List<GloveOnRecord> gloves() {
        return gloves;
    }

    /** From the first sample to the last. */
    public TimeSpan span() {
        return span;
    }

    /** All that happened, in its order: markers, link losses, changes of region and step. */
    public List<SessionEvent> events() {
        return events;
    }

    /** Which step was practised on which region, and when. */
    public List<Place> places() {
        return places;
    }

    /** The place at {@code micros}; the first or the last outside the session. */
    public Place placeAt(long micros) {
        return Places.at(places, micros);
    }

    /** Whether a hand's forces may be called newtons: every glove that was worn on it may claim them. */
    public boolean claimsNewtons(Hand hand) {
        return gloves.stream()
                .filter(glove -> glove.hand() == hand)
                .map(glove -> glove.profile().state())
                .allMatch(CalibrationState::claimsNewtons);
    }

    /** The bands behind a hand's force as far as the program alone says; {@link ReviewFindings#bands} knows better. */
    public List<BandStretch> bands(Hand hand) {
        return BandLanes.asked(header().program(), places);
    }

    /**
     * Whether {@link #readOverview} takes long enough for a {@link #glance} before it to be worth its while: from five
     * minutes on.
     */
    public boolean isLong() {
        return span.lengthMicros() >= LONG_MICROS;
    }

    /** Reads a moment of every four seconds or more: what an hour looks like, in a tenth of the overview's time. */
    public Overview glance(Progress progress) throws UserProblem {
        return overviewReader().glance(progress);
    }

    /** Reads the whole session roughly: each hand's force in buckets, and where samples are missing. */
    public Overview readOverview(Progress progress) throws UserProblem {
        return overviewReader().read(progress);
    }

    private OverviewReader overviewReader() {
        double slowest =
                gloves.stream().mapToInt(GloveOnRecord::rateHertz).min().orElse(1000);
        return new OverviewReader(recorded, span, events, slowest);
    }

    /** Finds everything anew as it is found live: strokes, techniques by {@code model}, faults, the score. */
    public ReviewFindings analyse(TechniqueModel model, Progress progress) throws UserProblem {
        return new Analyst(recorded, this).analyse(model, progress);
    }

    /**
     * Every sample of {@code hand} in {@code wanted}, of which at most {@link #MOST_SAMPLES_MICROS} are given.
     *
     * <p>Equal to what the pipeline saw, with one exception: a channel that hangs and stood still already before a hole
     * in the recording counts as stuck only two seconds after the hole.
     */
    public SpanSamples samples(Hand hand, TimeSpan wanted) throws UserProblem {
        return samples(wanted).get(hand.ordinal());
    }

    /** The same of both hands, left first, read together. */
    public List<SpanSamples> samples(TimeSpan wanted) throws UserProblem {
        long end = Math.min(wanted.endMicros(), wanted.startMicros() + MOST_SAMPLES_MICROS);
        TimeSpan limited = new TimeSpan(wanted.startMicros(), end);
        SampleReader reader = new SampleReader(limited);
        new Feed(recorded, new HandForces(reader)).feed(Tares.runUp(events, limited, 0), Progress.UNSEEN);
        return Arrays.stream(Hand.values()).map(reader::samples).toList();
    }

    /** The recording behind it. */
    Recorded recorded() {
        return recorded;
    }
}

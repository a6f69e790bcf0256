package palpa.session.review;

import java.util.List;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.library.Notes;
import palpa.session.library.SessionDigest;

/**
 * All that was found in a session, in order of time, ready to be drawn and stepped through. Immutable; any thread.
 *
 * <p>Strokes and breaches are those the trainee was told of live. An hour has some 25,000 strokes: 3 MB.
 */
public final class ReviewFindings {

    private final Program program;
    private final List<Place> places;
    private final Asking asking;
    private final List<List<Stroke>> strokes;
    private final List<List<Stretch>> found;
    private final List<List<Stretch>> stretches;
    private final List<List<BandStretch>> bands;
    private final List<Breach> breaches;
    private final List<Fault> uneven;
    private final List<SensorTrouble> troubles;
    private final List<Fault> faults;
    private final SessionDigest digest;

    ReviewFindings(
            Program program,
            List<Place> places,
            Asking asking,
            List<List<Stroke>> strokes,
            List<List<Stretch>> stretches,
            List<Breach> breaches,
            List<Fault> uneven,
            List<SensorTrouble> troubles,
            SessionDigest digest) {
        this(program, places, asking, strokes, stretches, stretches, breaches, uneven, troubles, digest);
    }

    private ReviewFindings(
            Program program,
            List<Place> places,
            Asking asking,
            List<List<Stroke>> strokes,
            List<List<Stretch>> found,
            List<List<Stretch>> stretches,
            List<Breach> breaches,
            List<Fault> uneven,
            List<SensorTrouble> troubles,
            SessionDigest digest) {
        this.program = program;
        this.places = List.copyOf(places);
        this.asking = asking;
        this.strokes = strokes.stream().map(List::copyOf).toList();
        this.found = found.stream().map(List::copyOf).toList();
        this.stretches = stretches.stream().map(List::copyOf).toList();
        this.breaches = List.copyOf(breaches);
        this.uneven = List.copyOf(uneven);
        this.troubles = List.copyOf(troubles);
        this.digest = digest;
        bands = this.strokes.stream()
                .map(hand -> BandLanes.worked(program, places, hand))
                .toList();
        faults = findFaults();
    }

    private List<Fault> findFaults() {
        FaultFinder finder = new FaultFinder(asking);
        strokes.forEach(finder::strokes);
        stretches.forEach(finder::stretches);
        finder.breaches(breaches, stretches(Hand.LEFT), stretches(Hand.RIGHT));
        finder.add(uneven);
        return finder.faults();
    }

    /** The same with an instructor's corrections laid over: techniques, and the faults of technique, are theirs. */
    public ReviewFindings with(Notes notes) {
        List<List<Stretch>> corrected = List.of(
                Corrections.over(found.get(0), Hand.LEFT, notes.corrections()),
                Corrections.over(found.get(1), Hand.RIGHT, notes.corrections()));
        return new ReviewFindings(
                program, places, asking, strokes, found, corrected, breaches, uneven, troubles, digest);
    }

    /** The session in short, its score included: as recognised, whatever was corrected. */
    public SessionDigest digest() {
        return digest;
    }

    /** A hand's strokes by their beginning. */
    public List<Stroke> strokes(Hand hand) {
        return strokes.get(hand.ordinal());
    }

    /** Index of the first stroke of {@code hand} that begins at or after {@code micros}; their number where none does. */
    public int strokeFrom(Hand hand, long micros) {
        List<Stroke> all = strokes(hand);
        return Search.first(all.size(), i -> all.get(i).startMicros() >= micros);
    }

    /** The stroke of {@code hand} that {@code micros} lies in. */
    public Optional<Stroke> strokeAt(Hand hand, long micros) {
        int before = strokeFrom(hand, micros + 1) - 1;
        return before >= 0 && strokes(hand).get(before).endMicros() >= micros
                ? Optional.of(strokes(hand).get(before))
                : Optional.empty();
    }

    /** How {@code stroke} compares with what was asked for; free where that was nothing. */
    public Grade grade(Stroke stroke) {
        return asking.at(stroke.endMicros()).map(step -> Grade.of(stroke, step)).orElse(Grade.FREE);
    }

    /** What a hand did, without a break, corrections included. */
    public List<Stretch> stretches(Hand hand) {
        return stretches.get(hand.ordinal());
    }

    /** What a hand did at {@code micros}. */
    public Optional<Stretch> stretchAt(Hand hand, long micros) {
        List<Stretch> all = stretches(hand);
        int at = Search.first(all.size(), i -> all.get(i).span().endMicros() >= micros);
        return at < all.size() && all.get(at).span().contains(micros) ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** The bands behind a hand's force. */
    public List<BandStretch> bands(Hand hand) {
        return bands.get(hand.ordinal());
    }

    /** Every breach of a ceiling. */
    public List<Breach> breaches() {
        return breaches;
    }

    /** What was wrong with sensors, as it was told live. */
    public List<SensorTrouble> troubles() {
        return troubles;
    }

    /** What went wrong, by its beginning. */
    public List<Fault> faults() {
        return faults;
    }

    /** The first fault that begins after {@code micros}. */
    public Optional<Fault> faultAfter(long micros) {
        int at = Search.first(faults.size(), i -> faults.get(i).span().startMicros() > micros);
        return at < faults.size() ? Optional.of(faults.get(at)) : Optional.empty();
    }

    /** The last fault that begins before {@code micros}. */
    public Optional<Fault> faultBefore(long micros) {
        int at = Search.first(faults.size(), i -> faults.get(i).span().startMicros() >= micros) - 1;
        return at >= 0 ? Optional.of(faults.get(at)) : Optional.empty();
    }
}

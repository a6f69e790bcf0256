package palpa.session.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Coach;
import palpa.coaching.Cue;
import palpa.coaching.HandNow;
import palpa.coaching.Program;
import palpa.coaching.score.Deviation;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.SessionEvent;
import palpa.session.live.PracticeTrack;

/**
 * Finds when the hands were uneven, as the coach of a lesson does: it is the coach, asked every 100 ms of session time.
 * One thread.
 */
final class UnevenHands {

    private final Program program;
    private final List<Place> places;
    private final Coach coach;
    private final Happenings happenings;
    private final Map<Hand, Decision> newest = new EnumMap<>(Hand.class);
    private final List<Fault> faults = new ArrayList<>();
    private int placeIndex;
    private long sinceMicros;
    private boolean uneven;

    UnevenHands(Program program, List<Place> places, List<SessionEvent> events) {
        this.program = program;
        this.places = places;
        PracticeTrack practice = new PracticeTrack(program);
        coach = practice.coach();
        happenings = new Happenings(practice, events);
    }

    void onStroke(Stroke stroke) {
        coach.onStroke(stroke);
    }

    /** Both hands' decisions come at the same times; the later told of the two lets the coach judge. */
    void onDecision(Decision decision) {
        newest.put(decision.hand(), decision);
        Decision other = newest.get(decision.hand().other());
        if (other != null && other.timeMicros() >= decision.timeMicros()) {
            judge(decision.timeMicros());
        }
    }

    private void judge(long micros) {
        goTo(micros);
        coach.update(micros, now(Hand.LEFT, micros), now(Hand.RIGHT, micros));
        boolean told = coach.cue(Hand.LEFT) == Cue.EVEN_HANDS || coach.cue(Hand.RIGHT) == Cue.EVEN_HANDS;
        if (told && !uneven) {
            sinceMicros = micros;
        } else if (uneven && !told) {
            end(micros);
        }
        uneven = told;
    }

    private void goTo(long micros) {
        while (placeIndex + 1 < places.size()
                && micros >= places.get(placeIndex).span().endMicros()) {
            placeIndex++;
        }
        happenings.follow(micros);
    }

    private HandNow now(Hand hand, long micros) {
        Decision decision = newest.get(hand);
        Surface surface = decision.surface() == null ? Surface.WHOLE_HAND : decision.surface();
        var bands = program.targets().bands(decision.region(), surface, decision.technique());
        return decision.timeMicros() != micros
                ? HandNow.resting(hand, bands)
                : new HandNow(
                        hand,
                        decision.technique(),
                        decision.level(),
                        decision.surface(),
                        Math.max(0, decision.forceNewtons()),
                        decision.rateHertz(),
                        bands);
    }

    private void end(long micros) {
        Place place = places.get(placeIndex);
        Technique technique = newest.get(Hand.LEFT).technique().isMassage()
                ? newest.get(Hand.LEFT).technique()
                : newest.get(Hand.RIGHT).technique();
        faults.add(new Fault(
                new TimeSpan(sinceMicros, micros),
                Deviation.Kind.UNEVEN_HANDS,
                Optional.empty(),
                place.region(),
                technique,
                0,
                Double.NaN,
                Double.NaN));
    }

    /** What was found; nothing is told afterwards. */
    List<Fault> faults() {
        if (uneven) {
            end(newest.get(Hand.LEFT).timeMicros());
            uneven = false;
        }
        return List.copyOf(faults);
    }
}

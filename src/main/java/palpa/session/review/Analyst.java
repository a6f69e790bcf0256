package palpa.session.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;
import palpa.session.Progress;
import palpa.session.SessionListener;
import palpa.session.SessionReading;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;
import palpa.session.library.Digester;

/** Analyses a whole recording and keeps what a review needs: every stroke and breach, decisions as stretches. One thread. */
final class Analyst implements SessionListener {

    private final Recorded recorded;
    private final SessionReview review;
    private final List<List<Stroke>> strokes = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<StretchMaker> stretches = List.of(new StretchMaker(Hand.LEFT), new StretchMaker(Hand.RIGHT));
    private final List<Breach> breaches = new ArrayList<>();
    private final List<SensorTrouble> troubles = new ArrayList<>();
    private final UnevenHands uneven;

    Analyst(Recorded recorded, SessionReview review) {
        this.recorded = recorded;
        this.review = review;
        uneven = new UnevenHands(review.header().program(), review.places(), review.events());
    }

    ReviewFindings analyse(TechniqueModel model, Progress progress) throws UserProblem {
        Digester digester = new Digester(review.header(), model);
        Damage damage = SessionReading.read(recorded, model, progress, this, digester);
        strokes.forEach(hand -> hand.sort(Comparator.comparingLong(Stroke::startMicros)));
        breaches.sort(Comparator.comparingLong(Breach::timeMicros).thenComparing(Breach::hand));
        return new ReviewFindings(
                review.header().program(),
                review.places(),
                strokes,
                stretches.stream().map(StretchMaker::stretches).toList(),
                breaches,
                uneven.faults(),
                troubles,
                digester.digest(damage));
    }

    @Override
    public void onStroke(Stroke stroke) {
        strokes.get(stroke.hand().ordinal()).add(stroke);
        uneven.onStroke(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        stretches.get(decision.hand().ordinal()).add(decision);
        uneven.onDecision(decision);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        breaches.add(new Breach(timeMicros, hand, forceNewtons, ceilingNewtons));
    }

    @Override
    public void onTrouble(SensorTrouble trouble) {
        troubles.add(trouble);
    }
}

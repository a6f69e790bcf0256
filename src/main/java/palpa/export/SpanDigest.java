package palpa.export;

import java.util.ArrayList;
import java.util.List;
import palpa.coaching.score.SessionScore;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionListener;
import palpa.session.SessionStore.Damage;
import palpa.session.library.Digester;

/** Judges what was found in the chosen span, by the steps that were in force there. One thread. */
final class SpanDigest implements SessionListener {

    private final TimeSpan span;
    private final Digester digester;
    private final List<SensorTrouble> troubles = new ArrayList<>();
    private int breaches;

    SpanDigest(SessionHeader header, TechniqueModel model, TimeSpan span) {
        this.span = span;
        digester = new Digester(header, model);
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        digester.glove(glove);
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        digester.event(event);
    }

    @Override
    public void onStroke(Stroke stroke) {
        if (span.contains(stroke.startMicros())) {
            digester.onStroke(stroke);
        }
    }

    @Override
    public void onDecision(Decision decision) {
        if (span.contains(decision.timeMicros())) {
            digester.onDecision(decision);
        }
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        if (span.contains(timeMicros)) {
            breaches++;
            digester.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
        }
    }

    @Override
    public void onTrouble(SensorTrouble trouble) {
        if (span.contains(trouble.timeMicros())) {
            troubles.add(trouble);
        }
    }

    /** What was wrong with sensors. */
    List<SensorTrouble> troubles() {
        return troubles;
    }

    /** How well it went; only after the session is over. */
    SessionScore score() {
        return digester.digest(new Damage(true, 0, 0)).score();
    }

    /** How often a ceiling was exceeded. */
    int breaches() {
        return breaches;
    }
}

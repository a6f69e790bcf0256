package palpa.session.live;

import java.util.EnumMap;
import java.util.Map;
import palpa.coaching.Program;
import palpa.coaching.score.SessionScore;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.pipeline.HandListener;
import palpa.session.GloveOnRecord;
import palpa.session.Scoring;
import palpa.session.SessionEvent;

/**
 * The score of what is practised: told what the recorder is told and what the analysis finds, it is the score that the file will
 * have. Pipeline's thread.
 *
 * <p>When a recording has ended its score stays until another begins.
 */
final class LiveScoring implements HandListener {

    private final Program program;
    private final Map<Hand, GloveOnRecord> gloves = new EnumMap<>(Hand.class);
    private Scoring scoring;
    private boolean over;

    LiveScoring(Program program, Region region) {
        this.program = program;
        begin(region);
    }

    /** Begins anew, at the first step. */
    void begin(Region region) {
        scoring = new Scoring(program, region);
        gloves.values().forEach(scoring::glove);
        over = false;
    }

    /** What was found is all. */
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    SessionScore score() {
        return scoring.score();
    }

    void glove(GloveOnRecord glove) {
        gloves.put(glove.hand(), glove);
        if (!over) {
            scoring.glove(glove);
        }
    }

    void event(SessionEvent event) {
        if (!over) {
            scoring.event(event);
        }
    }

    @Override
    public void onStroke(Stroke stroke) {
        if (!over) {
            scoring.onStroke(stroke);
        }
    }

    @Override
    public void onDecision(Decision decision) {
        if (!over) {
            scoring.onDecision(decision);
        }
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        if (!over) {
            scoring.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
        }
    }
}

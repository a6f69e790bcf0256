package palpa.session;

import palpa.coaching.Program;
import palpa.coaching.score.ScoreKeeper;
import palpa.coaching.score.SessionScore;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;

/** Scores a session while it is read, or while it happens. One thread. */
public final class Scoring implements SessionListener {

    private final ScoreKeeper keeper;

    /**
     * @param program the program in force
     * @param region the region being worked at the start
     */
    public Scoring(Program program, Region region) {
        keeper = new ScoreKeeper(program, region);
    }

    /** Scores what comes by the program and region of {@code header}. */
    public static Scoring of(SessionHeader header) {
        return new Scoring(header.program(), header.region());
    }

    @Override
    public void glove(GloveOnRecord glove) {
        keeper.sampledAt(glove.hand(), glove.rateHertz());
    }

    @Override
    public void event(SessionEvent event) {
        switch (event.kind()) {
            case REGION -> Labelled.parse(Region.class, event.value()).ifPresent(region -> workOn(event, region));
            case TARGET -> goToStep(event);
            case DONE, FINISHED -> keeper.endStep(event.timeMicros());
            case PAUSED -> keeper.pause(event.timeMicros());
            case RESUMED -> keeper.resume(event.timeMicros());
            case GENTLER -> keeper.ease(event.timeMicros());
            default -> {}
        }
    }

    private void workOn(SessionEvent event, Region region) {
        for (Hand hand : Hand.values()) {
            if (event.concerns(hand)) {
                keeper.workOn(hand, region);
            }
        }
    }

    /** A step's number that is none comes from another program than the one on record: the step in force stays. */
    private void goToStep(SessionEvent event) {
        if (event.value().matches("\\d{1,6}")) {
            keeper.goToStep(Integer.parseInt(event.value()), event.timeMicros());
        }
    }

    @Override
    public void onStroke(Stroke stroke) {
        keeper.onStroke(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        keeper.onDecision(decision);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        keeper.onCeilingBreach(hand, timeMicros);
    }

    /** Seconds so far in which at least one hand did {@code technique}. */
    public double workSeconds(Technique technique) {
        return keeper.workSeconds(technique);
    }

    /** How well it went so far. */
    public SessionScore score() {
        return keeper.score();
    }
}

package palpa.session.live;

import java.util.ArrayList;
import java.util.List;
import palpa.coaching.Program;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.pipeline.HandListener;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;
import palpa.session.Lesson;
import palpa.session.SessionAnalysis;

/**
 * Analyses what both hands do, anew with each recording, and takes what it finds: strokes to the coach, breaches to the alarm
 * at once, all of it to the score. Pipeline's thread.
 */
final class LiveAnalysis implements HandListener {

    private final Program program;
    private final TechniqueModel model;
    private final PracticeTrack track;
    private final LiveScoring scoring;
    private final HandListener also;
    private final List<SensorTrouble> troubles = new ArrayList<>();
    private Lesson.Alarm alarm = (hand, force, ceiling) -> {};
    private SessionAnalysis analysis;

    /** @param also told everything too */
    LiveAnalysis(Program program, TechniqueModel model, PracticeTrack track, LiveScoring scoring, HandListener also) {
        this.program = program;
        this.model = model;
        this.track = track;
        this.scoring = scoring;
        this.also = also;
    }

    /** Has all the code run once that a lesson on {@code region} runs. */
    void warmUp(Region region) {
        WarmUp.run(program, region, model);
    }

    /** Begins with {@code lanes} at the first sample that comes, on {@code region}. */
    void begin(List<HandLane> lanes, Region region) {
        troubles.clear();
        analysis = new SessionAnalysis(program, region, model, this);
        lanes.forEach(lane -> lane.feed(analysis));
    }

    void finish() {
        analysis.finish();
    }

    void onCeilingBreach(Lesson.Alarm newAlarm) {
        alarm = newAlarm;
    }

    /** What was found wrong with sensors since it began; a view. */
    List<SensorTrouble> troubles() {
        return troubles;
    }

    @Override
    public void onStroke(Stroke stroke) {
        track.onStroke(stroke);
        scoring.onStroke(stroke);
        also.onStroke(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        scoring.onDecision(decision);
        also.onDecision(decision);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        alarm.ceilingBreached(hand, forceNewtons, ceilingNewtons);
        scoring.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
        also.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
    }

    @Override
    public void onTrouble(SensorTrouble trouble) {
        troubles.add(trouble);
        also.onTrouble(trouble);
    }
}

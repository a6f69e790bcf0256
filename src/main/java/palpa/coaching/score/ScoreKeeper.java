package palpa.coaching.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.coaching.Program;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/**
 * Judges a session by the program in force: told what is found, it gives points with their reasons.
 *
 * <p><b>Assumes</b> one thread; what concerns a hand is told in that hand's order; a step's change is told before anything
 * that ended after it. <b>Guarantees</b> that only session times enter a judgement: whatever the two hands' order among each
 * other and however late a stroke is told, the same session has the same score to the last bit. Live and from a file it is
 * told the same. What belongs to a bout is decided by its end: later than the step's change, and not later than its end.
 * Between two steps, after the last, and while the trainee paused nothing belongs to a bout; working time runs on but in
 * pauses.
 *
 * <p>Kept are the strokes (an hour's some 30,000 at most, 100 bytes each) and a bit for every 100 ms, never a sample.
 *
 * <p>Not judged is what a step does not ask for: a step that names neither a technique nor a level (free practice, an
 * exercise no glove can feel) has no score, only breaches of the ceiling; see {@link Score}. A bout in which nothing was done
 * is left out.
 */
public final class ScoreKeeper {

    private final Program program;
    private final ScoreRules rules;
    private final List<BoutLog> bouts = new ArrayList<>();
    private final Eases eases = new Eases();
    private final Timeline timeline;
    private final ActiveTime active = new ActiveTime();
    private final Map<Hand, Region> regions = new EnumMap<>(Hand.class);
    private final Map<Hand, Technique> techniques = new EnumMap<>(Hand.class);
    private final Map<Hand, Double> ratesHertz = new EnumMap<>(Hand.class);

    /** A keeper by the shipped training defaults, at the program's first step. */
    public ScoreKeeper(Program program, Region region) {
        this(program, region, ScoreRules.trainingDefaults());
    }

    /** @param region the region being worked at the start */
    public ScoreKeeper(Program program, Region region, ScoreRules rules) {
        this.program = program;
        this.rules = rules;
        for (Hand hand : Hand.values()) {
            regions.put(hand, region);
            techniques.put(hand, Technique.UNSURE);
        }
        bouts.add(bout(0, Long.MIN_VALUE));
        timeline = new Timeline(bouts.get(0));
    }

    /** From here on the glove on {@code hand} samples at {@code rateHertz}: too slow a glove does not see a strike's peak. */
    public void sampledAt(Hand hand, double rateHertz) {
        ratesHertz.put(hand, rateHertz);
    }

    /** From here on {@code hand} works on {@code region}. */
    public void workOn(Hand hand, Region region) {
        regions.put(hand, region);
    }

    /**
     * A step begins, maybe once more.
     *
     * @param index its number in the program, from 0; one that is not there is passed over
     * @param timeMicros session clock; not earlier than the step before
     */
    public void goToStep(int index, long timeMicros) {
        if (index >= 0 && index < program.steps().size()) {
            BoutLog bout = bout(index, timeMicros);
            bouts.add(bout);
            timeline.begin(bout, timeMicros);
        }
    }

    private BoutLog bout(int step, long sinceMicros) {
        return new BoutLog(step, sinceMicros, new Asked(program.steps().get(step), program.targets(), eases));
    }

    /** The step's dose is done: until another step begins what is done belongs to none. */
    public void endStep(long timeMicros) {
        timeline.end(timeMicros);
    }

    /** The trainee pauses: until {@link #resume} or another step nothing counts. */
    public void pause(long timeMicros) {
        timeline.pause(timeMicros);
    }

    /** The step goes on after a pause. */
    public void resume(long timeMicros) {
        timeline.resume(timeMicros);
    }

    /** From here on one level less is asked for. */
    public void ease(long timeMicros) {
        eases.add(timeMicros);
    }

    /** A stroke has ended. */
    public void onStroke(Stroke stroke) {
        timeline.boutAt(stroke.endMicros()).ifPresent(bout -> add(stroke, bout));
    }

    private void add(Stroke stroke, BoutLog bout) {
        bout.stroke(stroke);
        if (ratesHertz.getOrDefault(stroke.hand(), Double.MAX_VALUE) < rules.leastStrikeHertz()) {
            bout.strikesUnseen(stroke.hand());
        }
    }

    /** What is known of a hand, every 100 ms. */
    public void onDecision(Decision decision) {
        Technique technique = decision.technique();
        techniques.put(decision.hand(), technique.isMassage() ? technique : Technique.UNSURE);
        if (!timeline.isPausedAt(decision.timeMicros())) {
            active.add(decision);
        }
        timeline.boutAt(decision.timeMicros()).ifPresent(bout -> bout.decision(decision));
    }

    /** A hand has breached its ceiling. */
    public void onCeilingBreach(Hand hand, long timeMicros) {
        Group by = new Group(regions.get(hand), techniques.get(hand), hand);
        timeline.boutAt(timeMicros).ifPresent(bout -> bout.breach(by, timeMicros));
    }

    /** Seconds in which at least one hand did {@code technique}, pauses left out. */
    public double workSeconds(Technique technique) {
        return active.seconds(technique);
    }

    /** How well it went so far. */
    public SessionScore score() {
        Overall overall = new Overall();
        for (BoutLog bout : bouts) {
            if (bout.isWorked()) {
                StepScore step = BoutJudge.judge(bout, timeline.activeSeconds(bout, active), span(bout), rules);
                overall.add(step, weight(bout));
            }
        }
        return overall.score();
    }

    /** Seconds of work; a bout with a single stroke weighs a moment. */
    private static double weight(BoutLog bout) {
        return Math.max(Decision.INTERVAL_MICROS / 1e6, bout.work().seconds());
    }

    /** From the step's change to its end, or from and to where something is known. */
    private TimeSpan span(BoutLog bout) {
        long start = bout == bouts.get(0) ? bout.firstMicros() : bout.sinceMicros();
        long until = timeline.end(bout);
        long end = until == Long.MAX_VALUE ? bout.lastMicros() : until;
        return new TimeSpan(Math.min(start, end), end);
    }
}

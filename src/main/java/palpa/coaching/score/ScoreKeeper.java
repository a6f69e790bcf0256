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
 * told the same. What belongs to a bout is decided by its end: later than the step's change, and not later than the next.
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
        goToStep(0, Long.MIN_VALUE);
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
            Asked asked = new Asked(program.steps().get(index), program.targets());
            bouts.add(new BoutLog(index, timeMicros, asked));
        }
    }

    /** A stroke has ended. */
    public void onStroke(Stroke stroke) {
        BoutLog bout = boutAt(stroke.endMicros());
        bout.stroke(stroke);
        if (ratesHertz.getOrDefault(stroke.hand(), Double.MAX_VALUE) < rules.leastStrikeHertz()) {
            bout.strikesUnseen(stroke.hand());
        }
    }

    /** What is known of a hand, every 100 ms. */
    public void onDecision(Decision decision) {
        Technique technique = decision.technique();
        techniques.put(decision.hand(), technique.isMassage() ? technique : Technique.UNSURE);
        active.add(decision);
        boutAt(decision.timeMicros()).decision(decision);
    }

    /** A hand has breached its ceiling. */
    public void onCeilingBreach(Hand hand, long timeMicros) {
        boutAt(timeMicros).breach(new Group(regions.get(hand), techniques.get(hand), hand), timeMicros);
    }

    private BoutLog boutAt(long micros) {
        int bout = bouts.size() - 1;
        while (bout > 0 && bouts.get(bout).sinceMicros() >= micros) {
            bout--;
        }
        return bouts.get(bout);
    }

    /** Seconds in which at least one hand did {@code technique}. */
    public double workSeconds(Technique technique) {
        return active.seconds(technique);
    }

    /** How well it went so far. */
    public SessionScore score() {
        Overall overall = new Overall();
        for (int i = 0; i < bouts.size(); i++) {
            if (bouts.get(i).isWorked()) {
                TimeSpan span = span(i);
                StepScore step = BoutJudge.judge(bouts.get(i), activeSeconds(i), span, rules);
                overall.add(step, weight(i));
            }
        }
        return overall.score();
    }

    private double activeSeconds(int bout) {
        return active.seconds(bouts.get(bout).asked().step(), bouts.get(bout).sinceMicros(), until(bout));
    }

    /** Seconds of work; a bout with a single stroke weighs a moment. */
    private double weight(int bout) {
        return Math.max(Decision.INTERVAL_MICROS / 1e6, bouts.get(bout).work().seconds());
    }

    private long until(int bout) {
        return bout + 1 < bouts.size() ? bouts.get(bout + 1).sinceMicros() : Long.MAX_VALUE;
    }

    /** From the step's change to the next, or from and to where something is known. */
    private TimeSpan span(int bout) {
        BoutLog log = bouts.get(bout);
        long start = bout == 0 ? log.firstMicros() : log.sinceMicros();
        long end = bout + 1 < bouts.size() ? until(bout) : log.lastMicros();
        return new TimeSpan(Math.min(start, end), end);
    }
}

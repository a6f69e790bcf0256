package palpa.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Findings;

/** How well trials were recognised; scores of several trials add up. */
final class Score {

    /** A decision for rest is due so long after the hand has lifted (a lift of under 0.3 s is none). */
    private static final double REST_DUE_SECONDS = 0.5;

    /** And so long after the last strike, when another may still follow. */
    private static final double BOUT_ENDS_SECONDS = 1.5;

    private static final double STRIKES_TOLERANCE = 0.02;
    private static final double PRESSES_TOLERANCE = 0.05;

    private int decisions;
    private int rightTechnique;
    private int rests;
    private int rightRests;
    private int levels;
    private int rightLevels;
    private int surfaces;
    private int rightSurfaces;
    private int counts;
    private int rightCounts;
    private int spurious;
    private final List<Double> latencies = new ArrayList<>();

    static Score of(Trial trial) {
        Score score = new Score();
        Findings findings = trial.findings();
        for (Hand hand : trial.hands().keySet()) {
            HandMotion motion = trial.hands().get(hand);
            List<Decision> decided =
                    findings.decisions().stream().filter(d -> d.hand() == hand).toList();
            List<Stroke> strokes =
                    findings.strokes().stream().filter(s -> s.hand() == hand).toList();
            score.judgeDecisions(motion, decided);
            score.judgeStrokes(trial, hand, strokes);
        }
        return score;
    }

    static Score sum(Collection<Score> scores) {
        Score sum = new Score();
        scores.forEach(sum::add);
        return sum;
    }

    private void add(Score other) {
        decisions += other.decisions;
        rightTechnique += other.rightTechnique;
        rests += other.rests;
        rightRests += other.rightRests;
        levels += other.levels;
        rightLevels += other.rightLevels;
        surfaces += other.surfaces;
        rightSurfaces += other.rightSurfaces;
        counts += other.counts;
        rightCounts += other.rightCounts;
        spurious += other.spurious;
        latencies.addAll(other.latencies);
    }

    private void judgeDecisions(HandMotion motion, List<Decision> decided) {
        double restFrom = 0;
        for (Truth.Span span : motion.spans) {
            judgeRest(decided, restFrom, span.fromSeconds());
            judgeSpan(decided, span);
            restFrom = span.untilSeconds()
                    + (span.technique() == Technique.PERCUSSION ? BOUT_ENDS_SECONDS : REST_DUE_SECONDS);
        }
        judgeRest(decided, restFrom, motion.seconds());
    }

    private void judgeRest(List<Decision> decided, double from, double until) {
        for (Decision decision : between(decided, from, until)) {
            rests++;
            rightRests += decision.technique() == Technique.REST ? 1 : 0;
        }
    }

    private void judgeSpan(List<Decision> decided, Truth.Span span) {
        for (Decision decision : between(decided, span.knownSeconds(), span.untilSeconds())) {
            decisions++;
            rightTechnique += decision.technique() == span.technique() ? 1 : 0;
            judgeSurface(decision.surface(), span.surface());
        }
        decided.stream()
                .filter(d -> d.timeMicros() > span.fromSeconds() * 1e6 && d.technique() == span.technique())
                .findFirst()
                .ifPresent(d -> latencies.add(d.timeMicros() / 1e6 - span.fromSeconds()));
    }

    private void judgeSurface(Surface told, Surface truth) {
        if (told != null) {
            surfaces++;
            rightSurfaces += told == truth ? 1 : 0;
        }
    }

    private static List<Decision> between(List<Decision> decided, double from, double until) {
        return decided.stream()
                .filter(d -> d.timeMicros() >= from * 1e6 && d.timeMicros() <= until * 1e6)
                .toList();
    }

    private void judgeStrokes(Trial trial, Hand hand, List<Stroke> found) {
        for (Technique technique : Technique.values()) {
            List<Truth.Stroke> truth = trial.strokes(hand, technique);
            List<Stroke> same =
                    found.stream().filter(s -> s.technique() == technique).toList();
            if (truth.isEmpty()) {
                spurious += same.size();
            } else {
                counts++;
                double tolerance = technique == Technique.PERCUSSION ? STRIKES_TOLERANCE : PRESSES_TOLERANCE;
                double tolerated = tolerance * truth.size();
                rightCounts += Math.abs(same.size() - truth.size()) <= tolerated ? 1 : 0;
                truth.forEach(stroke -> judgeLevel(stroke, trial.levelOf(stroke), same));
            }
        }
    }

    private void judgeLevel(Truth.Stroke truth, Level level, List<Stroke> found) {
        double middle = (truth.fromSeconds() + truth.untilSeconds()) / 2 * 1e6;
        levels++;
        rightLevels +=
                found.stream().anyMatch(s -> s.startMicros() <= middle && s.endMicros() >= middle && s.level() == level)
                        ? 1
                        : 0;
    }

    /** Part of the decisions due that named the technique. */
    double technique() {
        return share(rightTechnique, decisions);
    }

    /** Part of the decisions between contacts that said rest. */
    double rest() {
        return share(rightRests, rests);
    }

    /** Part of the true strokes that were found with their level. */
    double level() {
        return share(rightLevels, levels);
    }

    /** Part of the hands whose strokes were counted within 2 % (strikes) and 5 % (presses). */
    double counted() {
        return share(rightCounts, counts);
    }

    /** Part of the surfaces told that were right. */
    double surface() {
        return share(rightSurfaces, surfaces);
    }

    /** Strokes of a technique that was not done at all. */
    int spurious() {
        return spurious;
    }

    /** The latency that this part of the spans kept, seconds. */
    double latencySeconds(double part) {
        double[] sorted =
                latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    private static double share(int right, int all) {
        return all == 0 ? Double.NaN : right / (double) all;
    }
}

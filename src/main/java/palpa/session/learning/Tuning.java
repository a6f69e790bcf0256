package palpa.session.learning;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Technique;
import palpa.recognition.Calibration;
import palpa.recognition.Confusion;
import palpa.recognition.Greatest;
import palpa.recognition.Scored;

/**
 * What is chosen from pieces their model never saw: how long to remember, how sure to be, and when to say nothing.
 * Immutable.
 *
 * @param memorySeconds time in which the past fades, seconds
 * @param temperature what scores are divided by
 * @param unsureBelow probability under which nothing is told
 * @param trials every memory that was tried, the shortest first
 */
public record Tuning(double memorySeconds, double temperature, double unsureBelow, List<Trial> trials) {

    private static final double[] MEMORIES = {0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3};

    /** A longer memory has to earn this much balanced accuracy. */
    private static final double WORTH_MORE_DELAY = 0.002;

    /** Probabilities are calibrated where a window of this length lies within one label, as it is judged. */
    private static final long SETTLED_MICROS = 1_000_000;

    /**
     * One memory tried.
     *
     * @param balancedAccuracy over all instants, those just after a change included, so that delay costs
     */
    public record Trial(double memorySeconds, double balancedAccuracy) {}

    static Tuning of(List<ScoredTrack> tracks, List<Technique> classes) {
        List<ScoredTrack> fair = tracks.stream().filter(ScoredTrack::canBeRight).toList();
        List<Trial> trials = new ArrayList<>();
        Trial best = new Trial(0, 0);
        for (double memory : MEMORIES) {
            Trial trial = new Trial(memory, balancedAccuracy(fair, classes, memory));
            trials.add(trial);
            if (trial.balancedAccuracy() > best.balancedAccuracy() + WORTH_MORE_DELAY) {
                best = trial;
            }
        }
        Scored scored = settled(fair, classes, best.memorySeconds());
        double temperature = Calibration.temperature(scored);
        return new Tuning(
                best.memorySeconds(), temperature, Calibration.unsureBelow(scored, temperature), List.copyOf(trials));
    }

    private static double balancedAccuracy(List<ScoredTrack> tracks, List<Technique> classes, double memorySeconds) {
        Confusion confusion = new Confusion();
        ScoredTrack.play(
                tracks,
                classes,
                memorySeconds,
                (of, belief, since) -> confusion.add(of.track().technique(), classes.get(Greatest.of(belief))));
        return confusion.windows() == 0 ? 0 : confusion.balancedAccuracy();
    }

    private static Scored settled(List<ScoredTrack> tracks, List<Technique> classes, double memorySeconds) {
        Scored scored = new Scored();
        ScoredTrack.play(tracks, classes, memorySeconds, (of, belief, since) -> {
            if (since >= SETTLED_MICROS) {
                double[] logs = new double[belief.length];
                for (int i = 0; i < logs.length; i++) {
                    logs[i] = StrictMath.log(Math.max(Double.MIN_NORMAL, belief[i]));
                }
                scored.add(logs, of.trueClass());
            }
        });
        return scored;
    }
}

package palpa.coaching;

/**
 * How a program runs: data, so that an instructor can train by other rules. Immutable.
 *
 * @param betweenMicros session time from a step that is done to the next one's beginning, microseconds, 0 or more
 * @param comfortSeconds seconds of work after which the receiver is asked for comfort, 0 for never
 * @param mostComfort the most a receiver should say of it, 0 well to 10 unbearable; above it less pressure is asked for
 */
public record RunRules(long betweenMicros, int comfortSeconds, int mostComfort) {

    public RunRules {
        if (betweenMicros < 0 || comfortSeconds < 0 || mostComfort < 0 || mostComfort > 10) {
            throw new IllegalArgumentException("between steps " + betweenMicros + " us, comfort every " + comfortSeconds
                    + " s, at most " + mostComfort);
        }
    }

    /** The shipped rules, from {@code training_defaults.properties}, where each figure is explained. */
    public static RunRules trainingDefaults() {
        return new RunRules(
                TrainingDefaults.FIGURES.microsOfSeconds("run.between_seconds"),
                TrainingDefaults.FIGURES.whole("run.comfort_seconds"),
                TrainingDefaults.FIGURES.whole("run.most_comfort"));
    }
}

package palpa.coaching;

/**
 * How long something in the manner of working has to be wrong before a hand is told: data. Immutable.
 *
 * @param techniqueMicros clearly another massage than asked, microseconds
 * @param roleMicros each hand with the other's surface, microseconds
 * @param handsMicros a hand that rests though it is asked for, or works though it is not, microseconds
 * @param surfaceMicros another surface than asked, microseconds
 * @param firmerMicros kneading asked to be firm and too soft, microseconds
 * @param adviceShownMicros advice is shown so long, microseconds
 * @param adviceQuietMicros and not again for so long, microseconds
 * @param liftShare a force under this part of a squeeze's peak, before the next squeeze, is a lift-off, 0 to 1
 * @param liftsRunning lift-offs running before a hand is told, at least 1
 */
public record MannerRules(
        long techniqueMicros,
        long roleMicros,
        long handsMicros,
        long surfaceMicros,
        long firmerMicros,
        long adviceShownMicros,
        long adviceQuietMicros,
        double liftShare,
        int liftsRunning) {

    public MannerRules {
        long least = Math.min(
                Math.min(Math.min(techniqueMicros, roleMicros), Math.min(handsMicros, surfaceMicros)),
                Math.min(firmerMicros, Math.min(adviceShownMicros, adviceQuietMicros)));
        if (!(least > 0 && liftShare > 0 && liftShare < 0.5 && liftsRunning >= 1)) {
            throw new IllegalArgumentException("times from " + least + " us, lift-offs under " + liftShare
                    + " of the peak, told after " + liftsRunning);
        }
    }

    /** The shipped rules, from {@code training_defaults.properties}, where each figure is explained. */
    public static MannerRules trainingDefaults() {
        return new MannerRules(
                TrainingDefaults.FIGURES.microsOfMillis("manner.technique_millis"),
                TrainingDefaults.FIGURES.microsOfMillis("manner.role_millis"),
                TrainingDefaults.FIGURES.microsOfMillis("manner.hands_millis"),
                TrainingDefaults.FIGURES.microsOfMillis("manner.surface_millis"),
                TrainingDefaults.FIGURES.microsOfMillis("manner.firmer_millis"),
                TrainingDefaults.FIGURES.microsOfMillis("manner.advice_shown_millis"),
                TrainingDefaults.FIGURES.microsOfMillis("manner.advice_quiet_millis"),
                TrainingDefaults.FIGURES.number("manner.lift_share"),
                TrainingDefaults.FIGURES.whole("manner.lifts_running"));
    }
}

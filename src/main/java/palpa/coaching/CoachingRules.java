package palpa.coaching;

import java.util.EnumMap;
import java.util.Map;
import palpa.model.Technique;

/**
 * When a hand is told what: data, so that an instructor can train by other rules. Immutable.
 *
 * @param cueAfterMicros time outside the band before a cue, microseconds, above 0
 * @param badStrikes bad strikes running before a cue, at least 1
 * @param holdMicros a cue stays at least this long, microseconds
 * @param rampShare a force that changes by more than this part of itself in 100 ms is on its way and is not judged
 * @param strokesCompared strokes of each hand over which evenness and phase are taken, 2 to 32
 * @param evennessCueBelow hands less even than this are told so, 0 to 1
 * @param evennessClearFrom until they are this even again, at least the one before
 * @param manner which massage, with what, in whose role
 * @param rhythms the rhythm of percussion, stroking and kneading
 */
public record CoachingRules(
        long cueAfterMicros,
        int badStrikes,
        long holdMicros,
        double rampShare,
        int strokesCompared,
        double evennessCueBelow,
        double evennessClearFrom,
        MannerRules manner,
        Map<Technique, Rhythm> rhythms) {

    public CoachingRules {
        rhythms = Map.copyOf(rhythms);
        if (!(cueAfterMicros > 0 && badStrikes >= 1 && holdMicros >= 0 && rampShare > 0)) {
            throw new IllegalArgumentException("cue after " + cueAfterMicros + " us or " + badStrikes
                    + " strikes, held " + holdMicros + " us, ramp " + rampShare);
        }
        if (!(strokesCompared >= 2 && strokesCompared <= 32 && evennessClearFrom >= evennessCueBelow)) {
            throw new IllegalArgumentException(
                    strokesCompared + " strokes compared, even from " + evennessCueBelow + " and " + evennessClearFrom);
        }
    }

    /** The shipped rules, from {@code training_defaults.properties}, where each figure is explained. */
    public static CoachingRules trainingDefaults() {
        Map<Technique, Rhythm> rhythms = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) {
            if (technique.isMassage()) {
                rhythms.put(technique, rhythm(technique.label()));
            }
        }
        return new CoachingRules(
                TrainingDefaults.FIGURES.microsOfMillis("cue.after_millis"),
                TrainingDefaults.FIGURES.whole("cue.bad_strikes"),
                TrainingDefaults.FIGURES.microsOfMillis("cue.hold_millis"),
                TrainingDefaults.FIGURES.number("cue.ramp_share"),
                TrainingDefaults.FIGURES.whole("hands.strokes_compared"),
                TrainingDefaults.FIGURES.number("hands.cue_below"),
                TrainingDefaults.FIGURES.number("hands.clear_from"),
                MannerRules.trainingDefaults(),
                rhythms);
    }

    private static Rhythm rhythm(String technique) {
        return new Rhythm(
                TrainingDefaults.FIGURES.number(technique + ".cue_below_hertz"),
                TrainingDefaults.FIGURES.number(technique + ".clear_from_hertz"),
                TrainingDefaults.FIGURES.number(technique + ".clear_to_hertz"),
                TrainingDefaults.FIGURES.number(technique + ".cue_above_hertz"),
                TrainingDefaults.FIGURES.number(technique + ".pause_seconds"),
                TrainingDefaults.FIGURES.number(technique + ".phase_tolerance_degrees"),
                TrainingDefaults.FIGURES.isTrue(technique + ".must_alternate"));
    }
}

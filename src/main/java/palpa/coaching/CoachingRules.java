package palpa.coaching;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
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
        Map<Technique, Rhythm> rhythms) {

    private static final String DEFAULTS = "palpa.coaching.training_defaults";

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
        ResourceBundle data = ResourceBundle.getBundle(DEFAULTS, Locale.ROOT);
        Map<Technique, Rhythm> rhythms = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) {
            if (technique.isMassage()) {
                rhythms.put(technique, rhythm(data, technique.label()));
            }
        }
        return new CoachingRules(
                (long) (number(data, "cue.after_millis") * 1e3),
                (int) number(data, "cue.bad_strikes"),
                (long) (number(data, "cue.hold_millis") * 1e3),
                number(data, "cue.ramp_share"),
                (int) number(data, "hands.strokes_compared"),
                number(data, "hands.cue_below"),
                number(data, "hands.clear_from"),
                rhythms);
    }

    private static Rhythm rhythm(ResourceBundle data, String technique) {
        return new Rhythm(
                number(data, technique + ".cue_below_hertz"),
                number(data, technique + ".clear_from_hertz"),
                number(data, technique + ".clear_to_hertz"),
                number(data, technique + ".cue_above_hertz"),
                number(data, technique + ".pause_seconds"),
                number(data, technique + ".phase_tolerance_degrees"),
                Boolean.parseBoolean(data.getString(technique + ".must_alternate")));
    }

    private static double number(ResourceBundle data, String key) {
        return Double.parseDouble(data.getString(key));
    }
}

package palpa.coaching.score;

import java.util.EnumMap;
import java.util.Map;
import palpa.coaching.CoachingRules;
import palpa.model.Technique;

/**
 * How much is how good: data, so that other training defaults can be tried. Immutable.
 *
 * @param coaching rates, pauses and evenness, the same as those by which a hand is told what to change
 * @param breachCap the most a bout gets after a breach of a ceiling, points
 * @param kneeCap the same for a breach on the knee, points
 * @param bandWidths so many band widths outside of the band a stroke gets nothing, above 0
 * @param leastStrikeHertz below this sampling rate the peaks of strikes are not judged, hertz
 * @param rateShare part of the rhythm's points that the rate gets, 0 to 1
 * @param intervals how much the intervals of a hand may vary, by technique
 * @param leastIntervals intervals from which on they are judged, at least 2
 * @param handsNothingAt weaker hand over stronger at which there are no points for it, 0 to 1
 * @param force how much the force of a hand may vary
 * @param leastStrokes strokes from which on their force is judged, at least 2
 */
public record ScoreRules(
        CoachingRules coaching,
        double breachCap,
        double kneeCap,
        double bandWidths,
        double leastStrikeHertz,
        double rateShare,
        Map<Technique, Variation> intervals,
        int leastIntervals,
        double handsNothingAt,
        Variation force,
        int leastStrokes) {

    /**
     * What a coefficient of variation is worth.
     *
     * @param full up to this all points, 0 or more
     * @param none from this on no points, above the one before
     */
    public record Variation(double full, double none) {

        public Variation {
            if (!(full >= 0 && none > full)) {
                throw new IllegalArgumentException("variation from " + full + " to " + none);
            }
        }

        /** 1 to 0. */
        double share(double variation) {
            return Linear.share(variation, full, none);
        }
    }

    public ScoreRules {
        intervals = Map.copyOf(intervals);
        if (!(bandWidths > 0 && rateShare >= 0 && rateShare <= 1 && leastIntervals >= 2 && leastStrokes >= 2)) {
            throw new IllegalArgumentException(bandWidths + " band widths, rate's share " + rateShare + ", from "
                    + leastIntervals + " intervals and " + leastStrokes + " strokes");
        }
    }

    /** The shipped rules, from {@code score_defaults.properties}, where each figure is explained. */
    public static ScoreRules trainingDefaults() {
        Map<Technique, Variation> intervals = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) {
            if (technique.isMassage()) {
                intervals.put(technique, variation("rhythm." + technique.label() + ".variation_"));
            }
        }
        return new ScoreRules(
                CoachingRules.trainingDefaults(),
                ScoreDefaults.FIGURES.number("cap.breach"),
                ScoreDefaults.FIGURES.number("cap.breach_on_knee"),
                ScoreDefaults.FIGURES.number("pressure.widths_to_nothing"),
                ScoreDefaults.FIGURES.number("pressure.least_strike_hertz"),
                ScoreDefaults.FIGURES.number("rhythm.rate_share"),
                intervals,
                ScoreDefaults.FIGURES.whole("rhythm.least_intervals"),
                ScoreDefaults.FIGURES.number("hands.nothing_at"),
                variation("force.variation_"),
                ScoreDefaults.FIGURES.whole("force.least_strokes"));
    }

    private static Variation variation(String key) {
        return new Variation(ScoreDefaults.FIGURES.number(key + "full"), ScoreDefaults.FIGURES.number(key + "none"));
    }
}

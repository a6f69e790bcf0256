package palpa.session.library;

import java.util.Map;
import palpa.calibration.CalibrationState;
import palpa.coaching.score.SessionScore;
import palpa.model.Technique;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;

/**
 * A session in short: what a list, a card or a report says of it without opening it again. Immutable.
 *
 * @param header trainee, program, start
 * @param model name of the model by which it was analysed
 * @param durationMicros from its first sample to its last, microseconds
 * @param samples samples of both hands that are there
 * @param lostSamples samples the gloves counted and that are not there, and those they would have made while they restarted
 * @param damage what could not be read
 * @param calibration the least its newtons are worth of all its gloves: the least state, the oldest day, the greatest error
 * @param strokes strokes found, by technique
 * @param workSeconds seconds in which at least one hand was found to do it, by technique
 * @param ceilingBreaches how often a ceiling was exceeded
 * @param score how well it went
 */
public record SessionDigest(
        SessionHeader header,
        String model,
        long durationMicros,
        long samples,
        long lostSamples,
        Damage damage,
        CalibrationState calibration,
        Map<Technique, Integer> strokes,
        Map<Technique, Double> workSeconds,
        int ceilingBreaches,
        SessionScore score) {

    public SessionDigest {
        strokes = Map.copyOf(strokes);
        workSeconds = Map.copyOf(workSeconds);
    }
}

package palpa.coaching.score;

import java.util.List;
import palpa.model.Stroke;

/**
 * Everything that is judged of one bout.
 *
 * @param asked what its step asks for
 * @param strokes the strokes of what is asked for, by rising end
 * @param judgedOnPressure those of them whose peak was seen whole
 * @param work how long what was done
 * @param activeSeconds seconds in which at least one hand did what is asked for
 * @param rules how much is how good
 */
record BoutFacts(
        Asked asked,
        List<Stroke> strokes,
        List<Stroke> judgedOnPressure,
        WorkCount work,
        double activeSeconds,
        ScoreRules rules) {}

package palpa.ui.practice;

import java.util.List;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.plot.LearningCurveChart;

/**
 * What a practice means beside the earlier ones of the same trainee and program. Immutable.
 *
 * @param best the best so far in one sentence; empty where nothing is known
 * @param isBest whether this is the new best
 * @param curve scores, the oldest first, this one chosen
 */
public record Learned(String best, boolean isBest, List<LearningCurveChart.Point> curve) {

    public static final Learned NOTHING = new Learned("", false, List.of());

    /** Where nobody said who practises: how to have it kept. */
    static Learned nobodys() {
        return new Learned(Words.of("practice.end.nobody", Action.TRAINEE.key()), false, List.of());
    }

    public Learned {
        curve = List.copyOf(curve);
    }
}

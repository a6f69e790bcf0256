package palpa.coaching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.ForceBand;
import palpa.model.Stroke;

/**
 * Pressure in the asked band.
 *
 * <p>Points {@code = 40 * mean(s)} over the strokes of what is asked for, where with {@code x} the force that the stroke's
 * level is judged on (a strike's peak, a pass's plateau mean, a squeeze's 90th percentile), the asked band {@code [a, b)} of
 * its region, surface and technique, and {@code d} how far x lies outside of it: {@code s = max(0, 1 - d / (b - a))}.
 * Judged where a level is asked; with nothing done of it 0 points. Uncalibrated forces are guesses, but judged by the same
 * guess as the levels shown: the arithmetic is the same.
 *
 * <p>Source: 40 points, a band width (D): {@code score_defaults.properties}.
 */
final class PressureScore {

    private final BoutFacts facts;
    private final List<Deviation> deviations = new ArrayList<>();

    private PressureScore(BoutFacts facts) {
        this.facts = facts;
    }

    static Judged of(BoutFacts facts) {
        boolean asked = facts.asked().step().level().isPresent();
        boolean unseen = facts.judgedOnPressure().isEmpty() && !facts.strokes().isEmpty();
        return asked && !unseen ? new PressureScore(facts).judge() : Judged.NOT;
    }

    private Judged judge() {
        List<Stroke> strokes = facts.judgedOnPressure();
        double lost = strokes.isEmpty() ? Part.PRESSURE.most() : 0;
        for (Map.Entry<Group, List<Stroke>> group : Group.of(strokes).entrySet()) {
            lost += lost(group.getKey(), group.getValue(), Part.PRESSURE.most() / strokes.size());
        }
        return new Judged(Part.PRESSURE.most() - lost, deviations);
    }

    /** The points that the strokes of a group lose, of {@code each} stroke's. */
    private double lost(Group group, List<Stroke> strokes, double each) {
        Loss firm = new Loss();
        Loss soft = new Loss();
        for (Stroke stroke : strokes) {
            ForceBand band = facts.asked().band(stroke).orElseThrow();
            double share = share(stroke.levelNewtons(), band);
            (stroke.levelNewtons() < band.lowNewtons() ? soft : firm).add(each * (1 - share));
        }
        firm.report(deviations, Kind.TOO_FIRM, group, strokes.size());
        soft.report(deviations, Kind.TOO_SOFT, group, strokes.size());
        return firm.points() + soft.points();
    }

    private double share(double newtons, ForceBand band) {
        double outside = Math.max(0, Math.max(band.lowNewtons() - newtons, newtons - band.highNewtons()));
        double width = band.highNewtons() - band.lowNewtons();
        return Linear.share(outside, 0, facts.rules().bandWidths() * width);
    }
}

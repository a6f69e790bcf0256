package palpa.coaching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Step;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;

/**
 * The dose: repetitions, time and route.
 *
 * <p>Points {@code = 15 * mean} of those asked for of {@code min(1, strokes / repetitions)}, strokes of both hands together,
 * {@code min(1, active / seconds)}, the time in which at least one hand did what is asked for, and {@code reached / places},
 * the places of the route on which a stroke of what is asked for was done, in the route's order. Judged where a step asks for
 * strokes or time; the route where the region in force follows it ({@link Step#followsRoute}): which region that is a glove
 * cannot feel, the program says it, or a person. Source: 15 points (D), {@code score_defaults.properties}.
 */
final class DoseScore {

    private final BoutFacts facts;
    private final List<Deviation> deviations = new ArrayList<>();
    private final double each;
    private double lost;

    private DoseScore(BoutFacts facts, int asked) {
        this.facts = facts;
        each = Part.DOSE.most() / asked;
    }

    static Judged of(BoutFacts facts) {
        Step step = facts.asked().step();
        int asked = (step.repetitions() > 0 ? 1 : 0) + (step.seconds() > 0 ? 1 : 0) + (step.followsRoute() ? 1 : 0);
        return asked == 0 ? Judged.NOT : new DoseScore(facts, asked).judge(step);
    }

    private Judged judge(Step step) {
        missing(Kind.TOO_FEW, facts.strokes().size(), step.repetitions());
        missing(Kind.TOO_SHORT, facts.activeSeconds(), step.seconds());
        if (step.followsRoute()) {
            missing(Kind.LEFT_OUT, reached(step.route()), step.route().size());
        }
        return new Judged(Part.DOSE.most() - lost, deviations);
    }

    private int reached(List<Region> route) {
        int place = 0;
        for (Stroke stroke : facts.strokes()) {
            if (place < route.size() && stroke.region() == route.get(place)) {
                place++;
            }
        }
        return place;
    }

    private void missing(Kind kind, double done, int asked) {
        if (done < asked) {
            double points = each * (1 - done / asked);
            lost += points;
            int count = (int) Math.ceil(asked - done);
            deviations.add(new Deviation(
                    kind, facts.asked().step().region(), technique(), Optional.empty(), count, asked, points));
        }
    }

    /** What was asked for; where any technique was, the one done last. */
    private Technique technique() {
        int strokes = facts.strokes().size();
        Technique done = strokes == 0
                ? Technique.UNSURE
                : facts.strokes().get(strokes - 1).technique();
        return facts.asked().step().technique().orElse(done);
    }
}

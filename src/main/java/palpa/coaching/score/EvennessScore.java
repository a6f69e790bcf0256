package palpa.coaching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.CoachingRules;
import palpa.coaching.HandPair;
import palpa.coaching.HandsTogether.Relation;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.ForceBand;
import palpa.model.Stroke;

/**
 * Evenness of the hands, and consistency of each.
 *
 * <p>Points {@code = 10 * mean} of those that are known of: <b>hands</b>, over the strokes at which both hands have made enough
 * strokes to be compared (as a trainee sees it while working), the mean of a share that is 1 from an evenness of 0.80 (weaker
 * mean force over stronger) on and falls in a line to 0 at 0.40; at a stroke where hands that have to alternate do not it is
 * 0. <b>Consistency</b>, for each hand, technique and region with at least 4 strokes, the coefficient of variation of their
 * forces, each over the middle of its own moderate band so that surfaces compare: 1 up to 7 %, 0 from 37 % on; the mean
 * of these weighted by their strokes. Where neither is known, evenness is not judged.
 *
 * <p>Sources: 7 % an expert's, 22 % a novice's (half the points); the rest D: {@code score_defaults.properties}.
 */
final class EvennessScore {

    private final BoutFacts facts;
    private final List<Deviation> deviations = new ArrayList<>();

    private EvennessScore(BoutFacts facts) {
        this.facts = facts;
    }

    static Judged of(BoutFacts facts) {
        return new EvennessScore(facts).judge();
    }

    private Judged judge() {
        Together together = together();
        Map<Group, List<Stroke>> groups = Group.of(facts.strokes());
        int compared = groups.values().stream()
                .mapToInt(List::size)
                .filter(this::areEnough)
                .sum();
        int known = (together.strokes > 0 ? 1 : 0) + (compared > 0 ? 1 : 0);
        if (known == 0) {
            return Judged.NOT;
        }
        double each = Part.EVENNESS.most() / known;
        double lost = together.report(each);
        for (Map.Entry<Group, List<Stroke>> group : groups.entrySet()) {
            if (areEnough(group.getValue().size())) {
                lost += lostByForce(group.getKey(), group.getValue(), each / compared);
            }
        }
        return new Judged(Part.EVENNESS.most() - lost, deviations);
    }

    private boolean areEnough(int strokes) {
        return strokes >= facts.rules().leastStrokes();
    }

    private double lostByForce(Group group, List<Stroke> strokes, double each) {
        double[] forces = strokes.stream().mapToDouble(this::overMiddle).toArray();
        Variability variability = Variability.of(forces);
        ScoreRules.Variation allowed = facts.rules().force();
        double lost = each * forces.length * (1 - allowed.share(variability.coefficient()));
        int off = variability.off(forces, allowed);
        if (lost > 0 && off > 0) {
            deviations.add(group.deviation(Kind.UNSTEADY_FORCE, off, forces.length, lost));
        }
        return lost;
    }

    private double overMiddle(Stroke stroke) {
        ForceBand moderate = facts.asked().bands(stroke).moderate();
        return stroke.levelNewtons() / ((moderate.lowNewtons() + moderate.highNewtons()) / 2);
    }

    private Together together() {
        Together together = new Together();
        facts.strokes().forEach(together::add);
        return together;
    }

    /** How the two hands went together, stroke by stroke. */
    private final class Together {
        private final CoachingRules coaching = facts.rules().coaching();
        private final HandPair pair = new HandPair(coaching);
        private int strokes;
        private int uneven;
        private double shares;
        private Stroke last;

        void add(Stroke stroke) {
            pair.add(stroke);
            pair.forgetBefore(stroke.endMicros());
            if (pair.bothSettled() && coaching.rhythms().containsKey(pair.technique())) {
                double share = share();
                strokes++;
                uneven += share < 1 ? 1 : 0;
                shares += share;
                last = stroke;
            }
        }

        private double share() {
            boolean mustAlternate = coaching.rhythms().get(pair.technique()).mustAlternate();
            if (mustAlternate && pair.relation() != Relation.ALTERNATING) {
                return 0;
            }
            return Linear.share(
                    pair.evenness(), coaching.evennessClearFrom(), facts.rules().handsNothingAt());
        }

        double report(double most) {
            double lost = strokes == 0 ? 0 : most * (1 - shares / strokes);
            if (uneven > 0) {
                deviations.add(new Deviation(
                        Kind.UNEVEN_HANDS, last.region(), last.technique(), Optional.empty(), uneven, strokes, lost));
            }
            return lost;
        }
    }
}

package palpa.coaching.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import palpa.coaching.Rhythm;
import palpa.coaching.score.Deviation.Kind;
import palpa.coaching.score.ScoreRules.Variation;
import palpa.model.Stroke;

/**
 * Rhythm: the rate, and how even the intervals are.
 *
 * <p>Points {@code = 20 * (w * rate + (1 - w) * regularity)}, {@code w} = 0.5; where one of the two is not known, the other
 * stands for both, and where neither is, rhythm is not judged. <b>Rate</b>: mean over the strokes whose rate is known of a
 * share that is 1 in the range within which a hand is told nothing and falls in a line to 0 at the limits beyond which it
 * is told to change (the accepted range; one hand makes half of what both make together). <b>Regularity</b>: for each
 * hand, technique and region with at least 3 intervals from beginning to beginning, none longer than a pause, their coefficient
 * of variation, 1 up to what is right and 0 from twice that on; the mean of these weighted by their intervals.
 *
 * <p>Sources: rates {@code training_defaults.properties}; percussion's 15 % is asked for, the rest D:
 * {@code score_defaults.properties}.
 */
final class RhythmScore {

    private final BoutFacts facts;
    private final Map<Group, List<Stroke>> groups;
    private final List<Deviation> deviations = new ArrayList<>();

    private RhythmScore(BoutFacts facts) {
        this.facts = facts;
        groups = Group.of(facts.strokes());
    }

    static Judged of(BoutFacts facts) {
        return new RhythmScore(facts).judge();
    }

    private Judged judge() {
        int rates = (int) facts.strokes().stream().filter(RhythmScore::hasRate).count();
        int intervals = groups.entrySet().stream()
                .mapToInt(group -> judgedIntervals(group.getKey(), group.getValue()).length)
                .sum();
        double rateMost = most(rates, intervals, facts.rules().rateShare());
        double regularityMost = most(intervals, rates, 1 - facts.rules().rateShare());
        if (rates == 0 && intervals == 0) {
            return Judged.NOT;
        }
        double lost = 0;
        for (Map.Entry<Group, List<Stroke>> group : groups.entrySet()) {
            lost += lostByRate(group.getKey(), group.getValue(), rateMost / rates);
            lost += lostByIntervals(group.getKey(), group.getValue(), regularityMost / intervals);
        }
        return new Judged(Part.RHYTHM.most() - lost, deviations);
    }

    /** The points of one of the two, of which {@code known} figures are known and {@code others} of the other. */
    private static double most(int known, int others, double share) {
        return Part.RHYTHM.most() * (known == 0 ? 0 : others == 0 ? 1 : share);
    }

    private static boolean hasRate(Stroke stroke) {
        return !Double.isNaN(stroke.rateHertz());
    }

    private double lostByRate(Group group, List<Stroke> strokes, double each) {
        Rhythm rhythm = facts.rules().coaching().rhythms().get(group.technique());
        Loss fast = new Loss();
        Loss slow = new Loss();
        int known = 0;
        for (Stroke stroke : strokes) {
            if (hasRate(stroke)) {
                known++;
                double rate = stroke.rateHertz();
                fast.add(each * (1 - Linear.share(rate, rhythm.clearToHertz(), rhythm.cueAboveHertz())));
                slow.add(each * (1 - Linear.share(rate, rhythm.clearFromHertz(), rhythm.cueBelowHertz())));
            }
        }
        fast.report(deviations, Kind.TOO_FAST, group, known);
        slow.report(deviations, Kind.TOO_SLOW, group, known);
        return fast.points() + slow.points();
    }

    private double lostByIntervals(Group group, List<Stroke> strokes, double each) {
        double[] seconds = judgedIntervals(group, strokes);
        if (seconds.length == 0) {
            return 0;
        }
        Variation allowed = facts.rules().intervals().get(group.technique());
        Variability variability = Variability.of(seconds);
        double lost = each * seconds.length * (1 - allowed.share(variability.coefficient()));
        int off = variability.off(seconds, allowed);
        if (lost > 0 && off > 0) {
            deviations.add(group.deviation(Kind.UNSTEADY_RHYTHM, off, seconds.length, lost));
        }
        return lost;
    }

    /** The intervals of one hand's strokes, seconds; none where there are too few. */
    private double[] judgedIntervals(Group group, List<Stroke> strokes) {
        double longest =
                facts.rules().coaching().rhythms().get(group.technique()).pauseSeconds();
        double[] seconds = new double[strokes.size()];
        int count = 0;
        for (int i = 1; i < strokes.size(); i++) {
            double interval = (strokes.get(i).startMicros() - strokes.get(i - 1).startMicros()) / 1e6;
            if (interval > 0 && interval <= longest) {
                seconds[count++] = interval;
            }
        }
        return Arrays.copyOf(seconds, count < facts.rules().leastIntervals() ? 0 : count);
    }
}

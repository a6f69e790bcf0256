package palpa.coaching.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Region;

/**
 * What a breach of a ceiling leaves: a bout with one gets at most 60 points, with one on the knee at most 40, however well it
 * went otherwise. Its deviation weighs what that takes from the best bout, so that it comes first. Source: D,
 * {@code score_defaults.properties}.
 *
 * @param points the most the bout may get
 * @param deviations one for each hand, region and technique with a breach
 */
record CeilingCap(double points, List<Deviation> deviations) {

    private static final double NONE = 100;

    /** @param breaches by whom, where and doing what, each once a breach */
    static CeilingCap of(List<Group> breaches, ScoreRules rules) {
        Map<Group, Integer> counts = new TreeMap<>();
        breaches.forEach(by -> counts.merge(by, 1, Integer::sum));
        double points =
                breaches.stream().mapToDouble(by -> cap(by, rules)).min().orElse(NONE);
        List<Deviation> deviations = counts.entrySet().stream()
                .map(entry -> entry.getKey()
                        .deviation(
                                Kind.OVER_CEILING,
                                entry.getValue(),
                                entry.getValue(),
                                NONE - cap(entry.getKey(), rules)))
                .toList();
        return new CeilingCap(points, deviations);
    }

    private static double cap(Group by, ScoreRules rules) {
        return by.region() == Region.KNEE ? rules.kneeCap() : rules.breachCap();
    }
}

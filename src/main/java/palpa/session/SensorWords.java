package palpa.session;

import palpa.model.Hand;
import palpa.model.Site;
import palpa.pipeline.health.SensorTrouble;

/** What is wrong with a sensor, and what to do about it, in one sentence. Stateless; any thread. */
public final class SensorWords {

    private SensorWords() {}

    /** "Left thumb tip: ..." */
    public static String sentence(SensorTrouble trouble) {
        return Words.of(
                "health." + key(trouble),
                hand(trouble.hand()),
                site(trouble.site()),
                trouble.other().map(SensorWords::site).orElse(""),
                change(trouble.part()));
    }

    private static String key(SensorTrouble trouble) {
        boolean either =
                trouble.kind() == SensorTrouble.Kind.DRIFT && trouble.other().isPresent();
        return trouble.kind().label() + (either ? "_either" : "");
    }

    /** What a site is called. */
    public static String site(Site site) {
        return Words.of("health.site." + site.label());
    }

    private static String hand(Hand hand) {
        return Words.of("health.hand." + hand.label());
    }

    private static String change(double part) {
        return Double.isNaN(part)
                ? ""
                : Words.of(part > 0 ? "health.more" : "health.less", Long.toString(Math.round(100 * Math.abs(part))));
    }
}

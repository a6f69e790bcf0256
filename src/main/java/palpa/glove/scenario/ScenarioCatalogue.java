package palpa.glove.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.glove.hand.Skill;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;

/**
 * The built-in scenarios. Immutable; any thread.
 *
 * <p>One technique at a time by {@link ScenarioName}'s grammar, and the sessions: {@code mixed}, {@code mixed-novice},
 * {@code tour}, {@code rest}, {@code over-ceiling} and {@code uneven-hands}. Every scenario begins over when it is through.
 */
public final class ScenarioCatalogue {

    private static final double FIRST_REST_SECONDS = 2;
    private static final double REST_SECONDS = 3;
    private static final double OVER_CEILING = 1.15;
    private static final double WEAKER_HAND = 0.55;

    /** A tour shows much in little time: two passes, nine squeezes or a hundred strikes at moderate pressure, then less. */
    private static final double TOUR_SECONDS = 20;

    private static final double TOUR_REST_SECONDS = 1.5;

    /** Long enough for one pass, too short for two. */
    private static final double ONE_PASS_SECONDS = 9.5;

    /** Long enough for thirty strikes a hand, three passes or ten squeezes. */
    private static final Map<Technique, Double> BOUT_SECONDS =
            Map.of(Technique.PERCUSSION, 16.0, Technique.STROKING, 26.0, Technique.KNEADING, 22.0);

    /** A whole session, from the sole to the hip and back over the hamstring, as the routine goes. */
    private static final List<String> SESSION = List.of(
            "kneading-sole-light",
            "kneading-heel-moderate",
            "stroking-top_of_foot-light",
            "stroking-calf-light",
            "stroking-calf-moderate",
            "kneading-calf-moderate",
            "kneading-calf-firm",
            "percussion-calf-light",
            "percussion-calf-moderate",
            "kneading-knee-light",
            "stroking-front_thigh-moderate",
            "kneading-inner_thigh-light",
            "kneading-outer_thigh-moderate",
            "percussion-hamstring-moderate",
            "percussion-hamstring-firm",
            "kneading-hamstring-firm",
            "stroking-hip-firm",
            "stroking-calf-light");

    private ScenarioCatalogue() {}

    /** The names of the sessions, then of every technique, region and level, by an expert and by a novice. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(sessions());
        for (Technique technique : List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING)) {
            for (Region region : Region.values()) {
                for (Level level : List.of(Level.LIGHT, Level.MODERATE, Level.FIRM)) {
                    addIfAllowed(names, technique, region, level);
                }
            }
        }
        return names;
    }

    private static void addIfAllowed(List<String> names, Technique technique, Region region, Level level) {
        if (SimulatorTargets.allowed(technique, region, level)) {
            for (Skill skill : Skill.values()) {
                names.add(new ScenarioName(technique, region, level, Optional.empty(), skill).text());
            }
        }
    }

    /** The names of the scenarios that are more than one technique. */
    public static List<String> sessions() {
        return List.of("mixed", "mixed-novice", "tour", "rest", "over-ceiling", "uneven-hands");
    }

    /**
     * The scenario of a name.
     *
     * @throws UserProblem where the name is unknown, or asks for what nobody should do
     */
    public static Scenario find(String name) throws UserProblem {
        return switch (name) {
            case "mixed" -> session(name, Skill.EXPERT);
            case "mixed-novice" -> session(name, Skill.NOVICE);
            case "tour" -> tour(name);
            case "rest" -> new Scenario(name, List.of(Bout.rest(Region.CALF, 60)));
            case "over-ceiling" -> overCeiling(name);
            case "uneven-hands" -> unevenHands(name);
            default -> single(ScenarioName.parse(name));
        };
    }

    private static Scenario single(ScenarioName name) {
        return withRests(name.text(), List.of(bout(name)));
    }

    private static Bout bout(ScenarioName name) {
        return name.bout(BOUT_SECONDS.get(name.technique()));
    }

    private static Bout bout(String name, Skill skill) throws UserProblem {
        return bout(ScenarioName.parse(name + "-" + skill.label()));
    }

    private static Scenario session(String name, Skill skill) throws UserProblem {
        List<Bout> bouts = new ArrayList<>();
        for (String part : SESSION) {
            bouts.add(bout(part, skill));
        }
        return withRests(name, bouts);
    }

    /** The calf alone: every technique at moderate pressure, one pass too firm and one too light, and a slip. */
    private static Scenario tour(String name) throws UserProblem {
        List<Bout> bouts = new ArrayList<>();
        for (String part : List.of("stroking-calf-moderate", "kneading-calf-moderate", "percussion-calf-moderate")) {
            bouts.add(ScenarioName.parse(part).bout(TOUR_SECONDS));
        }
        bouts.add(ScenarioName.parse("stroking-calf-firm").bout(ONE_PASS_SECONDS));
        bouts.add(ScenarioName.parse("stroking-calf-light").bout(ONE_PASS_SECONDS));
        Bout slip = ScenarioName.parse("stroking-calf-moderate").bout(ONE_PASS_SECONDS);
        bouts.add(slip.scaled(1, ceilingFactor(slip)));
        return withRests(name, bouts, TOUR_REST_SECONDS);
    }

    private static Scenario overCeiling(String name) throws UserProblem {
        Bout strikes = bout("percussion-calf-firm", Skill.EXPERT);
        Bout stroke = bout("stroking-calf-firm", Skill.EXPERT);
        return withRests(
                name,
                List.of(
                        bout("stroking-calf-moderate", Skill.EXPERT),
                        beyondCeiling(stroke),
                        bout("percussion-calf-moderate", Skill.EXPERT),
                        beyondCeiling(strikes)));
    }

    /** The same with every stroke aimed 15 % above the ceiling. */
    private static Bout beyondCeiling(Bout bout) {
        double factor = ceilingFactor(bout);
        return bout.scaled(factor, factor).meant(Level.OVER);
    }

    private static double ceilingFactor(Bout bout) {
        Surface surface = bout.left().surface();
        double ceiling =
                SimulatorTargets.bands(bout.region(), surface, bout.technique()).ceilingNewtons();
        return OVER_CEILING * ceiling / bout.left().levelNewtons();
    }

    private static Scenario unevenHands(String name) throws UserProblem {
        List<Bout> bouts = new ArrayList<>();
        for (String part : List.of("percussion-calf-moderate", "stroking-calf-moderate", "kneading-calf-moderate")) {
            bouts.add(bout(part, Skill.EXPERT).scaled(1, WEAKER_HAND));
        }
        return withRests(name, bouts);
    }

    private static Scenario withRests(String name, List<Bout> bouts) {
        return withRests(name, bouts, REST_SECONDS);
    }

    private static Scenario withRests(String name, List<Bout> bouts, double restSeconds) {
        List<Bout> all = new ArrayList<>();
        all.add(Bout.rest(bouts.get(0).region(), Math.min(FIRST_REST_SECONDS, restSeconds)));
        for (Bout bout : bouts) {
            all.add(bout);
            all.add(Bout.rest(bout.region(), restSeconds));
        }
        return new Scenario(name, all);
    }
}

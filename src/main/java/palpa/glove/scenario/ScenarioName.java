package palpa.glove.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.glove.hand.Skill;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;

/**
 * The grammar of a scenario of one technique: {@code TECHNIQUE-REGION-LEVEL[-SURFACE][-SKILL]}, e.g. {@code
 * percussion-calf-moderate-expert} or {@code kneading-sole-light-thumb-novice}. Immutable.
 *
 * <p>Without a surface the usual one is taken: percussion has a fist on the left hand and an edge on the right, feet and
 * knees are kneaded with the thumbs, the top of the foot with the fingers, all else with the whole hand. Without a skill
 * it is an expert's.
 *
 * @param surface the surface named, or empty for the usual one
 */
record ScenarioName(Technique technique, Region region, Level level, Optional<Surface> surface, Skill skill) {

    private static final Set<Surface> STRIKING = EnumSet.of(Surface.FIST, Surface.EDGE);
    private static final Set<Region> THUMBED =
            EnumSet.of(Region.SOLE, Region.HEEL, Region.TOES, Region.ANKLE, Region.KNEE);

    static ScenarioName parse(String text) throws UserProblem {
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("-")));
        Technique technique = take(Technique.class, words, text);
        Region region = take(Region.class, words, text);
        Level level = take(Level.class, words, text);
        Optional<Surface> surface = takeIfThere(Surface.class, words);
        Skill skill = takeIfThere(Skill.class, words).orElse(Skill.EXPERT);
        if (!words.isEmpty() || !technique.isMassage()) {
            throw new UserProblem("glove.scenario_unknown", text);
        }
        ScenarioName name = new ScenarioName(technique, region, level, surface, skill);
        name.refuseTheUnsuitable(text);
        return name;
    }

    private static <E extends Enum<E> & Labelled> E take(Class<E> type, List<String> words, String text)
            throws UserProblem {
        return takeIfThere(type, words).orElseThrow(() -> new UserProblem("glove.scenario_unknown", text));
    }

    private static <E extends Enum<E> & Labelled> Optional<E> takeIfThere(Class<E> type, List<String> words) {
        Optional<E> found = words.isEmpty() ? Optional.empty() : Labelled.parse(type, words.get(0));
        found.ifPresent(constant -> words.remove(0));
        return found;
    }

    private void refuseTheUnsuitable(String text) throws UserProblem {
        boolean struck = technique == Technique.PERCUSSION;
        boolean surfaceFits = surface.map(part -> struck == STRIKING.contains(part) || kneadsWith(part))
                .orElse(true);
        if (!surfaceFits || !SimulatorTargets.allowed(technique, region, level)) {
            throw new UserProblem("glove.scenario_unsuitable", text);
        }
    }

    /** Knuckles knead too. */
    private boolean kneadsWith(Surface part) {
        return technique == Technique.KNEADING && part == Surface.FIST;
    }

    /** The surface of one hand. */
    Surface surface(Hand hand) {
        return surface.orElseGet(() -> usual(hand));
    }

    private Surface usual(Hand hand) {
        if (technique == Technique.PERCUSSION) {
            return hand == Hand.LEFT ? Surface.FIST : Surface.EDGE;
        }
        if (region == Region.TOP_OF_FOOT) {
            return Surface.FINGERS;
        }
        return technique == Technique.KNEADING && THUMBED.contains(region) ? Surface.THUMB : Surface.WHOLE_HAND;
    }

    /** The name in full, as {@link #parse} takes it. */
    String text() {
        return technique.label() + "-" + region.label() + "-" + level.label()
                + surface.map(part -> "-" + part.label()).orElse("") + "-" + skill.label();
    }

    /** The bout it stands for. */
    Bout bout(double seconds) {
        return Bout.inMidBand(technique, region, level, skill, seconds, surface(Hand.LEFT), surface(Hand.RIGHT));
    }
}

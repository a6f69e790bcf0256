package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Manner;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A {@link Step} as JSON. Only {@code region} has to be there; what is not asked for is left out.
 *
 * <p>{@code surface} asks the same of both hands, {@code left_surface} and {@code right_surface} of each.
 */
final class StepJson {

    private static final int MAX_REPETITIONS = 10_000;
    private static final int MAX_SECONDS = 4 * 3600;
    private static final int MAX_ROUTE = 40;

    private StepJson() {}

    static Step read(JsonPlace place) throws UserProblem {
        place.only(
                "activity",
                "region",
                "technique",
                "level",
                "repetitions",
                "seconds",
                "leg",
                "surface",
                "left_surface",
                "right_surface",
                "hands",
                "beats_per_minute",
                "route",
                "instruction",
                "picture");
        try {
            return new Step(
                    place.optional("activity", Activity.class).orElse(Activity.MASSAGE),
                    place.at("region").oneOf(Region.class),
                    technique(place),
                    level(place),
                    count(place, "repetitions", MAX_REPETITIONS),
                    count(place, "seconds", MAX_SECONDS),
                    manner(place),
                    route(place.find("route")),
                    place.textOr("instruction", ""),
                    place.optional("picture", StepPicture.class));
        } catch (IllegalArgumentException incoherent) {
            throw place.incoherent(incoherent);
        }
    }

    private static Optional<Technique> technique(JsonPlace step) throws UserProblem {
        Optional<Technique> technique = step.optional("technique", Technique.class);
        if (technique.isPresent() && !technique.get().isMassage()) {
            throw step.at("technique").wrong(Words.of("store.expects_technique"));
        }
        return technique;
    }

    private static Optional<Level> level(JsonPlace step) throws UserProblem {
        Optional<Level> level = step.optional("level", Level.class);
        if (level.isPresent() && (level.get() == Level.BELOW || level.get() == Level.OVER)) {
            throw step.at("level").wrong(Words.of("store.expects_level"));
        }
        return level;
    }

    private static Manner manner(JsonPlace step) throws UserProblem {
        Optional<Surface> both = step.optional("surface", Surface.class);
        return new Manner(
                step.optional("leg", Leg.class),
                step.optional("left_surface", Surface.class).or(() -> both),
                step.optional("right_surface", Surface.class).or(() -> both),
                step.optional("hands", HandUse.class).orElse(HandUse.ANY),
                count(step, "beats_per_minute", Manner.MOST_BEATS));
    }

    private static List<Region> route(Optional<JsonPlace> place) throws UserProblem {
        List<Region> route = new ArrayList<>();
        if (place.isPresent()) {
            for (JsonPlace region : place.get().items(2, MAX_ROUTE)) {
                route.add(region.oneOf(Region.class));
            }
        }
        return route;
    }

    private static int count(JsonPlace step, String name, int most) throws UserProblem {
        Optional<JsonPlace> place = step.find(name);
        return place.isPresent() ? place.get().integer(0, most) : 0;
    }

    static void write(ObjectNode node, Step step) {
        if (step.activity() != Activity.MASSAGE) {
            node.put("activity", step.activity().label());
        }
        node.put("region", step.region().label());
        put(node, "technique", step.technique());
        put(node, "level", step.level());
        node.put("repetitions", step.repetitions());
        node.put("seconds", step.seconds());
        writeManner(node, step.manner());
        if (!step.route().isEmpty()) {
            ArrayNode route = node.putArray("route");
            step.route().forEach(region -> route.add(region.label()));
        }
        node.put("instruction", step.instruction());
        put(node, "picture", step.picture());
    }

    private static void writeManner(ObjectNode node, Manner manner) {
        put(node, "leg", manner.leg());
        if (manner.left().equals(manner.right())) {
            put(node, "surface", manner.left());
        } else {
            put(node, "left_surface", manner.left());
            put(node, "right_surface", manner.right());
        }
        if (manner.hands() != HandUse.ANY) {
            node.put("hands", manner.hands().label());
        }
        if (manner.beatsPerMinute() > 0) {
            node.put("beats_per_minute", manner.beatsPerMinute());
        }
    }

    private static void put(ObjectNode node, String name, Optional<? extends Labelled> value) {
        value.map(Labelled::label).ifPresent(label -> node.put(name, label));
    }
}

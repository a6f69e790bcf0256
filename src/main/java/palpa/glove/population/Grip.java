package palpa.glove.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.glove.contact.ContactPattern;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * How a hand is laid on: the surface it counts as, and the part of its force each site carries before anatomy and habit
 * bend it. The shares are those of {@link ContactPattern}; what it does not name is the simulator's own.
 */
enum Grip {
    FIST(Surface.FIST, Technique.PERCUSSION),
    EDGE(Surface.EDGE, Technique.PERCUSSION),
    /** A hollow hand strikes with its rim. */
    CUPPED(
            Surface.PALM,
            Map.of(
                    Site.THENAR, 22.0,
                    Site.HYPOTHENAR, 22.0,
                    Site.PALM_HEEL, 18.0,
                    Site.PALM_CENTRE, 14.0,
                    Site.INDEX_MID, 8.0,
                    Site.MIDDLE_MID, 8.0,
                    Site.RING_MID, 8.0)),
    FINGER_STRIKE(Surface.FINGERS, Technique.PERCUSSION),
    SLAP(Surface.WHOLE_HAND, Technique.STROKING),

    FLAT(Surface.WHOLE_HAND, Technique.STROKING),
    PALM(Surface.PALM, Technique.STROKING),
    FINGERS(Surface.FINGERS, Technique.STROKING),
    HEEL(Surface.PALM_HEEL, Technique.STROKING),
    THUMB(Surface.THUMB, Technique.STROKING),
    /** Cupped palms that glide round the leg: the grip of kneading, without its squeezes. */
    GLIDING_WRAP(Surface.WHOLE_HAND, Technique.KNEADING),

    WRAP(Surface.WHOLE_HAND, Technique.KNEADING),
    THUMB_PRESS(Surface.THUMB, Technique.KNEADING),
    /** Thumb against two fingers: what one presses the other bears. */
    PINCH(
            Surface.THUMB,
            Map.of(
                    Site.THUMB_TIP, 48.0,
                    Site.THENAR, 10.0,
                    Site.INDEX_TIP, 20.0,
                    Site.MIDDLE_TIP, 14.0,
                    Site.INDEX_MID, 5.0,
                    Site.MIDDLE_MID, 3.0)),
    PALM_PRESS(Surface.PALM, Technique.KNEADING),
    HEEL_PRESS(Surface.PALM_HEEL, Technique.KNEADING),
    FINGER_PRESS(Surface.FINGERS, Technique.KNEADING),
    /** A flat hand that kneads against the leg: the grip of stroking, with squeezes. */
    FLAT_PRESS(Surface.WHOLE_HAND, Technique.STROKING),
    KNUCKLES(Surface.FIST, Technique.KNEADING);

    /** What strikes. */
    static final List<Grip> STRIKING = List.of(FIST, EDGE, CUPPED, FINGER_STRIKE, SLAP);

    /** What strokes. */
    static final List<Grip> GLIDING = List.of(FLAT, PALM, FINGERS, HEEL, THUMB, GLIDING_WRAP);

    /** What kneads. */
    static final List<Grip> SQUEEZING =
            List.of(WRAP, THUMB_PRESS, PINCH, PALM_PRESS, HEEL_PRESS, FINGER_PRESS, FLAT_PRESS, KNUCKLES);

    private final Surface surface;
    private final Map<Site, Double> percent = new EnumMap<>(Site.class);

    Grip(Surface surface, Technique technique) {
        this.surface = surface;
        ContactPattern pattern = ContactPattern.of(technique, surface);
        for (Site site : Site.values()) {
            percent.put(site, 100 * pattern.share(site));
        }
    }

    Grip(Surface surface, Map<Site, Double> percent) {
        this.surface = surface;
        this.percent.putAll(percent);
    }

    Surface surface() {
        return surface;
    }

    /** Part of the force a site carries, 0 to 1; all together are 1. */
    double share(Site site) {
        return percent.getOrDefault(site, 0.0) / 100;
    }

    /** The grips of a technique. */
    static List<Grip> of(Technique technique) {
        return switch (technique) {
            case PERCUSSION -> STRIKING;
            case STROKING -> GLIDING;
            case KNEADING -> SQUEEZING;
            case REST, UNSURE -> List.of();
        };
    }
}

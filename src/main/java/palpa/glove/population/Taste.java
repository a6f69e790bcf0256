package palpa.glove.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.glove.chance.Chance;
import palpa.model.SiteSet;
import palpa.model.Technique;

/**
 * What somebody likes to do, and with which part of the hand. Immutable.
 *
 * @param techniques weights of percussion, stroking, kneading and what is no massage, in this order
 * @param grips weight of every grip within its technique
 * @param pressing probability that a bout of kneading is one of held presses
 * @param alternating probability that the hands alternate, by technique
 */
record Taste(double[] techniques, Map<Grip, Double> grips, double pressing, Map<Technique, Double> alternating) {

    private static final int TRIALS = 12;

    /** A glove that feels less than this of a hand's force cannot tell what it does. */
    private static final double LEAST_SEEN = 0.04;

    /** What is pressed and held: nobody holds a wrapped leg for long. */
    static final List<Grip> POINTS =
            List.of(Grip.THUMB_PRESS, Grip.PINCH, Grip.FINGER_PRESS, Grip.HEEL_PRESS, Grip.KNUCKLES);

    /** A grip and how it is laid on. */
    record Laid(Grip grip, Contact contact) {}

    /** Number of what is done next, in the order of {@link #techniques}. */
    int next(Chance chance) {
        return Pick.weighted(techniques, chance);
    }

    /** A grip of several that the glove feels; empty where it seems to feel none. */
    Optional<Laid> grip(List<Grip> among, Anatomy anatomy, SiteSet seeing, Chance chance) {
        double[] weights = among.stream().mapToDouble(grips::get).toArray();
        for (int trial = 0; trial < TRIALS; trial++) {
            Grip grip = among.get(Pick.weighted(weights, chance));
            Contact contact = anatomy.contact(grip, chance);
            if (contact.within(seeing) >= LEAST_SEEN) {
                return Optional.of(new Laid(grip, contact));
            }
        }
        return Optional.empty();
    }

    /** Weights of all grips about some base weights. */
    static Map<Grip, Double> grips(Map<Grip, Double> base, double spread, Chance chance) {
        Map<Grip, Double> drawn = new EnumMap<>(Grip.class);
        for (Grip grip : Grip.values()) {
            drawn.put(grip, base.get(grip) * Math.exp(spread * chance.normal(2)));
        }
        return drawn;
    }
}

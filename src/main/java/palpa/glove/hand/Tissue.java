package palpa.glove.hand;

import java.util.EnumMap;
import java.util.Map;
import palpa.model.Region;

/**
 * The leg under the hand: a spring whose stiffness shapes how fast a load rises. Immutable; any thread.
 *
 * <p>0.9-2 N/mm over thigh and calf, 15-40 N/mm over bone (simulator defaults); the foot's pads lie between.
 *
 * @param newtonsPerMillimetre stiffness, above 0
 */
public record Tissue(double newtonsPerMillimetre) {

    /** Mass of hand and forearm that lands with a strike, kg, chosen so that a calf is touched for 45 ms. */
    private static final double STRIKING_KILOGRAMS = 0.3078;

    private static final double SHORTEST_CONTACT_SECONDS = 0.020;
    private static final double SOFTEST = 1;
    private static final double BONE = 15;
    private static final double SOFT_RAMP_SECONDS = 0.6;
    private static final double BONE_RAMP_SECONDS = 0.3;

    private static final Map<Region, Tissue> BY_REGION = byRegion();

    private static Map<Region, Tissue> byRegion() {
        Map<Region, Tissue> tissues = new EnumMap<>(Region.class);
        tissues.put(Region.SOLE, new Tissue(4));
        tissues.put(Region.HEEL, new Tissue(15));
        tissues.put(Region.TOP_OF_FOOT, new Tissue(20));
        tissues.put(Region.TOES, new Tissue(20));
        tissues.put(Region.ANKLE, new Tissue(25));
        tissues.put(Region.CALF, new Tissue(1.5));
        tissues.put(Region.KNEE, new Tissue(30));
        tissues.put(Region.INNER_THIGH, new Tissue(0.9));
        tissues.put(Region.FRONT_THIGH, new Tissue(1.2));
        tissues.put(Region.OUTER_THIGH, new Tissue(2.0));
        tissues.put(Region.HAMSTRING, new Tissue(1.3));
        tissues.put(Region.HIP, new Tissue(1.6));
        return tissues;
    }

    public static Tissue of(Region region) {
        return BY_REGION.get(region);
    }

    /**
     * How long a strike stays in contact: half a period of the mass on the spring, {@code pi sqrt(m / k)}, seconds. It
     * is 45 ms on a calf and 57 ms on an inner thigh.
     */
    public double contactSeconds() {
        double newtonsPerMetre = newtonsPerMillimetre * 1000;
        return Math.max(SHORTEST_CONTACT_SECONDS, Math.PI * Math.sqrt(STRIKING_KILOGRAMS / newtonsPerMetre));
    }

    /** How long a hand that settles takes to its full load: 0.6 s on soft tissue, 0.3 s on bone, seconds. */
    public double rampSeconds() {
        double hardness = Math.log(newtonsPerMillimetre / SOFTEST) / Math.log(BONE / SOFTEST);
        double part = Math.max(0, Math.min(1, hardness));
        return SOFT_RAMP_SECONDS + part * (BONE_RAMP_SECONDS - SOFT_RAMP_SECONDS);
    }
}

package palpa.glove.contact;

import java.util.EnumMap;
import java.util.Map;
import palpa.glove.hand.Movement;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Which part of a hand's force each site carries. Immutable; any thread; allocates nothing when asked.
 *
 * <p>Shares follow the domain's table: edge chop = ulnar edge 70 %, little finger 15 %, hypothenar 15 %; fist = knuckles 60
 * %, ulnar edge 40 %; a whole hand strokes with fingers 45 %, palm 55 %, and kneads with thumb 30 %, thenar 20 %, fingers
 * 40 %, palm heel 10 %. Within a group, and for the surfaces the table does not name, the split is the simulator's own.
 * While stroking the load travels a little between the sites ({@value #TRAVEL} of a site's share), the sum unchanged.
 */
public final class ContactPattern {

    private static final double TRAVEL = 0.10;
    private static final double TRAVEL_HERTZ = 0.7;

    private final double[] shares = new double[Site.COUNT];
    private final boolean[] follows = new boolean[Site.COUNT];
    private final boolean travels;

    private ContactPattern(Map<Site, Double> percent, boolean travels, boolean fingersFollow) {
        percent.forEach((site, share) -> shares[site.ordinal()] = share / 100);
        for (Site site : Site.values()) {
            follows[site.ordinal()] = fingersFollow && isFinger(site);
        }
        this.travels = travels;
    }

    private static boolean isFinger(Site site) {
        return site.ordinal() >= Site.INDEX_TIP.ordinal() && site.ordinal() <= Site.LITTLE_MID.ordinal();
    }

    /** The pattern of a surface in a technique; nothing is touched at rest. */
    public static ContactPattern of(Technique technique, Surface surface) {
        boolean kneading = technique == Technique.KNEADING;
        if (!technique.isMassage()) {
            return new ContactPattern(Map.of(), false, false);
        }
        return new ContactPattern(percent(surface, kneading), technique == Technique.STROKING, kneading);
    }

    private static Map<Site, Double> percent(Surface surface, boolean kneading) {
        Map<Site, Double> shares = new EnumMap<>(Site.class);
        switch (surface) {
            case EDGE -> edge(shares);
            case FIST -> fist(shares);
            case THUMB -> thumb(shares);
            case FINGERS -> fingers(shares, 70, 30);
            case PALM -> palm(shares, 90, 10);
            case PALM_HEEL -> palmHeel(shares);
            case WHOLE_HAND -> wholeHand(shares, kneading);
        }
        return shares;
    }

    private static void edge(Map<Site, Double> shares) {
        shares.put(Site.ULNAR_EDGE, 70.0);
        shares.put(Site.LITTLE_TIP, 5.0);
        shares.put(Site.LITTLE_MID, 10.0);
        shares.put(Site.HYPOTHENAR, 15.0);
    }

    private static void fist(Map<Site, Double> shares) {
        shares.put(Site.KNUCKLE_RADIAL, 25.0);
        shares.put(Site.KNUCKLE_ULNAR, 35.0);
        shares.put(Site.ULNAR_EDGE, 40.0);
    }

    private static void thumb(Map<Site, Double> shares) {
        shares.put(Site.THUMB_TIP, 85.0);
        shares.put(Site.THENAR, 15.0);
    }

    private static void fingers(Map<Site, Double> shares, double tips, double middles) {
        shares.put(Site.INDEX_TIP, tips * 0.30);
        shares.put(Site.MIDDLE_TIP, tips * 0.30);
        shares.put(Site.RING_TIP, tips * 0.25);
        shares.put(Site.LITTLE_TIP, tips * 0.15);
        shares.put(Site.INDEX_MID, middles * 0.30);
        shares.put(Site.MIDDLE_MID, middles * 0.30);
        shares.put(Site.RING_MID, middles * 0.25);
        shares.put(Site.LITTLE_MID, middles * 0.15);
    }

    private static void palm(Map<Site, Double> shares, double palm, double fingers) {
        fingers(shares, 0, fingers);
        shares.put(Site.THENAR, palm * 0.27);
        shares.put(Site.PALM_CENTRE, palm * 0.31);
        shares.put(Site.HYPOTHENAR, palm * 0.22);
        shares.put(Site.PALM_HEEL, palm * 0.20);
    }

    private static void palmHeel(Map<Site, Double> shares) {
        shares.put(Site.PALM_HEEL, 70.0);
        shares.put(Site.THENAR, 15.0);
        shares.put(Site.HYPOTHENAR, 15.0);
    }

    private static void wholeHand(Map<Site, Double> shares, boolean kneading) {
        if (kneading) {
            fingers(shares, 24, 16);
            shares.put(Site.THUMB_TIP, 30.0);
            shares.put(Site.THENAR, 20.0);
            shares.put(Site.PALM_HEEL, 10.0);
        } else {
            palm(shares, 55, 0);
            fingers(shares, 27, 18);
        }
    }

    /** The mean share of a site, 0 to 1; the shares of all sites are 1 together, or 0 at rest. */
    public double share(Site site) {
        return shares[site.ordinal()];
    }

    /** Spreads a movement's force at a time of its bout over the sites, newtons, by ordinal. */
    public void spread(Movement movement, double seconds, double[] newtons) {
        double leading = movement.newtons(seconds);
        double lag = movement.lagSeconds();
        double following = lag == 0 ? leading : movement.newtons(seconds - lag);
        for (int site = 0; site < Site.COUNT; site++) {
            newtons[site] = shares[site] * (follows[site] ? following : leading);
        }
        if (travels && leading > 0) {
            travel(seconds, leading, newtons);
        }
    }

    private void travel(double seconds, double total, double[] newtons) {
        double sum = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            if (newtons[site] > 0) {
                newtons[site] *= 1 + TRAVEL * Math.sin(2 * Math.PI * TRAVEL_HERTZ * seconds - site);
                sum += newtons[site];
            }
        }
        for (int site = 0; site < Site.COUNT; site++) {
            newtons[site] *= total / sum;
        }
    }
}

package palpa.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.session.SessionEvent;

/** The region each hand works on, by the session's events. One thread. */
final class RegionNow {

    private final Map<Hand, Region> regions = new EnumMap<>(Hand.class);
    private final Map<Region, byte[]> words = new EnumMap<>(Region.class);

    RegionNow(Region atStart) {
        for (Hand hand : Hand.values()) {
            regions.put(hand, atStart);
        }
        for (Region region : Region.values()) {
            words.put(region, region.label().getBytes(StandardCharsets.US_ASCII));
        }
    }

    void event(SessionEvent event) {
        if (event.kind() == SessionEvent.Kind.REGION) {
            Labelled.parse(Region.class, event.value()).ifPresent(region -> change(event, region));
        }
    }

    private void change(SessionEvent event, Region region) {
        for (Hand hand : Hand.values()) {
            if (event.hand().isEmpty() || event.hand().get() == hand) {
                regions.put(hand, region);
            }
        }
    }

    Region of(Hand hand) {
        return regions.get(hand);
    }

    /** The region's label as it stands in a file. */
    byte[] word(Hand hand) {
        return words.get(regions.get(hand));
    }
}

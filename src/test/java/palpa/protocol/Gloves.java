package palpa.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;

/** Gloves that tests speak for. */
final class Gloves {

    private Gloves() {}

    /** A right glove: two forces (u16), one acceleration (i16), one 24-bit load cell (i32). */
    static GloveDescriptor mixed() {
        return glove(List.of(
                new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1),
                new ChannelSpec("palm_heel", ChannelKind.FORCE, 0, 4095, "count", 1),
                new ChannelSpec("acceleration_x", ChannelKind.ACCELERATION, -32768, 32767, "g", 0.00048828125),
                new ChannelSpec("total", ChannelKind.FORCE, -8_388_608, 8_388_607, "count", 1)));
    }

    static GloveDescriptor glove(List<ChannelSpec> channels) {
        return new GloveDescriptor(
                new GloveUid(0x0123456789ABCDEFL),
                Optional.of(Hand.RIGHT),
                "palpa-glove",
                "1.2.0",
                Protocol.MAJOR,
                Protocol.MINOR,
                0x5EED0001L,
                12,
                3300,
                "divider",
                1000,
                "factory-7",
                true,
                channels);
    }

    /** A glove of sixteen force sites and nothing else. */
    static GloveDescriptor sites() {
        return glove(Arrays.stream(Site.values())
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, 4095, "count", 1))
                .toList());
    }
}

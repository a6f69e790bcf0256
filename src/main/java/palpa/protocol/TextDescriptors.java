package palpa.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Site;

/** Puts a glove's descriptor together from what its text lines say, and from assumptions where they say nothing. */
final class TextDescriptors {

    /** Assumed of a glove that does not tell: an ESP32's converter; an Uno's 10 bits fit as well. */
    static final int ASSUMED_ADC_BITS = 12;

    static final String PLAIN_FIRMWARE = "plain-text";
    static final String TEXT_FIRMWARE = "text";

    /** Counts of a channel written with decimals, a thousandth each. */
    private static final double THOUSANDTH = 0.001;

    private TextDescriptors() {}

    /** A glove of which only its lines' shape (and perhaps its side) is known; its uid is 0. */
    static GloveDescriptor anonymous(String firmware, Optional<Hand> hand, PlainShape shape) {
        TextIdentity nobody = new TextIdentity(
                new GloveUid(0),
                hand,
                firmware,
                "",
                Protocol.MAJOR,
                Protocol.MINOR,
                0,
                ASSUMED_ADC_BITS,
                Protocol.TEXT_MAX_RATE_HERTZ,
                List.of());
        return of(nobody, shape);
    }

    /** A glove that told who it is; its names are the identity's, else the lines', else the sites in order. */
    static GloveDescriptor of(TextIdentity identity, PlainShape shape) {
        List<String> names = identity.names().size() == shape.values() ? identity.names() : shape.names();
        return new GloveDescriptor(
                identity.uid(),
                identity.hand(),
                identity.firmwareName(),
                identity.firmwareVersion(),
                identity.protocolMajor(),
                identity.protocolMinor(),
                identity.bootId(),
                identity.adcBits(),
                0,
                "unknown",
                identity.rateHertz(),
                "",
                false,
                channels(names, shape, identity.adcBits()));
    }

    private static List<ChannelSpec> channels(List<String> names, PlainShape shape, int adcBits) {
        boolean anyForce = names.stream().anyMatch(name -> kind(name) == ChannelKind.FORCE);
        List<ChannelSpec> channels = new ArrayList<>(names.size());
        for (int channel = 0; channel < names.size(); channel++) {
            String name = anyForce ? names.get(channel) : siteName(names, channel);
            channels.add(channel(name, (shape.decimals() >>> channel & 1) != 0, adcBits));
        }
        return channels;
    }

    /** Names that mean nothing here stand for the sites in their order. */
    private static String siteName(List<String> names, int channel) {
        boolean inertial = kind(names.get(channel)) != ChannelKind.OTHER;
        return inertial || channel >= Site.COUNT ? names.get(channel) : Site.values()[channel].label();
    }

    private static ChannelSpec channel(String name, boolean decimal, int adcBits) {
        String shown = name.isEmpty() ? "extra" : name;
        int most = (1 << adcBits) - 1;
        return decimal
                ? new ChannelSpec(shown, kind(name), -most * 1_000, most * 1_000, "count", THOUSANDTH)
                : new ChannelSpec(shown, kind(name), 0, most, "count", 1);
    }

    private static ChannelKind kind(String name) {
        if (Labelled.parse(Site.class, name).isPresent() || name.equalsIgnoreCase(ChannelSpec.TOTAL)) {
            return ChannelKind.FORCE;
        }
        for (ChannelKind kind : List.of(ChannelKind.ACCELERATION, ChannelKind.ROTATION, ChannelKind.TEMPERATURE)) {
            if (name.regionMatches(true, 0, kind.label(), 0, kind.label().length())) {
                return kind;
            }
        }
        return ChannelKind.OTHER;
    }
}

package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.calibration.GloveProfile;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Words;

/** A glove that takes part in a session, but for its profile, as JSON, schema version 1. */
public final class GloveJson {

    private static final int SCHEMA = 1;
    private static final int MOST_GLOVES = 60_000;
    private static final int MIN_RATE = 10;
    private static final int MAX_RATE = 2000;
    private static final long U32 = 0xFFFF_FFFFL;
    private static final double MOST = 1e12;

    private GloveJson() {}

    public static byte[] write(GloveOnRecord glove) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("index", glove.index());
        root.put("hand", glove.hand().label());
        root.put("rate_hz", glove.rateHertz());
        write(root.putObject("descriptor"), glove.descriptor());
        return JsonText.bytes(root);
    }

    private static void write(ObjectNode node, GloveDescriptor glove) {
        node.put("uid", glove.uid().toString());
        glove.hand().map(Labelled::label).ifPresent(hand -> node.put("hand", hand));
        node.put("firmware", glove.firmwareName());
        node.put("firmware_version", glove.firmwareVersion());
        node.put("protocol_major", glove.protocolMajor());
        node.put("protocol_minor", glove.protocolMinor());
        node.put("boot_id", glove.bootId());
        node.put("adc_bits", glove.adcBits());
        node.put("reference_mv", glove.referenceMillivolts());
        node.put("front_end", glove.frontEnd());
        node.put("max_rate_hz", glove.maxRateHertz());
        node.put("calibration_id", glove.calibrationId());
        node.put("battery", glove.hasBattery());
        ArrayNode channels = node.putArray("channels");
        for (ChannelSpec channel : glove.channels()) {
            channels.addObject()
                    .put("name", channel.name())
                    .put("kind", channel.kind().label())
                    .put("min_counts", channel.minCounts())
                    .put("max_counts", channel.maxCounts())
                    .put("unit", channel.unit())
                    .put("scale", channel.scale());
        }
    }

    /** A glove's own words about itself, alone. */
    public static byte[] write(GloveDescriptor glove) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        write(root.putObject("descriptor"), glove);
        return JsonText.bytes(root);
    }

    /** The number that tells the gloves of a session apart. */
    public static int index(JsonPlace root) throws UserProblem {
        return root.at("index").integer(0, MOST_GLOVES);
    }

    /** What the glove said of itself. */
    public static GloveDescriptor descriptor(JsonPlace root) throws UserProblem {
        JsonPlace place = root.at("descriptor");
        try {
            return descriptorAt(place);
        } catch (IllegalArgumentException e) {
            throw place.incoherent(e);
        }
    }

    /** The glove with {@code profile}. */
    public static GloveOnRecord glove(JsonPlace root, GloveProfile profile) throws UserProblem {
        root.only("schema", "index", "hand", "rate_hz", "descriptor");
        root.at("schema").integer(SCHEMA, SCHEMA);
        GloveDescriptor descriptor = descriptor(root);
        if (descriptor.channels().size() != profile.channels().size()) {
            throw root.at("descriptor").wrong(Words.of("store.expects_profile_channels"));
        }
        return new GloveOnRecord(
                index(root),
                root.at("hand").oneOf(Hand.class),
                descriptor,
                profile,
                root.at("rate_hz").integer(MIN_RATE, MAX_RATE));
    }

    private static GloveDescriptor descriptorAt(JsonPlace place) throws UserProblem {
        Optional<JsonPlace> hand = place.find("hand");
        List<ChannelSpec> channels = new ArrayList<>();
        for (JsonPlace channel : place.at("channels").items(1, GloveDescriptor.MAX_CHANNELS)) {
            channels.add(channel(channel));
        }
        return new GloveDescriptor(
                GloveUid.parse(place.at("uid").text()),
                hand.isPresent() ? Optional.of(hand.get().oneOf(Hand.class)) : Optional.empty(),
                place.at("firmware").text(),
                place.at("firmware_version").text(),
                place.at("protocol_major").integer(0, Integer.MAX_VALUE),
                place.at("protocol_minor").integer(0, Integer.MAX_VALUE),
                place.at("boot_id").whole(0, U32),
                place.at("adc_bits").integer(0, Integer.MAX_VALUE),
                place.at("reference_mv").integer(0, Integer.MAX_VALUE),
                place.at("front_end").text(),
                place.at("max_rate_hz").integer(0, Integer.MAX_VALUE),
                place.at("calibration_id").text(),
                place.at("battery").flag(),
                channels);
    }

    private static ChannelSpec channel(JsonPlace place) throws UserProblem {
        place.only("name", "kind", "min_counts", "max_counts", "unit", "scale");
        return new ChannelSpec(
                place.at("name").text(),
                place.at("kind").oneOf(ChannelKind.class),
                place.at("min_counts").integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
                place.at("max_counts").integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
                place.at("unit").text(),
                place.at("scale").number(-MOST, MOST));
    }
}

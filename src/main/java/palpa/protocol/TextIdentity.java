package palpa.protocol;

import java.util.List;
import java.util.Optional;
import palpa.model.GloveUid;
import palpa.model.Hand;

/**
 * An identity line: {@code $I,major.minor,side,uid,boot id,ADC bits,rate,firmware,version,name,name,...*crc}.
 *
 * @param names the channels' names, may be empty where the sample lines carry them
 */
record TextIdentity(
        GloveUid uid,
        Optional<Hand> hand,
        String firmwareName,
        String firmwareVersion,
        int protocolMajor,
        int protocolMinor,
        long bootId,
        int adcBits,
        int rateHertz,
        List<String> names) {

    /** Made once: a side is read with every line. */
    private static final Optional<Hand> LEFT = Optional.of(Hand.LEFT);

    private static final Optional<Hand> RIGHT = Optional.of(Hand.RIGHT);
    private static final int FIXED_FIELDS = 9;
    private static final int MAX_ADC_BITS = 20;

    TextIdentity {
        names = List.copyOf(names);
    }

    static Optional<Hand> hand(char side) {
        return switch (side) {
            case 'L' -> LEFT;
            case 'R' -> RIGHT;
            default -> Optional.empty();
        };
    }

    /** Reads what stands between the dollar sign and the asterisk, or answers null where it is no identity. */
    static TextIdentity parse(String body) {
        List<String> fields = List.of(body.split(",", -1));
        if (fields.size() < FIXED_FIELDS || !hasForm(fields)) {
            return null;
        }
        String[] version = fields.get(1).split("\\.");
        int adcBits = Integer.parseInt(fields.get(5));
        List<String> names = fields.subList(FIXED_FIELDS, fields.size());
        if (adcBits < 1 || adcBits > MAX_ADC_BITS || names.size() > DataFrame.MAX_CHANNELS) {
            return null;
        }
        return new TextIdentity(
                GloveUid.parse(fields.get(3)),
                hand(fields.get(2).charAt(0)),
                fields.get(7),
                fields.get(8),
                Integer.parseInt(version[0]),
                Integer.parseInt(version[1]),
                Long.parseLong(fields.get(4), 16),
                adcBits,
                Integer.parseInt(fields.get(6)),
                names);
    }

    private static boolean hasForm(List<String> fields) {
        return fields.get(1).matches("\\d{1,3}\\.\\d{1,3}")
                && fields.get(2).matches("[LRU]")
                && fields.get(3).matches("[0-9A-Fa-f]{16}")
                && fields.get(4).matches("[0-9A-Fa-f]{8}")
                && fields.get(5).matches("\\d{1,2}")
                && fields.get(6).matches("\\d{1,4}");
    }
}

package palpa.model;

import java.util.HexFormat;

/** A glove's own eight-byte number, which it keeps for life; written as 16 hexadecimal digits. */
public record GloveUid(long value) {

    public static GloveUid parse(String sixteenHexDigits) {
        if (sixteenHexDigits.isEmpty()) {
            throw new IllegalArgumentException("no hexadecimal digit");
        }
        return new GloveUid(HexFormat.fromHexDigitsToLong(sixteenHexDigits));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}

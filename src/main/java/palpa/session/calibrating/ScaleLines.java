package palpa.session.calibrating;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a scale sends: lines of text with one number and, as a rule, its unit, such as {@code 510}, {@code 0,510 kg}
 * or {@code ST,GS,+ 510.0 g}. One thread; bytes may come in any pieces.
 *
 * <p>A number without a unit is grams. Where a line has several numbers the first one with a unit counts, else the last.
 * What is no such line, or below 0 by more than the scale's own trembling, says nothing.
 */
public final class ScaleLines {

    /** Standard gravity: newtons a gram. */
    public static final double NEWTONS_A_GRAM = 9.80665e-3;

    private static final int LONGEST_LINE = 120;
    private static final double GREATEST_NEWTONS = 1000;
    private static final double TREMBLING_NEWTONS = 0.2;
    private static final Pattern NUMBER = Pattern.compile(
            "([-+]?)\\s{0,8}(\\d{1,9}(?:[.,]\\d{1,9})?)\\s{0,4}(kg|g|n)?(?![a-z])", Pattern.CASE_INSENSITIVE);

    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    /** Takes bytes in; the newest load among the lines they end, newtons, 0 or more. */
    public OptionalDouble take(byte[] bytes, int length) {
        OptionalDouble newest = OptionalDouble.empty();
        for (int i = 0; i < length; i++) {
            char character = (char) (bytes[i] & 0xFF);
            if (character == '\n' || character == '\r') {
                OptionalDouble load = end();
                newest = load.isPresent() ? load : newest;
            } else if (line.length() < LONGEST_LINE) {
                line.append(character);
            } else {
                tooLong = true;
            }
        }
        return newest;
    }

    private OptionalDouble end() {
        OptionalDouble load = tooLong ? OptionalDouble.empty() : newtons(line.toString());
        line.setLength(0);
        tooLong = false;
        return load;
    }

    /** The load a line tells, newtons, 0 or more. */
    static OptionalDouble newtons(String line) {
        Matcher matcher = NUMBER.matcher(line);
        OptionalDouble found = OptionalDouble.empty();
        while (matcher.find()) {
            double value =
                    Double.parseDouble(matcher.group(1) + matcher.group(2).replace(',', '.'));
            found = OptionalDouble.of(value * newtonsA(matcher.group(3)));
            if (matcher.group(3) != null) {
                break;
            }
        }
        boolean load = found.isPresent()
                && found.getAsDouble() >= -TREMBLING_NEWTONS
                && found.getAsDouble() <= GREATEST_NEWTONS;
        return load ? OptionalDouble.of(Math.max(0, found.getAsDouble())) : OptionalDouble.empty();
    }

    private static double newtonsA(String unit) {
        return switch (unit == null ? "g" : unit.toLowerCase(Locale.ROOT)) {
            case "kg" -> 1000 * NEWTONS_A_GRAM;
            case "n" -> 1;
            default -> NEWTONS_A_GRAM;
        };
    }
}

package palpa.export;

import java.time.LocalDate;
import java.util.Optional;
import palpa.model.Labelled;

/** Values as the text of a cell, never in the machine's locale; what is not known is an empty cell. Stateless. */
final class Cells {

    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private Cells() {}

    /** A number with exactly {@code decimals} of them, rounded half up in magnitude; empty where it is not finite. */
    static String number(double value, int decimals) {
        double scaled = Math.abs(value) * POWERS[decimals];
        if (!(scaled < 1e15)) {
            return "";
        }
        return fixed(Math.round(scaled), decimals, value < 0);
    }

    /** Microseconds as seconds. */
    static String seconds(long micros, int decimals) {
        long divisor = POWERS[6 - decimals];
        long magnitude = Math.abs(micros);
        return fixed((magnitude + divisor / 2) / divisor, decimals, micros < 0);
    }

    private static String fixed(long scaled, int decimals, boolean negative) {
        String digits = Long.toString(scaled);
        StringBuilder text = new StringBuilder(digits.length() + 3);
        if (negative && scaled != 0) {
            text.append('-');
        }
        if (digits.length() <= decimals) {
            text.append("0".repeat(decimals + 1 - digits.length()));
        }
        text.append(digits);
        return decimals == 0
                ? text.toString()
                : text.insert(text.length() - decimals, '.').toString();
    }

    /** A day as {@code 2026-11-22}. */
    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String label(Labelled constant) {
        return constant == null ? "" : constant.label();
    }

    /** Text from outside; one that a spreadsheet would take for a formula is defused with an apostrophe. */
    static String text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}

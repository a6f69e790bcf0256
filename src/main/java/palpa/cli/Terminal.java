package palpa.cli;

/**
 * Text that somebody else wrote, for a terminal: what would move its cursor, colour it, end a line or turn the writing
 * round is left out. Stateless.
 */
final class Terminal {

    private static final int MOST = 40;

    private Terminal() {}

    /** As a cell of a table, at most 40 characters; "-" for nothing. */
    static String plain(String text) {
        String line = oneLine(text).strip();
        int shown = Math.min(MOST, line.length());
        String cut = line.length() > MOST
                ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, shown))) + "…"
                : line;
        return cut.isEmpty() ? "-" : cut;
    }

    /** As one line of any length. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    }
}

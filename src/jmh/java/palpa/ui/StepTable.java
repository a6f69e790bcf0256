package palpa.ui;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A force table of square steps for both hands: about once a second the force jumps from nothing to full within a
 * millisecond. The distance of the steps is no multiple of a screen's refresh, so that they fall on every phase of it.
 */
final class StepTable {

    private static final double FIRST_SECONDS = 1.0;
    private static final double APART_SECONDS = 1.0137;
    private static final double ON_SECONDS = 0.4;
    private static final double NEWTONS = 30;
    private static final int STEPS = 120;

    private StepTable() {}

    /** When the force begins to rise for the {@code k}-th time, milliseconds from the table's first row. */
    static long onsetMillis(int k) {
        return Math.round((FIRST_SECONDS + k * APART_SECONDS) * 1000) - 1;
    }

    /** The step that begins last before {@code millis}. */
    static int stepAt(double millis) {
        return (int) Math.floor((millis / 1000 - FIRST_SECONDS) / APART_SECONDS + 1e-3);
    }

    static void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("time_s,hand,total\n");
            for (String hand : new String[] {"left", "right"}) {
                for (long millis = 0; millis < onsetMillis(STEPS); millis++) {
                    out.write(String.format(Locale.ROOT, "%.3f,%s,%.1f\n", millis / 1000.0, hand, newtons(millis)));
                }
            }
        }
    }

    private static double newtons(long millis) {
        int step = stepAt(millis);
        boolean on = step >= 0 && millis > onsetMillis(step) && millis < onsetMillis(step) + ON_SECONDS * 1000;
        return on ? NEWTONS : 0;
    }
}

package palpa.ui;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * A force table of square steps for the left hand: from nothing to full within a millisecond. Their distance is random
 * within several refreshes of a screen, so that they fall on every phase of it; the same seed gives the same table.
 */
final class StepTable {

    private static final int QUIET_MILLIS = 5000;
    private static final int HELD_MILLIS = 250;
    private static final int LEAST_APART_MILLIS = 1000;
    private static final int MORE_APART_MILLIS = 300;
    private static final double NEWTONS = 30;

    private StepTable() {}

    static void write(Path file, int steps, long seed) throws IOException {
        Random random = new Random(seed);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("time_s,hand,total\n");
            int millis = rows(out, 0, QUIET_MILLIS, 0);
            for (int step = 0; step < steps; step++) {
                millis = rows(out, millis, HELD_MILLIS, NEWTONS);
                int quiet = LEAST_APART_MILLIS - HELD_MILLIS + random.nextInt(MORE_APART_MILLIS);
                millis = rows(out, millis, quiet, 0);
            }
        }
    }

    private static int rows(Writer out, int from, int count, double newtons) throws IOException {
        for (int millis = from; millis < from + count; millis++) {
            out.write(String.format(Locale.ROOT, "%.3f,left,%.1f\n", millis / 1000.0, newtons));
        }
        return from + count;
    }
}

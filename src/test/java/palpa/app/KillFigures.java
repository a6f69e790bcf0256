package palpa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Kills {@code palpa record} at random moments while two gloves stream at 1 kHz over pseudo-terminals, and says what is
 * lost: nothing of what is older than a second may be, and no sample may be another than the glove sent. Linux and macOS.
 *
 * <p>{@code java palpa.app.KillFigures [MOMENTS [SEED]]}, 200 and 1 where they are not given. Prints a line a moment, then
 * min, median, p99 and max of the milliseconds lost. Status 1 where a file was unreadable, a second was lost or a sample was
 * wrong.
 */
public final class KillFigures {

    private static final double LEAST_SECONDS = 0.2;
    private static final double MOST_SECONDS = 4;
    private static final double MOST_LOST_MILLIS = 1000;

    private KillFigures() {}

    public static void main(String[] arguments) throws Exception {
        int moments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("kill");
        List<KilledRecording.Outcome> outcomes = new ArrayList<>();
        try (GlovesOnTerminals gloves = GlovesOnTerminals.start(folder)) {
            Random random = new Random(seed);
            for (int moment = 0; moment < moments; moment++) {
                double seconds = LEAST_SECONDS + random.nextDouble() * (MOST_SECONDS - LEAST_SECONDS);
                outcomes.add(one(gloves, folder.resolve(moment + ".mcap"), moment, seconds));
            }
        }
        System.exit(summary(outcomes) ? 0 : 1);
    }

    private static KilledRecording.Outcome one(GlovesOnTerminals gloves, Path file, int moment, double seconds)
            throws Exception {
        KilledRecording.Outcome outcome = KilledRecording.run(gloves, file, seconds);
        System.out.printf(
                "%3d  killed %.3f s after the first samples: %6d samples, lost %4.0f ms, %d damaged, %d wrong%n",
                moment,
                seconds,
                outcome.samples(),
                outcome.lostMillis(),
                outcome.damagedChunks(),
                outcome.wrongSamples());
        deleteWhenGood(file, outcome);
        return outcome;
    }

    private static void deleteWhenGood(Path file, KilledRecording.Outcome outcome) throws IOException {
        if (isGood(outcome)) {
            Files.delete(file);
        }
    }

    private static boolean isGood(KilledRecording.Outcome outcome) {
        return outcome.lostMillis() <= MOST_LOST_MILLIS && outcome.damagedChunks() == 0 && outcome.wrongSamples() == 0;
    }

    private static boolean summary(List<KilledRecording.Outcome> outcomes) {
        List<Double> lost = new ArrayList<>(
                outcomes.stream().map(KilledRecording.Outcome::lostMillis).toList());
        Collections.sort(lost);
        long bad = outcomes.stream().filter(outcome -> !isGood(outcome)).count();
        System.out.printf(
                "%d moments, lost: min %.0f, median %.0f, p99 %.0f, max %.0f ms; %d samples compared, %d wrong; %d bad%n",
                lost.size(),
                lost.get(0),
                lost.get(lost.size() / 2),
                lost.get((int) Math.ceil(0.99 * lost.size()) - 1),
                lost.get(lost.size() - 1),
                outcomes.stream().mapToLong(KilledRecording.Outcome::samples).sum(),
                outcomes.stream()
                        .mapToLong(KilledRecording.Outcome::wrongSamples)
                        .sum(),
                bad);
        return bad == 0;
    }
}

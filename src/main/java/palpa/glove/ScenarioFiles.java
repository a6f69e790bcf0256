package palpa.glove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpa.glove.scenario.HandSignal;
import palpa.glove.scenario.TableSignal;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.ForceTables;
import palpa.session.TraceBuffer;

/** Scenarios from files: a force table played through the sensors, or the lines of a text glove. Any thread. */
final class ScenarioFiles {

    /** A recorded text glove of an hour at 250 lines of 100 bytes a second; more is no recording to play. */
    private static final long MAX_TEXT_BYTES = 100_000_000;

    private final ForceTables tables;

    ScenarioFiles(ForceTables tables) {
        this.tables = tables;
    }

    static boolean isTable(String scenario) {
        return scenario.endsWith(".csv");
    }

    static boolean isText(String scenario) {
        return scenario.endsWith(".txt");
    }

    /** The forces of one hand in the table's first recording that has it. */
    HandSignal table(String file, Hand hand) throws UserProblem {
        List<HandSignal> found = new ArrayList<>();
        tables.read(Path.of(file), recording -> {
            if (found.isEmpty()) {
                recording.hands().stream()
                        .filter(series -> series.hand() == hand)
                        .forEach(series -> found.add(signal(series, firstMicros(recording))));
            }
        });
        if (found.isEmpty()) {
            throw new UserProblem("glove.table_without_hand", file, hand.label());
        }
        return found.get(0);
    }

    private static long firstMicros(ForceTables.Recording recording) {
        return recording.hands().stream()
                .mapToLong(series -> series.timesMicros()[0])
                .min()
                .orElse(0);
    }

    private static HandSignal signal(ForceTables.Series series, long firstMicros) {
        int rows = series.timesMicros().length;
        long[] times = new long[rows];
        double[] newtons = new double[rows * Site.COUNT];
        for (int row = 0; row < rows; row++) {
            times[row] = series.timesMicros()[row] - firstMicros;
            copyRow(series, row, newtons);
        }
        return new TableSignal(times, newtons);
    }

    private static void copyRow(ForceTables.Series series, int row, double[] newtons) {
        int from = row * TraceBuffer.VALUES;
        int to = row * Site.COUNT;
        if (series.sites().isEmpty()) {
            double total = series.newtons()[from + Site.COUNT];
            TableSignal.spreadTotal(Double.isNaN(total) ? 0 : total, newtons, to);
            return;
        }
        for (int site = 0; site < Site.COUNT; site++) {
            double value = series.newtons()[from + site];
            newtons[to + site] = Double.isNaN(value) ? 0 : value;
        }
    }

    /** The lines of a recorded text glove, byte for byte; lines that begin with {@code #} are comments. */
    static List<String> lines(String file) throws UserProblem {
        Path path = Path.of(file);
        try {
            if (Files.size(path) > MAX_TEXT_BYTES) {
                throw new UserProblem("glove.text_too_long", file);
            }
            List<String> lines = Files.readAllLines(path, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            if (lines.isEmpty()) {
                throw new UserProblem("glove.text_empty", file);
            }
            return lines;
        } catch (IOException cause) {
            throw new UserProblem(cause, "glove.text_unreadable", file);
        }
    }
}

package palpa.export;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import palpa.TestTools;
import palpa.session.Progress;
import palpa.session.Reports;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.library.Notes;

/**
 * Measures how long an export takes, and in how much memory.
 *
 * <p>{@code java -Xmx256m palpa.export.ExportFigures FILE.mcap DIR [ROUNDS]}; a file of {@code HourFile}. Files are written
 * into a new folder below DIR and deleted again. Prints min, median and the greatest; with a small {@code -Xmx} it proves
 * that memory is bounded.
 */
public final class ExportFigures {

    private ExportFigures() {}

    public static void main(String[] arguments) throws Exception {
        Path session = Path.of(arguments[0]);
        Path below = Path.of(arguments[1]);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Reports reports = TestTools.ofFiles().box().reports();
        System.out.printf(
                "%s, %.1f MB, heap at most %d MB%n",
                session, Files.size(session) / 1e6, Runtime.getRuntime().maxMemory() >> 20);
        measure(
                "samples, sidecar",
                rounds,
                below,
                to -> request(session, to, Set.of(Table.SAMPLES), Set.of(Extra.JSON)),
                reports);
        measure("tables but samples", rounds, below, to -> request(session, to, allButSamples(), Set.of()), reports);
        measure("everything", rounds, below, to -> Request.everything(session, to), reports);
    }

    private static Set<Table> allButSamples() {
        return EnumSet.complementOf(EnumSet.of(Table.SAMPLES));
    }

    private static Request request(Path session, Path to, Set<Table> tables, Set<Extra> extras) {
        return new Request(session, to, tables, extras, Optional.empty(), false, Notes.NONE, List.of());
    }

    private interface Asking {
        Request of(Path directory);
    }

    private static void measure(String what, int rounds, Path below, Asking asking, Reports reports) throws Exception {
        List<Double> seconds = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < rounds; i++) {
            Path to = Files.createTempDirectory(below, "export");
            seconds.add(seconds(() -> reports.export(asking.of(to), Progress.UNSEEN)));
            bytes = emptied(to);
        }
        Collections.sort(seconds);
        System.out.printf(
                "%-20s min %6.1f  median %6.1f  greatest %6.1f s   %.1f MB%n",
                what, seconds.get(0), seconds.get(rounds / 2), seconds.get(rounds - 1), bytes / 1e6);
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        long begunOwn = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begunAll = processCpuNanos();
        work.call();
        double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begunOwn) / 1e9;
        double all = (processCpuNanos() - begunAll) / 1e9;
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "  %.1f s; processor time %.1f s, of all threads %.1f s; load %.1f%n",
                seconds, own, all, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return seconds;
    }

    private static long processCpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Deletes a folder of files, and says how large they were. */
    private static long emptied(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return bytes;
    }
}

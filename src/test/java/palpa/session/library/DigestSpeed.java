package palpa.session.library;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import palpa.TestModel;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.store.mcap.McapSessionStore;

/**
 * How long reading a session through takes, and how much memory: the whole of it, file to digest, several times over.
 *
 * <p>{@code java -Xmx128m palpa.session.library.DigestSpeed FILE.mcap [ROUNDS]} with the classes of main and test and the
 * libraries on the class path; the first round warms up and is told apart.
 */
public final class DigestSpeed {

    private static final int ROUNDS = 5;

    private DigestSpeed() {}

    public static void main(String[] arguments) throws UserProblem {
        Path file = Path.of(arguments[0]);
        double[] seconds = new double[arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS];
        System.out.printf("%.2f s the first time: %s%n", read(file), describe(digest(file)));
        double processorSeconds = processorSeconds();
        for (int round = 0; round < seconds.length; round++) {
            seconds[round] = read(file);
        }
        processorSeconds = (processorSeconds() - processorSeconds) / seconds.length;
        Arrays.sort(seconds);
        System.out.printf(
                "%d rounds: min %.2f, median %.2f, most %.2f s; %.2f s of processor a round; heap at most %.0f MB; load %.1f%n",
                seconds.length,
                seconds[0],
                seconds[seconds.length / 2],
                seconds[seconds.length - 1],
                processorSeconds,
                heapPeakBytes() / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double read(Path file) throws UserProblem {
        long begun = System.nanoTime();
        digest(file);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static SessionDigest digest(Path file) throws UserProblem {
        return Digester.digest(new McapSessionStore(), file, TestModel.inForce(), Progress.UNSEEN);
    }

    /** Enough of it to see that nothing has changed. */
    private static String describe(SessionDigest digest) {
        return String.format(
                "%d samples, %d lost, strokes %s, breaches %d, score %08x",
                digest.samples(),
                digest.lostSamples(),
                new TreeMap<>(digest.strokes()),
                digest.ceilingBreaches(),
                digest.score().toString().hashCode());
    }

    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static long heapPeakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}

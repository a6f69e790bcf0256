package palpa.ui.plot;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Times frames and counts what the FX thread and the chart's own thread allocate for them. FX thread only. */
final class FrameMeter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Map<Long, Long> CHART_BYTES = new HashMap<>();

    private final String name;
    private final Histogram frameNanos = new Histogram(3);
    private final long fxThread = Thread.currentThread().getId();
    private long begun;
    private long frames;
    private long cpuBegun;
    private long bytesBegun;
    private double seconds;
    private long cpuNanos;
    private long bytes;

    FrameMeter(String name) {
        this.name = name;
    }

    void begin() {
        frameNanos.reset();
        frames = 0;
        begun = System.nanoTime();
        cpuBegun = THREADS.getThreadCpuTime(fxThread);
        bytesBegun = allocated();
    }

    void frame(long nanos) {
        frameNanos.recordValue(nanos);
        frames++;
    }

    void end() {
        seconds = (System.nanoTime() - begun) / 1e9;
        cpuNanos = THREADS.getThreadCpuTime(fxThread) - cpuBegun;
        bytes = allocated() - bytesBegun;
    }

    double framesPerSecond() {
        return frames / seconds;
    }

    double millis(double percentile) {
        return frameNanos.getValueAtPercentile(percentile) / 1e6;
    }

    double leastMillis() {
        return frameNanos.getMinValue() / 1e6;
    }

    double cpuMillisPerFrame() {
        return cpuNanos / 1e6 / frames;
    }

    double kilobytesPerFrame() {
        return bytes / 1e3 / frames;
    }

    String report() {
        return String.format(
                Locale.ROOT,
                "%-8s %5.1f frames/s   FX thread ms a frame: min %.2f  p50 %.2f  p99 %.2f   whole pulse CPU %.2f ms"
                        + "   allocated %.1f kB a frame",
                name,
                framesPerSecond(),
                leastMillis(),
                millis(50),
                millis(99),
                cpuMillisPerFrame(),
                kilobytesPerFrame());
    }

    /** A chart's thread that ended while idle keeps what it was last seen with. */
    private long allocated() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("chart-")) {
                CHART_BYTES.put(thread.getId(), THREADS.getThreadAllocatedBytes(thread.getId()));
            }
        }
        long charts = CHART_BYTES.values().stream().mapToLong(Long::longValue).sum();
        return THREADS.getThreadAllocatedBytes(fxThread) + charts;
    }
}

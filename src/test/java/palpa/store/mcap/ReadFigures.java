package palpa.store.mcap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import palpa.model.TimeSpan;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Recorded;

/**
 * Measures how fast a session file is read: opened, all of it on one thread and on two, 10 s of it somewhere.
 *
 * <p>{@code java palpa.store.mcap.ReadFigures FILE.mcap [ROUNDS]}; a file of {@link HourFile}. Prints min, median and p99.
 */
public final class ReadFigures {

    private static final long SPAN_MICROS = 10_000_000;

    private ReadFigures() {}

    /** Looks at every count, so that none is left out. */
    private static final class Sum implements SessionSink {

        private long samples;
        private long sum;

        @Override
        public void glove(GloveOnRecord glove) {}

        @Override
        public void block(RawBlock block) {
            samples += block.samples();
            for (int count : block.counts()) {
                sum += count;
            }
        }

        @Override
        public void event(SessionEvent event) {}
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        System.out.printf("%s, %.1f MB%n", file, Files.size(file) / 1e6);
        Random random = new Random(1);
        measure("open, gloves, span", rounds, () -> {
            try (Recorded recorded = new McapSessionStore().open(file)) {
                return recorded.span();
            }
        });
        try (Recorded recorded = new McapSessionStore().open(file)) {
            TimeSpan all = recorded.span();
            measure("everything, sequential", rounds, () -> {
                Sum sum = new Sum();
                recorded.replay(sum);
                return sum.samples + " samples, sum " + sum.sum;
            });
            measure("everything, one thread", rounds, () -> part(recorded, all));
            measure("everything, two threads", rounds, () -> halves(recorded, all));
            measure("10 s somewhere", 20 * rounds, () -> {
                long start = (long) (random.nextDouble() * (all.endMicros() - SPAN_MICROS));
                return part(recorded, new TimeSpan(start, start + SPAN_MICROS));
            });
        }
    }

    private static long part(Recorded recorded, TimeSpan span) throws Exception {
        Sum sum = new Sum();
        recorded.replay(sum, span, Progress.UNSEEN);
        return sum.samples;
    }

    private static long halves(Recorded recorded, TimeSpan all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            long middle = (all.startMicros() + all.endMicros()) / 2;
            Future<Long> first = threads.submit(() -> part(recorded, new TimeSpan(all.startMicros(), middle)));
            Future<Long> second = threads.submit(() -> part(recorded, new TimeSpan(middle + 1, all.endMicros())));
            return first.get() + second.get();
        } finally {
            threads.shutdown();
        }
    }

    private static void measure(String what, int rounds, Callable<?> work) throws Exception {
        List<Double> millis = new ArrayList<>();
        Object result = "";
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            result = work.call();
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        double first = millis.get(0);
        Collections.sort(millis);
        System.out.printf(
                "%-24s first %7.1f  min %7.1f  median %7.1f  p99 %7.1f ms   %s%n",
                what,
                first,
                millis.get(0),
                millis.get(millis.size() / 2),
                millis.get((int) (0.99 * (millis.size() - 1) + 0.5)),
                result);
    }
}

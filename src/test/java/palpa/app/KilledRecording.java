package palpa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore;
import palpa.store.mcap.McapSessionStore;

/** One run of {@code palpa record} in a process of its own, killed, and what its file gives. */
final class KilledRecording implements SessionSink {

    private static final long LOOK_NANOS = 2_000_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** Killed before the file's beginning was written: nothing is in it, so all that was sent counts as lost. */
    private static final Set<String> NOT_BEGUN = Set.of("store.not_found", "store.not_a_session", "store.no_head");

    private final GlovesOnTerminals gloves;
    private final Kept left;
    private final Kept right;

    /** Takes note of what was sent so far: to be made right before the kill. */
    private KilledRecording(GlovesOnTerminals gloves) {
        this.gloves = gloves;
        left = new Kept(gloves.sent(Hand.LEFT).last());
        right = new Kept(gloves.sent(Hand.RIGHT).last());
    }

    /**
     * What came of it.
     *
     * @param samples samples in the file, both hands
     * @param lostMillis the worse hand's samples that were sent before the kill and are not in the file, at 1 kHz
     * @param damagedChunks what the reader found damaged
     * @param wrongSamples samples with other counts than the glove sent
     */
    record Outcome(long samples, double lostMillis, int damagedChunks, long wrongSamples) {}

    /** What the file has of one hand. */
    private static final class Kept {
        private final long lastSent;
        private long samples;
        private long ofThoseSent;
        private long wrong;

        /** @param lastSent number of the last sample sent before the kill */
        private Kept(long lastSent) {
            this.lastSent = lastSent;
        }
    }

    /**
     * Records into {@code file} and kills the recording some time after both gloves' first samples.
     *
     * @throws UserProblem where a file that was begun cannot be opened
     */
    static Outcome run(GlovesOnTerminals gloves, Path file, double seconds)
            throws IOException, InterruptedException, UserProblem {
        for (Hand hand : Hand.values()) {
            gloves.sent(hand).awaitHost();
        }
        Process process = start(gloves, file);
        try {
            awaitSamples(gloves, process);
            LockSupport.parkNanos((long) (seconds * 1e9));
            KilledRecording killed = new KilledRecording(gloves);
            process.destroyForcibly().waitFor();
            if (!gloves.sent(Hand.LEFT).streams() || !gloves.sent(Hand.RIGHT).streams()) {
                throw new IOException("no samples; it said: " + Files.readString(said(file)));
            }
            return killed.judge(file);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path said(Path file) {
        return file.resolveSibling(file.getFileName() + ".log");
    }

    private static Process start(GlovesOnTerminals gloves, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "record",
                        "--left=" + gloves.port(Hand.LEFT),
                        "--right=" + gloves.port(Hand.RIGHT),
                        "--out=" + file)
                .redirectErrorStream(true)
                .redirectOutput(said(file).toFile())
                .start();
    }

    private static void awaitSamples(GlovesOnTerminals gloves, Process process) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (process.isAlive()
                && System.nanoTime() < until
                && List.of(Hand.values()).stream()
                        .anyMatch(hand -> !gloves.sent(hand).streams())) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private Outcome judge(Path file) throws UserProblem {
        try (SessionStore.Recorded recorded = new McapSessionStore().open(file)) {
            return outcome(recorded.replay(this).damagedChunks());
        } catch (UserProblem problem) {
            if (NOT_BEGUN.contains(problem.key())) {
                return outcome(0);
            }
            throw problem;
        }
    }

    private Outcome outcome(int damagedChunks) {
        double lost = Math.max(lost(Hand.LEFT), lost(Hand.RIGHT));
        return new Outcome(left.samples + right.samples, lost, damagedChunks, left.wrong + right.wrong);
    }

    private Kept kept(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    /** Samples that were sent up to the kill, from the first on, less those in the file. */
    private double lost(Hand hand) {
        Kept kept = kept(hand);
        return gloves.sent(hand).sentUpTo(kept.lastSent) - kept.ofThoseSent;
    }

    @Override
    public void glove(GloveOnRecord glove) {
        // What it is made of is the same each time.
    }

    @Override
    public void block(RawBlock block) {
        Kept kept = kept(block.hand());
        SentLog sent = gloves.sent(block.hand());
        for (int i = 0; i < block.samples(); i++) {
            long number = block.firstSample() + i;
            if (sent.covers(number)) {
                boolean agrees = sent.agrees(number, block.counts(), i * block.channels(), block.channels());
                kept.wrong += agrees ? 0 : 1;
                kept.ofThoseSent += number <= kept.lastSent ? 1 : 0;
            }
        }
        kept.samples += block.samples();
    }

    @Override
    public void event(SessionEvent event) {
        // Only samples are compared.
    }
}

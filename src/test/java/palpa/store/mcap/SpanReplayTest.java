package palpa.store.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;

/** A part of a session, read without the rest. */
class SpanReplayTest {

    private static final int QUARTERS = 40;
    private static final long SEED = 9;

    private final SessionStore store = new McapSessionStore();

    @TempDir
    private Path folder;

    private Path whole;
    private Path torn;

    @BeforeEach
    void record() throws UserProblem, IOException {
        whole = folder.resolve("session.mcap");
        try (SessionStore.Recording recording = store.create(whole, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
        }
        byte[] bytes = Files.readAllBytes(whole);
        torn = Files.write(folder.resolve("torn.mcap"), Arrays.copyOf(bytes, bytes.length - 6000));
    }

    /** What a replay of everything gives, cut to the span call by call. */
    private static List<String> expected(TimeSpan span) throws UserProblem {
        Seen seen = new Seen();
        seen.glove(MadeSession.glove(0, Hand.LEFT));
        seen.glove(MadeSession.glove(1, Hand.RIGHT));
        MadeSession.play(new SpanSink(new Seen.WithoutGloves(seen), span), QUARTERS, SEED);
        return seen.calls;
    }

    private Damage replay(Path file, Seen seen, TimeSpan span) throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(file)) {
            return recorded.replay(seen, span, Progress.UNSEEN);
        }
    }

    @Test
    void skimmingGivesWhatOverlapsTheSpansAndPassesOverMostOfTheRest() throws UserProblem {
        List<TimeSpan> moments = List.of(new TimeSpan(1_100_000, 1_100_000), new TimeSpan(8_000_000, 8_200_000));
        Seen seen = new Seen();
        try (SessionStore.Recorded recorded = store.open(whole)) {
            recorded.skim(seen, moments, Progress.UNSEEN);
        }
        List<String> between = expected(new TimeSpan(1_100_000, 8_200_000));

        assertThat(seen.calls).containsAll(expected(moments.get(0)));
        assertThat(seen.calls).containsAll(expected(moments.get(1)));
        assertThat(between).containsSubsequence(seen.calls);
        assertThat(seen.calls.size()).isLessThan(between.size() / 2);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1000000,1300000", "2500000,2500000", "5000000,7000000", "9000000,99000000", "-50,-10"})
    void givesTheGlovesTheEventsBeforeAndWhatOverlaps(long start, long end) throws UserProblem {
        TimeSpan span = new TimeSpan(start, end);
        Seen seen = new Seen();

        Damage damage = replay(whole, seen, span);

        assertThat(seen.calls).isEqualTo(expected(span));
        assertThat(damage).isEqualTo(new Damage(true, 0, 0));
    }

    @Test
    void givesEverythingForAllOfTime() throws UserProblem {
        Seen seen = new Seen();
        replay(whole, seen, TimeSpan.ALWAYS);

        assertThat(seen.calls).isEqualTo(expected(TimeSpan.ALWAYS));
    }

    @Test
    void readsAFileWithoutItsEndLikewise() throws UserProblem {
        TimeSpan span = new TimeSpan(3_000_000, 4_000_000);
        Seen seen = new Seen();

        Damage damage = replay(torn, seen, span);

        assertThat(seen.calls).isEqualTo(expected(span));
        assertThat(damage).isEqualTo(new Damage(false, 0, 0));
    }

    @Test
    void readsASpanOfManyAtOnce() throws UserProblem, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (SessionStore.Recorded recorded = store.open(whole)) {
            List<TimeSpan> spans = List.of(
                    new TimeSpan(0, 3_000_000),
                    new TimeSpan(2_000_000, 5_000_000),
                    new TimeSpan(5_000_000, 9_000_000),
                    new TimeSpan(0, 9_000_000));
            List<Seen> seen = spans.stream().map(span -> new Seen()).toList();
            List<Future<Damage>> running = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                int n = i;
                running.add(threads.submit(() -> recorded.replay(seen.get(n), spans.get(n), Progress.UNSEEN)));
            }
            for (int i = 0; i < spans.size(); i++) {
                running.get(i).get();
                assertThat(seen.get(i).calls).isEqualTo(expected(spans.get(i)));
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knowsTheGlovesAndHowFarTheSamplesGo(boolean ended) throws UserProblem {
        Reach reach = new Reach();
        try (SessionStore.Recorded recorded = store.open(ended ? whole : torn)) {
            recorded.replay(reach);

            assertThat(recorded.gloves()).extracting(GloveOnRecord::hand).containsExactly(Hand.LEFT, Hand.RIGHT);
            assertThat(recorded.span()).isEqualTo(new TimeSpan(reach.first, reach.last));
        }
    }

    @Test
    void aDamagedChunkOfTheSpanIsCountedAndOneOutsideIsNot() throws UserProblem, IOException {
        byte[] bytes = Files.readAllBytes(whole);
        bytes[McapBytes.chunkStarts(bytes).get(30) + 100] ^= 1;
        Path flipped = Files.write(folder.resolve("flipped.mcap"), bytes);

        assertThat(replay(flipped, new Seen(), TimeSpan.ALWAYS).damagedChunks()).isEqualTo(1);
        assertThat(replay(flipped, new Seen(), new TimeSpan(0, 500_000)).damagedChunks())
                .isZero();
    }

    @Test
    void aChannelWhoseLengthIsWrongHidesNoChunkOfAFileWithoutItsEnd() throws UserProblem, IOException {
        byte[] bytes = Files.readAllBytes(torn);
        int channel = McapBytes.recordBefore(
                bytes, McapBytes.chunkStarts(Files.readAllBytes(whole)).get(0));
        bytes[channel + 1] ^= (byte) 0xFF;
        Seen seen = new Seen();

        replay(Files.write(folder.resolve("flipped.mcap"), bytes), seen, new TimeSpan(0, 1));

        assertThat(seen.blocks()).isEqualTo(1);
    }

    /** From the first sample to the last. */
    private static final class Reach extends Seen {

        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        @Override
        public void block(RawBlock block) {
            first = Math.min(first, SpanSink.spanOf(block).startMicros());
            last = Math.max(last, SpanSink.spanOf(block).endMicros());
        }

        @Override
        public void event(SessionEvent event) {
            // Events do not stretch it.
        }
    }
}

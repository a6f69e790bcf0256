package palpa.store.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;

/** Every byte of a small session changed in turn, and the session cut at every length. */
class EveryByteTest {

    private static final int QUARTERS = 6;
    private static final long SEED = 20261122;

    /** Two blocks and two events: the most that a chunk of this session holds. */
    private static final int MOST_IN_A_CHUNK = 4;

    /** Bytes from one place that is tried to the next, prime to every field's length. */
    private static final int STRIDE = 61;

    /** So much is damaged here that telling the log of it takes longer than reading. */
    private static final Logger LOG = Logger.getLogger("palpa.store.mcap");

    private final SessionStore store = new McapSessionStore();

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;
    private List<String> played;
    private List<Integer> chunkEnds;
    private final Map<Long, Long> fewestBlocks = new HashMap<>();

    @BeforeAll
    static void hush() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        LOG.setLevel(null);
    }

    @BeforeEach
    void record() throws UserProblem, IOException {
        file = folder.resolve("session.mcap");
        try (SessionStore.Recording recording = store.create(file, MadeSession.header(), false)) {
            MadeSession.playSmall(recording, QUARTERS, SEED);
        }
        whole = Files.readAllBytes(file);
        Seen seen = new Seen();
        MadeSession.playSmall(seen, QUARTERS, SEED);
        played = seen.calls;
        chunkEnds = McapBytes.chunkStarts(whole).stream()
                .map(start -> McapBytes.recordEnd(whole, start))
                .toList();
    }

    @Test
    void aByteChangedCostsAtMostItsChunkAndIsTold() throws UserProblem, IOException {
        changeEvery(STRIDE, 0xFF);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0x01, 0x80})
    void whateverByteIsChangedCostsAtMostItsChunkAndIsTold(int change) throws UserProblem, IOException {
        changeEvery(1, change);
    }

    private void changeEvery(int stride, int change) throws UserProblem, IOException {
        for (int at = 0; at < whole.length; at += stride) {
            set(at, whole[at] ^ change);
            Seen seen = new Seen();
            Damage damage = read(seen, at);

            assertLosesAtMostAChunk(seen.calls, at);
            assertThat(damage.ended() && damage.damagedChunks() == 0)
                    .as("byte %d goes unnoticed", at)
                    .isFalse();
            set(at, whole[at]);
        }
    }

    @Test
    void aByteChangedInAFileWithoutItsEndCostsAtMostItsChunk() throws UserProblem, IOException {
        changeEveryBeforeTheEnd(STRIDE);
    }

    @Tag("slow")
    @Test
    void whateverByteIsChangedInAFileWithoutItsEndCostsAtMostItsChunk() throws UserProblem, IOException {
        changeEveryBeforeTheEnd(1);
    }

    private void changeEveryBeforeTheEnd(int stride) throws UserProblem, IOException {
        whole = Arrays.copyOf(whole, McapBytes.dataEnd(whole));
        Files.write(file, whole);
        for (int at = 0; at < whole.length; at += stride) {
            set(at, ~whole[at]);
            Seen seen = new Seen();

            assertThat(read(seen, at).ended()).isFalse();
            assertLosesAtMostAChunk(seen.calls, at);
            set(at, whole[at]);
        }
    }

    @Test
    void cutItGivesEveryWholeChunkOrSaysClearlyThatThereIsNone() throws UserProblem, IOException {
        cutEvery(STRIDE);
    }

    @Tag("slow")
    @Test
    void whereverItIsCutItGivesEveryWholeChunkOrSaysClearlyThatThereIsNone() throws UserProblem, IOException {
        cutEvery(1);
    }

    private void cutEvery(int stride) throws UserProblem, IOException {
        try (RandomAccessFile shorter = new RandomAccessFile(file.toFile(), "rw")) {
            for (int length = whole.length - 1; length >= 0; length -= stride) {
                shorter.setLength(length);
                cut(length);
            }
        }
    }

    private void cut(int length) throws UserProblem {
        long chunks = chunkEnds.stream().filter(end -> end <= length).count();
        Seen seen = new Seen();
        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> read(seen, length));
        if (chunks > 0) {
            assertThat(problem).as("cut at %d", length).isNull();
            assertThat(seen.calls).as("cut at %d", length).isEqualTo(played.subList(0, seen.calls.size()));
            chunksGivenBy(seen, chunks, length);
        } else if (problem != null) {
            assertThat(problem.key()).as("cut at %d", length).matches("store.(no_head|not_a_session)");
        }
    }

    /** Every further whole chunk gives more, and nothing but a whole chunk or a glove's description does. */
    private void chunksGivenBy(Seen seen, long chunks, int length) {
        fewestBlocks.merge(chunks, seen.blocks(), Math::min);
        assertThat(seen.blocks()).as("cut at %d", length).isEqualTo(fewestBlocks.get(chunks));
        assertThat(seen.blocks()).as("cut at %d", length).isGreaterThanOrEqualTo(chunks);
    }

    private void set(int at, int value) throws IOException {
        try (RandomAccessFile changed = new RandomAccessFile(file.toFile(), "rw")) {
            changed.seek(at);
            changed.write(value);
        }
    }

    private Damage read(Seen seen, int at) throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(file)) {
            assertThat(recorded.header()).as("byte %d", at).isEqualTo(MadeSession.header());
            Seen spanned = new Seen();
            recorded.replay(spanned, TimeSpan.ALWAYS, Progress.UNSEEN);
            Damage damage = recorded.replay(seen);
            assertThat(spanned.blocks()).as("byte %d", at).isGreaterThanOrEqualTo(seen.blocks());
            return damage;
        }
    }

    private void assertLosesAtMostAChunk(List<String> calls, int at) {
        assertThat(calls.size()).as("byte %d", at).isGreaterThanOrEqualTo(played.size() - MOST_IN_A_CHUNK);
        assertThat(Seen.isPartOf(calls, played)).as("byte %d", at).isTrue();
    }
}

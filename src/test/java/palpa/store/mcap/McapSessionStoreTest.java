package palpa.store.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestTargets;
import palpa.coaching.Program;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;
import palpa.session.Words;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;

class McapSessionStoreTest {

    private static final int QUARTERS = 12;
    private static final long SEED = 20261122;

    /** Bytes from one place that is tried to the next, prime to every field's length. */
    private static final int STRIDE = 17;

    /** Behind magic, header and metadata. */
    private static final int ATTACHMENTS_FROM = 400;

    private final SessionStore store = new McapSessionStore();

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;
    private List<String> played;

    @BeforeEach
    void record() throws UserProblem, IOException {
        file = folder.resolve("session.mcap");
        try (SessionStore.Recording recording = store.create(file, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
        }
        whole = Files.readAllBytes(file);
        Seen seen = new Seen();
        MadeSession.play(seen, QUARTERS, SEED);
        played = seen.calls;
    }

    @Test
    void replaysEveryCallInItsOrder() throws UserProblem {
        Seen seen = new Seen();

        Damage damage = replay(file, seen);

        assertThat(seen.calls).isEqualTo(played);
        assertThat(damage).isEqualTo(new Damage(true, 0, 0));
    }

    @Test
    void givesBackTheHeader() throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(file)) {
            assertThat(recorded.header()).isEqualTo(MadeSession.header());
        }
    }

    @Test
    void writesTheSameBytesForTheSameSession() throws UserProblem, IOException {
        Path again = folder.resolve("again.mcap");
        try (SessionStore.Recording recording = store.create(again, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
        }

        assertThat(Files.readAllBytes(again)).isEqualTo(whole);
    }

    @Test
    void onlyGrowsWhileItIsWritten() throws UserProblem, IOException {
        Path growing = folder.resolve("growing.mcap");
        try (SessionStore.Recording recording = store.create(growing, MadeSession.header(), false)) {
            MadeSession.play(recording, 4, SEED);
            recording.flush();
            byte[] early = Files.readAllBytes(growing);
            MadeSession.play(new Later(recording), 8, SEED);
            recording.flush();

            assertThat(Files.readAllBytes(growing)).startsWith(early).hasSizeGreaterThan(early.length);
        }
    }

    @Test
    void isReadableBeforeItsEndIsWritten() throws UserProblem {
        Path growing = folder.resolve("growing.mcap");
        try (SessionStore.Recording recording = store.create(growing, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
            recording.flush();
            Seen seen = new Seen();

            assertThat(replay(growing, seen)).isEqualTo(new Damage(false, 0, 0));
            assertThat(seen.calls).isEqualTo(played);
        }
    }

    @Test
    void isReadableUpToTheLastWholeChunkWhereItIsCut() throws UserProblem, IOException {
        cutEvery(STRIDE);
    }

    @Test
    @Tag("slow")
    void isReadableUpToTheLastWholeChunkWhereverItIsCut() throws UserProblem, IOException {
        cutEvery(1);
    }

    private void cutEvery(int stride) throws UserProblem, IOException {
        int lastChunk = chunkStarts().get(chunkStarts().size() - 1);
        long before = blocksOf(Arrays.copyOf(whole, lastChunk));

        for (int cut = lastChunk + 1; cut < chunkEnd(lastChunk); cut += stride) {
            Path shorter = Files.write(folder.resolve("cut.mcap"), Arrays.copyOf(whole, cut));
            Seen seen = new Seen();
            Damage damage = replay(shorter, seen);

            assertThat(seen.blocks()).as("cut at %d", cut).isEqualTo(before);
            assertThat(damage).as("cut at %d", cut).isEqualTo(new Damage(false, 0, cut - lastChunk));
        }
    }

    @Test
    void aFlippedBitCostsOneChunk_seed7() throws UserProblem, IOException {
        flipEvery(STRIDE, 7);
    }

    @Test
    @Tag("slow")
    void aFlippedBitCostsOneChunkWhereverItFalls_seed8() throws UserProblem, IOException {
        flipEvery(1, 8);
    }

    private void flipEvery(int stride, long seed) throws UserProblem, IOException {
        int first = chunkStarts().get(2);
        int end = chunkEnd(chunkStarts().get(3));
        Random random = new Random(seed);

        for (int at = first; at < end; at += stride) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Seen seen = new Seen();
            Damage damage = replay(Files.write(folder.resolve("flip.mcap"), bytes), seen);

            assertThat(Seen.isPartOf(seen.calls, played)).as("flip at %d", at).isTrue();
            assertThat(seen.calls.size()).as("flip at %d", at).isGreaterThanOrEqualTo(played.size() - 4);
            assertThat(damage.damagedChunks()).as("flip at %d", at).isEqualTo(1);
            assertThat(damage.ended()).isTrue();
        }
    }

    @Test
    void aDamagedAttachmentCostsNothing_seed5() throws UserProblem, IOException {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = whole.clone();
            bytes[ATTACHMENTS_FROM + random.nextInt(chunkStarts().get(0) - ATTACHMENTS_FROM - 600)] ^= 4;
            Seen seen = new Seen();
            replay(Files.write(folder.resolve("flip.mcap"), bytes), seen);

            assertThat(seen.calls).isEqualTo(played);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MAX_VALUE, Long.MIN_VALUE, 0xFFFF_FFFFL, 1L << 40})
    void refusesToAllocateAHugeLength(long length) throws UserProblem, IOException {
        byte[] bytes = whole.clone();
        int chunk = chunkStarts().get(1);
        for (int i = 0; i < 8; i++) {
            bytes[chunk + 1 + i] = (byte) (length >>> 8 * i);
        }
        Seen seen = new Seen();

        Damage damage = replay(Files.write(folder.resolve("huge.mcap"), bytes), seen);

        assertThat(damage.damagedChunks()).isEqualTo(1);
        assertThat(seen.blocks()).isGreaterThanOrEqualTo(2 * QUARTERS - 4);
    }

    @Test
    void survivesAnyGarbageBehindTheMagic_seed11() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[2000];
            random.nextBytes(bytes);
            System.arraycopy(whole, 0, bytes, 0, random.nextInt(800));
            Path garbage = Files.write(folder.resolve("garbage.mcap"), bytes);

            catchThrowableOfType(UserProblem.class, () -> replay(garbage, new Seen()));
        }
    }

    @Test
    void refusesAFileThatIsNoMcap() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mcap"), "time_s,hand\n");

        assertThat(sentence(text)).contains("no session file");
    }

    @Test
    void refusesAForeignMcapByItsProfile() throws IOException {
        Path foreign = folder.resolve("foreign.mcap");
        Out out = new Out()
                .raw(Mcap.MAGIC)
                .record(Mcap.HEADER, new Out().text("ros2").text("other"));
        Files.write(foreign, out.copy());

        assertThat(sentence(foreign)).contains("not one of Palpa's").contains("ros2");
    }

    @Test
    void refusesANewerFormatInAClearSentence() throws IOException {
        Out out = new Out()
                .raw(Mcap.MAGIC)
                .record(Mcap.HEADER, new Out().text("palpa").text("palpa"))
                .record(Mcap.METADATA, new Out().text("palpa.session").texts(Map.of("format", "3")));
        Path newer = Files.write(folder.resolve("newer.mcap"), out.copy());

        assertThat(sentence(newer)).contains("use a newer Palpa");
    }

    @Test
    void readsTheSessionThatFormat1Left() throws UserProblem, IOException, URISyntaxException {
        Path old = Path.of(getClass().getResource("session-format-1.mcap").toURI());
        Seen seen = new Seen();

        assertThat(replay(old, seen)).isEqualTo(new Damage(true, 0, 0));
        assertThat(seen.calls).isEqualTo(played);
        try (SessionStore.Recorded recorded = store.open(old)) {
            assertThat(recorded.header())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*source", "program.targets.name")
                    .isEqualTo(MadeSession.header("", programOfThen()));
        }
    }

    /** The program that was recorded then; its targets had neither a name nor sources yet. */
    private Program programOfThen() throws UserProblem, URISyntaxException {
        Path file = Path.of(getClass().getResource("program-of-format-1.json").toURI());
        return ProgramJson.read(JsonText.read(file), TestTargets.defaults());
    }

    @Test
    void neverReplacesAFileUnasked() throws IOException {
        UserProblem problem =
                catchThrowableOfType(UserProblem.class, () -> store.create(file, MadeSession.header(), false));

        assertThat(problem.key()).isEqualTo("store.exists");
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void replacesAFileOnlyWhenTheNewOneIsWhole() throws UserProblem, IOException {
        SessionStore.Recording recording = store.create(file, MadeSession.header(), true);
        MadeSession.play(recording, 2, SEED);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);

        recording.close();

        assertThat(Files.size(file)).isLessThan(whole.length);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDiscardedRecordingLeavesTheFileItWasToReplaceAsItWas() throws UserProblem, IOException {
        SessionStore.Recording recording = store.create(file, MadeSession.header(), true);
        MadeSession.play(recording, 2, SEED);
        recording.discard();
        recording.close();

        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDiscardedNewRecordingLeavesNoFile() throws UserProblem {
        Path fresh = folder.resolve("fresh.mcap");
        store.create(fresh, MadeSession.header(), false).discard();

        assertThat(fresh).doesNotExist();
    }

    private String sentence(Path broken) {
        return Words.of(catchThrowableOfType(UserProblem.class, () -> store.open(broken)));
    }

    private Damage replay(Path session, Seen seen) throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(session)) {
            return recorded.replay(seen);
        }
    }

    private long blocksOf(byte[] bytes) throws UserProblem, IOException {
        Seen seen = new Seen();
        replay(Files.write(folder.resolve("part.mcap"), bytes), seen);
        return seen.blocks();
    }

    private List<Integer> chunkStarts() {
        return McapBytes.chunkStarts(whole);
    }

    private int chunkEnd(int at) {
        return McapBytes.recordEnd(whole, at);
    }

    /** Passes on blocks and events only, as when a recording goes on. */
    private record Later(SessionSink to) implements SessionSink {
        @Override
        public void glove(GloveOnRecord glove) {}

        @Override
        public void block(RawBlock block) throws UserProblem {
            to.block(block);
        }

        @Override
        public void event(SessionEvent event) throws UserProblem {
            to.event(event);
        }
    }
}

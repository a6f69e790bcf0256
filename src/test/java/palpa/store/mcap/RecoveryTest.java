package palpa.store.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Recovery;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;

/** Recordings without their end, found and given one. */
class RecoveryTest {

    private static final int QUARTERS = 40;
    private static final long SEED = 4;

    /** Behind a chunk's head. */
    private static final int IN_THE_RECORDS = 100;

    private final SessionStore store = new McapSessionStore();
    private final Recovery recovery = new Recovery(store);

    @TempDir
    private Path folder;

    private Path session;

    @BeforeEach
    void record() throws UserProblem {
        session = folder.resolve("session.mcap");
        try (SessionStore.Recording recording = store.create(session, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
        }
    }

    private Path torn(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(session);
        return Files.write(folder.resolve(name), Arrays.copyOf(bytes, McapBytes.dataEnd(bytes) - 100));
    }

    private void damage(Path file) throws IOException {
        int chunk = McapBytes.chunkStarts(Files.readAllBytes(session)).get(5);
        byte[] bytes = Files.readAllBytes(file);
        bytes[chunk + IN_THE_RECORDS] ^= 1;
        Files.write(file, bytes);
    }

    private Damage read(Path file, Seen seen) throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(file)) {
            return recorded.replay(seen);
        }
    }

    @Test
    void findsWhatHasNoEndAndNothingElse() throws UserProblem, IOException {
        Path torn = torn("torn.mcap");
        Path part = torn("session.mcap.part");
        Files.writeString(folder.resolve("notes.txt"), "no session");

        assertThat(recovery.find(folder)).extracting(Recovery.Torn::file).containsExactly(part, torn);
    }

    @Test
    void aFolderThatIsNotThereYetHasNothingToRecover() throws UserProblem {
        assertThat(recovery.find(folder.resolve("before the first recording"))).isEmpty();
    }

    @Test
    void doesNotOfferWhatIsBeingRecorded() throws UserProblem {
        Path running = folder.resolve("running.mcap");
        try (SessionStore.Recording recording = store.create(running, MadeSession.header(), false)) {
            MadeSession.play(recording, 4, SEED);
            recording.flush();

            assertThat(store.unfinished(folder)).isEmpty();
            UserProblem problem =
                    catchThrowableOfType(UserProblem.class, () -> recovery.recover(running, Progress.UNSEEN));
            assertThat(problem.key()).isEqualTo("store.being_written");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.torn");
    }

    @Test
    void givesATornRecordingItsEndInItsPlace() throws UserProblem, IOException {
        Path torn = torn("torn.mcap");
        Seen before = new Seen();
        read(torn, before);

        Recovery.Rescued rescued = recovery.recover(torn, Progress.UNSEEN);

        Seen after = new Seen();
        assertThat(read(torn, after)).isEqualTo(new Damage(true, 0, 0));
        assertThat(after.blocks()).isEqualTo(before.blocks());
        assertThat(rescued.file()).isEqualTo(torn);
        assertThat(rescued.kept()).isEmpty();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("session.mcap", "torn.mcap");
    }

    @Test
    void keepsTheOriginalWhereMoreThanTheEndIsDamaged() throws UserProblem, IOException {
        Path torn = torn("torn.mcap");
        damage(torn);
        byte[] original = Files.readAllBytes(torn);

        Recovery.Rescued rescued = recovery.recover(torn, Progress.UNSEEN);

        assertThat(rescued.damage().damagedChunks()).isEqualTo(1);
        assertThat(rescued.kept()).contains(folder.resolve("torn.mcap.torn"));
        assertThat(Files.readAllBytes(rescued.kept().orElseThrow())).isEqualTo(original);
        assertThat(read(torn, new Seen()).ended()).isTrue();
    }

    @Test
    void whatWasToReplaceAFileBecomesASessionBesideIt() throws UserProblem, IOException {
        byte[] before = Files.readAllBytes(session);
        Path part = torn("session.mcap.part");

        Recovery.Rescued rescued = recovery.recover(part, Progress.UNSEEN);

        assertThat(rescued.file()).isEqualTo(folder.resolve("session-2.mcap"));
        assertThat(Files.readAllBytes(session)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("session.mcap", "session-2.mcap");
    }

    @Test
    void cancelledItChangesNothing() throws IOException {
        Path torn = torn("torn.mcap");
        byte[] original = Files.readAllBytes(torn);
        Progress cancelled = new Progress() {

            @Override
            public void done(double part) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        catchThrowableOfType(UserProblem.class, () -> recovery.recover(torn, cancelled));

        assertThat(Files.readAllBytes(torn)).isEqualTo(original);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("session.mcap", "torn.mcap");
    }
}

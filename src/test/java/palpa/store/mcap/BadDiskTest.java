package palpa.store.mcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.UserProblem;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;
import palpa.session.Words;

/** Disks that fill, and files that are taken away, in the middle of a recording. */
class BadDiskTest {

    private static final int QUARTERS = 12;
    private static final long SEED = 6;

    private final SessionStore store = new McapSessionStore();
    private final Seen played = new Seen();

    @TempDir
    private Path folder;

    private Path file;
    private long wholeBytes;
    private long headBytes;

    @BeforeEach
    void measure() throws UserProblem, IOException {
        file = folder.resolve("session.mcap");
        try (SessionStore.Recording recording = store.create(file, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
        }
        byte[] bytes = Files.readAllBytes(file);
        wholeBytes = McapBytes.dataEnd(bytes);
        headBytes = McapBytes.chunkStarts(bytes).get(0);
        Files.delete(file);
        MadeSession.play(played, QUARTERS, SEED);
    }

    private SessionStore.Recording onADiskWith(long bytes) throws IOException, UserProblem {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new McapRecording(
                file, file, new FullDisk(channel, bytes), MadeSession.header(), McapRecording.Keeping.LIVE);
    }

    private Damage read(Seen seen) throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(file)) {
            return recorded.replay(seen);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.62, 0.97})
    void aDiskThatFillsKeepsEveryWholeChunkAndIsToldInOneSentence(double part) throws UserProblem, IOException {
        SessionStore.Recording recording = onADiskWith(headBytes + (long) (part * (wholeBytes - headBytes)));

        UserProblem problem =
                catchThrowableOfType(UserProblem.class, () -> MadeSession.play(recording, QUARTERS, SEED));
        recording.close();

        assertThat(Words.of(problem)).contains("session.mcap", "No space left on device");
        Seen seen = new Seen();
        assertThat(read(seen).ended()).isFalse();
        assertThat(Seen.isPartOf(seen.calls, played.calls)).isTrue();
        assertThat(seen.calls).isEqualTo(played.calls.subList(0, seen.calls.size()));
    }

    @Test
    void aDiskWithoutRoomForTheEndLosesTheEndAlone() throws UserProblem, IOException {
        SessionStore.Recording recording = onADiskWith(wholeBytes + 10);
        MadeSession.play(recording, QUARTERS, SEED);

        assertThat(catchThrowableOfType(UserProblem.class, recording::close)).isNotNull();

        Seen seen = new Seen();
        assertThat(read(seen).ended()).isFalse();
        assertThat(seen.calls).isEqualTo(played.calls);
    }

    @Test
    void aFileWhoseFolderIsRemovedIsPutBackWithEverything() throws UserProblem, IOException {
        file = folder.resolve("inner").resolve("session.mcap");
        Files.createDirectory(file.getParent());
        SessionStore.Recording recording = store.create(file, MadeSession.header(), false);
        MadeSession.play(recording, QUARTERS, SEED);
        Files.delete(file);
        Files.delete(file.getParent());

        assertThat(catchThrowableOfType(UserProblem.class, recording::freeBytes).key())
                .isEqualTo("store.removed");
        recording.close();

        Seen seen = new Seen();
        assertThat(read(seen)).isEqualTo(new Damage(true, 0, 0));
        assertThat(seen.calls).isEqualTo(played.calls);
    }
}

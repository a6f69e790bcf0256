package palpa.store.notes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import palpa.model.UserProblem;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.store.json.JsonText;
import palpa.store.json.NotesJson;

/**
 * Notes as JSON: those of {@code x.mcap} stand in {@code x.notes.json} beside it. Any thread, any number of programs.
 *
 * <p>A notes file that cannot be read is a problem, and never overwritten: somebody wrote what is in it.
 */
public final class JsonNotes implements NotesStore {

    private static final String SESSION_ENDING = ".mcap";
    private static final String ENDING = ".notes.json";

    /** Tells the files apart that this program writes at the same time; its process number those of several programs. */
    private static final AtomicLong WRITTEN = new AtomicLong();

    @Override
    public Path fileOf(Path session) {
        String name = session.getFileName().toString();
        boolean usual = name.toLowerCase(Locale.ROOT).endsWith(SESSION_ENDING);
        String stem = usual ? name.substring(0, name.length() - SESSION_ENDING.length()) : name;
        return session.resolveSibling(stem + ENDING);
    }

    @Override
    public Notes read(Path session) throws UserProblem {
        Path file = fileOf(session);
        return Files.exists(file) ? NotesJson.read(JsonText.read(file)) : Notes.NONE;
    }

    @Override
    public void write(Path session, Notes notes) throws UserProblem {
        Path file = fileOf(session);
        byte[] utf8 = NotesJson.write(file.toString(), notes);
        read(session);
        try {
            replace(file, utf8);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.no_folder", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, String.valueOf(e.getMessage()));
        }
    }

    /** Writes it beside and moves it to its place when the disk has it; on failure leaves nothing of it. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet() + ".part");
        try {
            put(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}

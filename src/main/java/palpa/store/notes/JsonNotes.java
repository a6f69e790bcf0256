package palpa.store.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import palpa.model.UserProblem;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.store.WholeFile;
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
        WholeFile.write(file, utf8, true);
    }
}

package palpa.store.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import palpa.MadeDigests;
import palpa.TestModels;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.Progress;
import palpa.session.library.Catalogue;
import palpa.session.library.Comment;
import palpa.session.library.Notes;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;

/** A catalogue of a folder of its own, whose sessions are empty files with made digests. */
abstract class CatalogueInFolder {

    @TempDir
    Path folder;

    final JsonNotes notes = new JsonNotes();
    final TestModels models = new TestModels();
    final Map<String, SessionDigest> digests = new TreeMap<>();
    final List<String> read = new ArrayList<>();
    final SqliteCatalogues catalogues =
            new SqliteCatalogues(new McapSessionStore(), notes, models, List.of(), this::digest);
    private Optional<Catalogue> opened = Optional.empty();

    private SessionDigest digest(Path session, TechniqueModel model, Progress progress) throws UserProblem {
        String name = session.getFileName().toString();
        read.add(name);
        if (!digests.containsKey(name)) {
            throw new UserProblem("store.not_a_session", name);
        }
        return digests.get(name);
    }

    Catalogue catalogue() throws UserProblem {
        if (opened.isEmpty()) {
            opened = Optional.of(catalogues.open(folder));
        }
        return opened.get();
    }

    @AfterEach
    void close() {
        opened.ifPresent(Catalogue::close);
        opened = Optional.empty();
    }

    Path session(int number, String trainee) throws IOException {
        return session(number, MadeDigests.digest(number, trainee));
    }

    Path session(int number, SessionDigest digest) throws IOException {
        Path file = Files.createFile(folder.resolve("s" + number + ".mcap"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(number)));
        digests.put(file.getFileName().toString(), digest);
        return file;
    }

    void note(Path session, String text, String... tags) throws UserProblem {
        Comment comment = new Comment(UUID.randomUUID(), new TimeSpan(0, 1), "Ines", Instant.EPOCH, text);
        notes.write(session, new Notes(List.of(comment), List.of(), new TreeSet<>(List.of(tags))));
    }

    List<String> found(SessionQuery query) throws UserProblem {
        return catalogue().find(query).stream()
                .map(entry -> entry.file().getFileName().toString())
                .toList();
    }

    List<String> foundBy(String text) throws UserProblem {
        return found(query(text, Order.DATE, true));
    }

    static SessionQuery query(String text, Order order, boolean descending) {
        Optional<String> any = Optional.empty();
        return new SessionQuery(text, any, any, any, Optional.empty(), Optional.empty(), order, descending, 100);
    }
}

package palpa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.progress.History;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.PracticeLog;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.json.PracticeJson;

/**
 * What was practised as JSON files, one a trainee; see {@link TraineeFile} for their names. Any thread; two programs that add to
 * the same log in the same moment keep one of the two practices.
 *
 * <p>A file holds as many practices as 4 MB hold, more than a thousand; of more the oldest go.
 */
public final class JsonPracticeLog implements PracticeLog {

    private final Path folder;

    /** @param folder where they are kept; it need not exist */
    public JsonPracticeLog(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized History of(String trainee) throws UserProblem {
        return trainee.isBlank() ? History.NONE : read(file(trainee));
    }

    private TraineeFile file(String trainee) {
        return new TraineeFile(folder, trainee.strip());
    }

    private static History read(TraineeFile file) throws UserProblem {
        if (!Files.exists(file.path())) {
            return History.NONE;
        }
        byte[] utf8 = file.bytes();
        List<PracticeEntry> entries;
        try {
            JsonPlace root = JsonText.parse(file.path().toString(), utf8);
            if (PracticeJson.isTooNew(root)) {
                throw new TooNew(file.path());
            }
            entries = PracticeJson.read(root);
        } catch (TooNew later) {
            throw later;
        } catch (UserProblem broken) {
            Path aside = file.putAside();
            throw new UserProblem(broken, "store.practice_aside", file.path(), aside.getFileName(), Words.of(broken));
        }
        if (entries.stream().anyMatch(entry -> !entry.trainee().equals(file.trainee()))) {
            throw new UserProblem("store.practice_of_another", file.path());
        }
        return new History(entries);
    }

    @Override
    public synchronized void add(PracticeEntry entry) throws UserProblem {
        TraineeFile file = file(entry.trainee());
        PracticeEntry theirs = entry.of(file.trainee());
        try {
            write(file, read(file).with(theirs));
        } catch (UserProblem problem) {
            if (!Files.exists(file.path())) {
                write(file, History.NONE.with(theirs));
            }
            throw problem;
        }
    }

    private void write(TraineeFile file, History history) throws UserProblem {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", folder, String.valueOf(e.getMessage()));
        }
        List<PracticeEntry> entries = history.entries();
        byte[] utf8 = PracticeJson.write(file.trainee(), entries);
        for (int first = 1; utf8.length > JsonText.MAX_BYTES; first++) {
            utf8 = PracticeJson.write(file.trainee(), entries.subList(first, entries.size()));
        }
        WholeFile.write(file.path(), utf8, true);
    }

    @Override
    public synchronized void rename(String trainee, String newName) throws UserProblem {
        TraineeFile old = file(trainee);
        TraineeFile next = file(newName);
        if (old.path().equals(next.path()) || !Files.exists(old.path())) {
            return;
        }
        History both = new History(Stream.concat(
                        read(next).entries().stream(),
                        read(old).entries().stream().map(entry -> entry.of(next.trainee())))
                .toList());
        write(next, both);
        old.deleteIfThere();
    }

    @Override
    public synchronized void delete(String trainee) throws UserProblem {
        TraineeFile file = file(trainee);
        for (Path aside : file.asides()) {
            TraineeFile.delete(aside);
        }
        file.deleteIfThere();
    }

    /** A log of a later version: it stays where it is. */
    private static final class TooNew extends UserProblem {
        TooNew(Path file) {
            super("store.practice_too_new", file);
        }
    }
}

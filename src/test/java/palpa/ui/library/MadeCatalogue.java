package palpa.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import palpa.MadeDigests;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionEntry.State;
import palpa.session.library.SessionQuery;

/** A catalogue that holds what a test puts into it, and remembers what was asked of it. */
final class MadeCatalogue implements Catalogue {

    static final Path FOLDER = Path.of("sessions");

    final List<SessionEntry> entries = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    SessionQuery lastQuery;
    UserProblem failing;
    String notice = "";

    static SessionEntry known(int number, String trainee, String... tags) {
        return entry(number, Optional.of(MadeDigests.digest(number, trainee)), State.KNOWN, "", tags);
    }

    static SessionEntry entry(int number, Optional<SessionDigest> digest, State state, String problem, String... tags) {
        Path file = FOLDER.resolve("2026-11-22 10.00." + (10 + number) + ".mcap");
        return new SessionEntry(file, state, digest, problem, number % 3, number % 2, new TreeSet<>(List.of(tags)));
    }

    @Override
    public Path folder() {
        return FOLDER;
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public List<SessionEntry> find(SessionQuery query) throws UserProblem {
        if (failing != null) {
            throw failing;
        }
        lastQuery = query;
        return entries.stream()
                .filter(entry -> query.trainee().isEmpty() || query.trainee().equals(trainee(entry)))
                .filter(entry -> entry.toString().contains(query.text()))
                .toList();
    }

    private static Optional<String> trainee(SessionEntry entry) {
        return entry.digest().map(digest -> digest.header().trainee());
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Optional<SessionEntry> entry(Path session) {
        return entries.stream().filter(entry -> entry.file().equals(session)).findFirst();
    }

    @Override
    public List<String> trainees() {
        return entries.stream()
                .flatMap(entry -> trainee(entry).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<String> programs() {
        return List.of("Calf", "Whole leg");
    }

    @Override
    public List<String> tags() {
        return entries.stream()
                .flatMap(entry -> entry.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<SessionEntry> learningCurve(String trainee) {
        return List.of();
    }

    @Override
    public void refresh(Path session) {
        calls.add("refresh " + session.getFileName());
    }

    @Override
    public void update(Progress progress) throws UserProblem {
        calls.add("update");
        progress.step(0.4);
    }

    @Override
    public void rebuild(Progress progress) {
        calls.add("rebuild");
    }

    @Override
    public Deletion whatDeletes(String trainee) {
        List<Path> files = entries.stream()
                .filter(entry -> trainee(entry).filter(trainee::equals).isPresent())
                .map(SessionEntry::file)
                .toList();
        return new Deletion(trainee, files.size(), 3, files, 48_200_000);
    }

    @Override
    public void delete(Deletion deletion) {
        calls.add("delete " + deletion.trainee());
    }

    @Override
    public void rename(String trainee, String newName, Progress progress) {
        calls.add("rename " + trainee + " to " + newName);
    }

    @Override
    public void close() {
        calls.add("close");
    }
}

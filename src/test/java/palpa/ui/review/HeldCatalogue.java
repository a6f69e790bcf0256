package palpa.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import palpa.session.Progress;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;

/** A catalogue of entries a test gives it, which keeps what it was told to refresh. Any thread. */
public final class HeldCatalogue implements Catalogue {

    public final List<SessionEntry> entries = new CopyOnWriteArrayList<>();
    final List<Path> refreshed = new CopyOnWriteArrayList<>();

    @Override
    public List<SessionEntry> find(SessionQuery query) {
        return entries.stream()
                .filter(entry -> query.trainee().isEmpty()
                        || traineeOf(entry).equals(query.trainee().get()))
                .filter(entry -> query.program().isEmpty()
                        || programOf(entry).equals(query.program().get()))
                .filter(entry -> query.tag().isEmpty()
                        || entry.tags().contains(query.tag().get()))
                .toList();
    }

    private static String traineeOf(SessionEntry entry) {
        return entry.digest().map(digest -> digest.header().trainee()).orElse("");
    }

    private static String programOf(SessionEntry entry) {
        return entry.digest().map(digest -> digest.header().program().name()).orElse("");
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
        return texts(entries.stream().map(HeldCatalogue::traineeOf));
    }

    @Override
    public List<String> programs() {
        return texts(entries.stream()
                .flatMap(entry -> entry.digest().stream())
                .map(digest -> digest.header().program().name()));
    }

    @Override
    public List<String> tags() {
        return texts(entries.stream().flatMap(entry -> entry.tags().stream()));
    }

    private static List<String> texts(Stream<String> texts) {
        return texts.distinct().sorted().toList();
    }

    @Override
    public List<SessionEntry> learningCurve(String trainee) {
        List<SessionEntry> curve = new ArrayList<>(entries);
        curve.removeIf(entry -> !traineeOf(entry).equals(trainee)
                || entry.digest().flatMap(digest -> digest.score().overall()).isEmpty());
        curve.sort(Comparator.comparing(entry -> entry.digest().get().header().startedAt()));
        return curve;
    }

    @Override
    public void refresh(Path session) {
        refreshed.add(session);
    }

    @Override
    public Path folder() {
        return Path.of(".");
    }

    @Override
    public String notice() {
        return "";
    }

    @Override
    public void update(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rebuild(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Deletion whatDeletes(String trainee) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Deletion deletion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rename(String trainee, String newName, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}

    /** An entry whose digest is {@code digest}. */
    static SessionEntry entry(Path file, SessionDigest digest) {
        return new SessionEntry(
                file, SessionEntry.State.KNOWN, Optional.of(digest), "", 0, 0, Collections.emptySortedSet());
    }
}

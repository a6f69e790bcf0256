package palpa.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.MadeDigests;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.Catalogue;
import palpa.session.library.Comment;
import palpa.session.library.Notes;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionEntry.State;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;
import palpa.store.json.NotesJson;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;

class SqliteCatalogueTest {

    @TempDir
    private Path folder;

    private final JsonNotes notes = new JsonNotes();
    private final Map<String, SessionDigest> digests = new TreeMap<>();
    private final List<String> read = new ArrayList<>();
    private final SqliteCatalogues catalogues = new SqliteCatalogues(new McapSessionStore(), notes, this::digest);
    private Optional<Catalogue> opened = Optional.empty();

    private SessionDigest digest(Path session, Progress progress) throws UserProblem {
        String name = session.getFileName().toString();
        read.add(name);
        if (!digests.containsKey(name)) {
            throw new UserProblem("store.not_a_session", name);
        }
        return digests.get(name);
    }

    private Catalogue catalogue() throws UserProblem {
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

    private Path session(int number, String trainee) throws IOException {
        return session(number, MadeDigests.digest(number, trainee));
    }

    private Path session(int number, SessionDigest digest) throws IOException {
        Path file = Files.createFile(folder.resolve("s" + number + ".mcap"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(number)));
        digests.put(file.getFileName().toString(), digest);
        return file;
    }

    private void note(Path session, String text, String... tags) throws UserProblem {
        Comment comment = new Comment(UUID.randomUUID(), new TimeSpan(0, 1), "Ines", Instant.EPOCH, text);
        notes.write(session, new Notes(List.of(comment), List.of(), new TreeSet<>(List.of(tags))));
    }

    private List<String> found(SessionQuery query) throws UserProblem {
        return catalogue().find(query).stream()
                .map(entry -> entry.file().getFileName().toString())
                .toList();
    }

    private List<String> foundBy(String text) throws UserProblem {
        return found(query(text, Order.DATE, true));
    }

    private static SessionQuery query(String text, Order order, boolean descending) {
        Optional<String> any = Optional.empty();
        return new SessionQuery(text, any, any, any, Optional.empty(), Optional.empty(), order, descending, 100);
    }

    @Test
    void givesBackWhatTheDigestSays() throws IOException, UserProblem {
        session(7, "Ada");
        catalogue().update(Progress.UNSEEN);

        SessionEntry entry = catalogue().find(SessionQuery.ALL).get(0);
        assertThat(entry.digest()).contains(digests.get("s7.mcap"));
        assertThat(entry.state()).isEqualTo(State.KNOWN);
    }

    @Test
    void readsTheNewestFirstAndNothingTwice() throws IOException, UserProblem {
        session(1, "Ada");
        session(3, "Ada");
        session(2, "Ada");
        catalogue().update(Progress.UNSEEN);
        catalogue().update(Progress.UNSEEN);

        assertThat(read).containsExactly("s3.mcap", "s2.mcap", "s1.mcap");
    }

    @Test
    void readsWhatChangedAndForgetsWhatIsGone() throws IOException, UserProblem {
        Path changed = session(1, "Ada");
        Path gone = session(2, "Ada");
        catalogue().update(Progress.UNSEEN);
        Files.writeString(changed, "longer");
        digests.put("s1.mcap", MadeDigests.digest(1, "Bob"));
        Files.delete(gone);
        catalogue().update(Progress.UNSEEN);

        assertThat(found(SessionQuery.ALL)).containsExactly("s1.mcap");
        assertThat(catalogue().trainees()).containsExactly("Bob");
    }

    @Test
    void newNotesDoNotHaveTheSessionReadAgain() throws IOException, UserProblem {
        Path session = session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        note(session, "Keep the wrist loose", "exam");
        catalogue().refresh(session);

        assertThat(read).hasSize(1);
        assertThat(catalogue().entry(session).orElseThrow().comments()).isEqualTo(1);
        assertThat(foundBy("wrist")).containsExactly("s1.mcap");
        assertThat(catalogue().tags()).containsExactly("exam");
    }

    @Test
    void knowsASessionAsSoonAsItIsTold() throws IOException, UserProblem {
        catalogue().update(Progress.UNSEEN);
        Path session = session(1, "Ada");
        catalogue().refresh(session);

        assertThat(catalogue().entry(session)).map(SessionEntry::state).contains(State.KNOWN);
        Files.delete(session);
        catalogue().refresh(session);
        assertThat(catalogue().size()).isZero();
    }

    @Test
    void whatCannotBeReadIsListedWithItsReason() throws IOException, UserProblem {
        Path broken = Files.createFile(folder.resolve("x.mcap"));
        catalogue().update(Progress.UNSEEN);

        SessionEntry entry = catalogue().entry(broken).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.UNREADABLE);
        assertThat(entry.problem()).contains("x.mcap").contains("no session file");
        assertThat(entry.digest()).isEmpty();
    }

    @Test
    void notesThatCannotBeReadAreSaidAndTheSessionIsListedStill() throws IOException, UserProblem {
        Path session = session(1, "Ada");
        Files.writeString(notes.fileOf(session), "{\"schema\": 1,");
        catalogue().update(Progress.UNSEEN);

        SessionEntry entry = catalogue().entry(session).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.KNOWN);
        assertThat(entry.problem()).contains("s1.notes.json").contains("line 1");
    }

    @Test
    void cancellingKeepsWhatWasReadByThen() throws IOException, UserProblem {
        session(1, "Ada");
        session(2, "Ada");
        session(3, "Ada");
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress once = new Progress() {
            @Override
            public void done(double part) {
                cancelled.set(part > 0);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        assertThatThrownBy(() -> catalogue().update(once)).isInstanceOf(UserProblem.class);
        assertThat(catalogue().find(SessionQuery.ALL))
                .extracting(SessionEntry::state)
                .containsExactlyInAnyOrder(State.KNOWN, State.KNOWN, State.FOUND);
        cancelled.set(false);
        catalogue().update(Progress.UNSEEN);
        assertThat(read).containsExactly("s3.mcap", "s2.mcap", "s1.mcap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "ZOË muller", "lle", "s1", "zoe  S1.mcap"})
    void findsWordsInAnyCaseWithoutAccentsAndInTheMiddle(String typed) throws IOException, UserProblem {
        session(1, "Zoë Müller");
        session(2, "Ada");
        catalogue().update(Progress.UNSEEN);

        assertThat(foundBy(typed)).containsExactly("s1.mcap");
    }

    static List<String> hostileNames() {
        return List.of(
                "'; DROP TABLE session; --",
                "\"quoted\" % _ \\",
                "=cmd|'/c calc'!A1",
                "\u202eevil\u202c name",
                "👣🦵🏽 emoji",
                "עברית",
                "line\nbreak\tand\u0007bell",
                "lone \ud800 surrogate",
                "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesAreOnlyNames(String name) throws IOException, UserProblem {
        Path session = session(1, name);
        session(2, "Ada");
        note(session, name.substring(0, Math.min(NotesJson.MOST_CHARACTERS, name.length())), "tag");
        catalogue().update(Progress.UNSEEN);

        Optional<String> any = Optional.empty();
        SessionQuery theirs = new SessionQuery(
                "", Optional.of(name), any, any, Optional.empty(), Optional.empty(), Order.TRAINEE, false, 10);
        assertThat(found(theirs)).containsExactly("s1.mcap");
        assertThat(foundBy(name)).contains("s1.mcap");
        assertThat(catalogue().learningCurve(name)).hasSize(1);
        assertThat(catalogue().trainees()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void sortsByEveryOrderAndKeepsWhatIsUnknownLast(Order order) throws IOException, UserProblem {
        for (int i = 0; i < 20; i++) {
            session(i, "Trainee " + (i * 7) % 5);
        }
        Path unread = Files.createFile(folder.resolve("unread.mcap"));
        Files.setLastModifiedTime(unread, FileTime.from(Instant.EPOCH));
        catalogue().update(Progress.UNSEEN);
        for (boolean descending : new boolean[] {true, false}) {
            List<SessionEntry> sorted = new ArrayList<>(catalogue().find(query("", order, descending)));
            if (order != Order.DATE) {
                assertThat(sorted.remove(20).file()).isEqualTo(unread);
            } else {
                sorted.removeIf(entry -> entry.file().equals(unread));
            }
            Comparator<SessionEntry> by = comparator(order);
            assertThat(sorted).hasSize(20).isSortedAccordingTo(descending ? by.reversed() : by);
        }
    }

    private static Comparator<SessionEntry> comparator(Order order) {
        return switch (order) {
            case DATE ->
                Comparator.comparing(
                        entry -> entry.digest().orElseThrow().header().startedAt());
            case TRAINEE ->
                Comparator.comparing(
                        entry -> entry.digest().orElseThrow().header().trainee());
            case PROGRAM ->
                Comparator.comparing(
                        entry -> entry.digest().orElseThrow().header().program().name(), String.CASE_INSENSITIVE_ORDER);
            case SCORE ->
                Comparator.comparingDouble(entry -> entry.digest()
                        .orElseThrow()
                        .score()
                        .overall()
                        .orElseThrow()
                        .total());
            case WORST_DEVIATION ->
                Comparator.comparingDouble(entry -> entry.digest()
                        .orElseThrow()
                        .score()
                        .worst()
                        .orElseThrow()
                        .weight());
        };
    }

    @Test
    void daysBeginAndEndAtMidnight() throws IOException, UserProblem {
        session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        LocalDate day =
                LocalDate.ofInstant(digests.get("s1.mcap").header().startedAt(), java.time.ZoneId.systemDefault());

        assertThat(found(days(day, day))).hasSize(1);
        assertThat(found(days(day.plusDays(1), day.plusDays(1)))).isEmpty();
        assertThat(found(days(day.minusDays(1), day.minusDays(1)))).isEmpty();
    }

    private static SessionQuery days(LocalDate from, LocalDate to) {
        Optional<String> any = Optional.empty();
        return new SessionQuery("", any, any, any, Optional.of(from), Optional.of(to), Order.DATE, true, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no database at all", "SQLite format 3\u0000 and then nothing"})
    void aDamagedCatalogueIsThrownAwayAndBuiltAnew(String bytes) throws IOException, UserProblem {
        session(1, "Ada");
        Files.writeString(folder.resolve(SqliteCatalogues.FILE), bytes, StandardCharsets.ISO_8859_1);
        catalogue().update(Progress.UNSEEN);

        assertThat(found(SessionQuery.ALL)).containsExactly("s1.mcap");
        assertThat(catalogue().notice()).isEmpty();
    }

    @Test
    void aCatalogueOfAnotherVersionIsBuiltAnew() throws IOException, UserProblem {
        session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        close();
        Path file = folder.resolve(SqliteCatalogues.FILE);
        byte[] bytes = Files.readAllBytes(file);
        // The user's version is the big-endian number at offset 60 of an SQLite file.
        bytes[63] ^= 0x40;
        Files.write(file, bytes);

        assertThat(catalogue().size()).isZero();
        catalogue().update(Progress.UNSEEN);
        assertThat(read).containsExactly("s1.mcap", "s1.mcap");
    }

    @Test
    void whereNoFileCanBeItLivesInMemoryAndSaysSo() throws IOException, UserProblem {
        session(1, "Ada");
        Files.createDirectories(folder.resolve(SqliteCatalogues.FILE).resolve("in the way"));
        catalogue().update(Progress.UNSEEN);

        assertThat(found(SessionQuery.ALL)).containsExactly("s1.mcap");
        assertThat(catalogue().notice()).contains("only until Palpa ends");
    }

    @Test
    void aFolderThatIsNotThereHasNoSessions() throws UserProblem {
        try (Catalogue none = catalogues.open(folder.resolve("not there"))) {
            none.update(Progress.UNSEEN);
            assertThat(none.size()).isZero();
        }
    }

    @Test
    void twoProgramsOnOneFolderSeeEachOthersWork() throws IOException, UserProblem {
        Path session = session(1, "Ada");
        try (Catalogue other = catalogues.open(folder)) {
            catalogue().update(Progress.UNSEEN);
            assertThat(other.find(SessionQuery.ALL)).hasSize(1);
            note(session, "", "exam");
            other.refresh(session);
            assertThat(catalogue().find(SessionQuery.ALL).get(0).tags()).containsExactly("exam");
            other.rebuild(Progress.UNSEEN);
            assertThat(catalogue().find(SessionQuery.ALL)).hasSize(1);
        }
    }

    @Test
    void twoProgramsMayUpdateAtTheSameTime() throws Exception {
        for (int i = 0; i < 100; i++) {
            session(i, "Ada");
        }
        java.util.concurrent.ExecutorService both = java.util.concurrent.Executors.newFixedThreadPool(2);
        try (Catalogue one = plain().open(folder);
                Catalogue two = plain().open(folder)) {
            var first = both.submit(() -> update(one));
            var second = both.submit(() -> update(two));
            first.get();
            second.get();
            assertThat(one.find(SessionQuery.ALL))
                    .hasSize(100)
                    .allMatch(entry -> entry.state() == State.KNOWN)
                    .isEqualTo(two.find(SessionQuery.ALL));
        } finally {
            both.shutdown();
        }
    }

    private SqliteCatalogues plain() {
        return new SqliteCatalogues(
                new McapSessionStore(),
                notes,
                (file, progress) -> digests.get(file.getFileName().toString()));
    }

    private static Void update(Catalogue catalogue) throws UserProblem {
        catalogue.update(Progress.UNSEEN);
        catalogue.rebuild(Progress.UNSEEN);
        return null;
    }
}

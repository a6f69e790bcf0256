package palpa.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.HeldAssignments;
import palpa.HeldPracticeLog;
import palpa.MadeDigests;
import palpa.TestModels;
import palpa.coaching.feedback.FeedbackMode;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Belongings;
import palpa.session.Progress;
import palpa.session.SessionStore;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.session.library.Catalogue.Deletion;
import palpa.session.library.Comment;
import palpa.session.library.Notes;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;
import palpa.session.progress.Practices;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;

/** Renaming and deleting a trainee, with real files. */
class TraineesTest {

    private static final String NAME = "Wilhelmina Quistgaard";

    @TempDir
    private Path folder;

    private final McapSessionStore sessions = new McapSessionStore();
    private final JsonNotes notes = new JsonNotes();
    private final HeldPracticeLog practices = new HeldPracticeLog();
    private final HeldAssignments assignments = new HeldAssignments();
    private final Undeletable broken = new Undeletable();
    private Catalogue catalogue;

    @BeforeEach
    void threeSessions() throws UserProblem {
        session("one", 1, NAME);
        session("two", 2, NAME);
        session("three", 3, "Ada");
        Comment comment = new Comment(UUID.randomUUID(), new TimeSpan(0, 1), "Ines", Instant.EPOCH, NAME + " was good");
        notes.write(file("one"), new Notes(List.of(comment), List.of(), new TreeSet<>(List.of("of " + NAME))));
        catalogue = new SqliteCatalogues(sessions, notes, new TestModels(), List.of(broken, practices, assignments))
                .open(folder);
        catalogue.update(Progress.UNSEEN);
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private Path file(String name) {
        return folder.resolve(name + ".mcap");
    }

    private void session(String name, int number, String trainee) throws UserProblem {
        sessions.create(file(name), MadeDigests.header(number, trainee), false).close();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Files of the folder in whose bytes {@code text} stands. */
    private List<String> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.stream()
                    .filter(file -> bytes(file).contains(text))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void saysWhatItWouldDeleteAndDeletesNothing() throws IOException, UserProblem {
        List<String> before = names();
        Deletion deletion = catalogue.whatDeletes(NAME);

        assertThat(deletion.sessions()).isEqualTo(2);
        assertThat(deletion.comments()).isEqualTo(1);
        assertThat(deletion.files())
                .containsExactlyInAnyOrder(file("one"), file("two"), folder.resolve("one.notes.json"));
        assertThat(deletion.bytes()).isPositive();
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void deletesEverythingOfATraineeAndLeavesTheNameNowhere() throws IOException, UserProblem {
        Files.copy(file("one"), folder.resolve("one.mcap.torn"));
        Files.copy(file("two"), folder.resolve("another name.torn"));
        Files.writeString(folder.resolve("two.mcap.part"), "begun and never ended");
        Files.writeString(folder.resolve("three.mcap.part"), "of somebody else");
        assertThat(filesWith(NAME)).contains(SqliteCatalogues.FILE);
        catalogue.delete(catalogue.whatDeletes(NAME));

        assertThat(names()).containsExactly(SqliteCatalogues.FILE, "three.mcap", "three.mcap.part");
        assertThat(filesWith(NAME)).isEmpty();
        assertThat(filesWith("quistgaard")).isEmpty();
        assertThat(catalogue.trainees()).containsExactly("Ada");
    }

    @Test
    void deletesWhatTheyPractised() throws UserProblem {
        practices.add(Practices.of(NAME, "Calf", 0, FeedbackMode.ALWAYS, 60));
        practices.add(Practices.of("Ada", "Calf", 0, FeedbackMode.ALWAYS, 60));
        catalogue.delete(catalogue.whatDeletes(NAME));

        assertThat(practices.of(NAME).entries()).isEmpty();
        assertThat(practices.of("Ada").entries()).hasSize(1);
    }

    @Test
    void renamesWhatTheyPractised() throws UserProblem {
        practices.add(Practices.of(NAME, "Calf", 0, FeedbackMode.ALWAYS, 60));
        catalogue.rename(NAME, " P7 ", Progress.UNSEEN);

        assertThat(practices.of(NAME).entries()).isEmpty();
        assertThat(practices.of("P7").entries()).hasSize(1);
    }

    private static Assignment given(String trainee) {
        return new Assignment(trainee, "Calf", "", LocalDate.EPOCH);
    }

    @Test
    void whatWasAssignedToThemFollowsThemToAnotherName() throws UserProblem {
        assignments.assign(given(NAME));
        assignments.assign(given("Ada"));
        catalogue.rename(NAME, " P7 ", Progress.UNSEEN);

        assertThat(assignments.all()).containsExactlyInAnyOrder(given("P7"), given("Ada"));
    }

    @Test
    void whatWasAssignedToThemGoesWithThem() throws UserProblem {
        assignments.assign(given(NAME));
        assignments.assign(given("Ada"));
        catalogue.delete(catalogue.whatDeletes(NAME));

        assertThat(assignments.all()).containsExactly(given("Ada"));
    }

    @Test
    void whatCannotBeDeletedIsToldAndTheRestGoes() throws UserProblem {
        assignments.assign(given(NAME));
        broken.stays = true;

        assertThatThrownBy(() -> catalogue.delete(catalogue.whatDeletes(NAME))).isInstanceOf(UserProblem.class);
        assertThat(assignments.all()).isEmpty();
        assertThat(catalogue.trainees()).containsExactly("Ada");
    }

    /** Holds nothing; deleted, it may answer that it cannot be. */
    private static final class Undeletable implements Belongings {

        private boolean stays;

        @Override
        public void rename(String trainee, String newName) {
            // There is nothing.
        }

        @Override
        public void delete(String trainee) throws UserProblem {
            if (stays) {
                throw new UserProblem("store.not_deleted", "held", "locked");
            }
        }
    }

    @Test
    void deletesWhatTheCatalogueHasNotReadYet() throws UserProblem {
        session("four", 4, NAME);

        assertThat(catalogue.whatDeletes(NAME).sessions()).isEqualTo(3);
    }

    @Test
    void deletesNothingOutsideOfTheFolder() throws IOException {
        Path outside = Files.createTempFile(folder.getParent(), "outside", ".mcap");
        Deletion forged = new Deletion(NAME, 1, 0, List.of(outside), 1);

        assertThatThrownBy(() -> catalogue.delete(forged)).isInstanceOf(IllegalArgumentException.class);
        assertThat(outside).exists();
        Files.delete(outside);
    }

    @Test
    void deletesNothingThatIsBeingRecorded() throws UserProblem {
        SessionStore.Recording recording = sessions.create(file("now"), MadeDigests.header(5, NAME), false);
        try {
            recording.flush();
            Deletion deletion = catalogue.whatDeletes(NAME);
            assertThatThrownBy(() -> catalogue.delete(deletion))
                    .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(Words.of(problem))
                            .contains("now.mcap")
                            .contains("end that recording first"));
            assertThat(file("one")).exists();
        } finally {
            recording.close();
        }
    }

    @Test
    void aPseudonymStandsInEveryFileAndTheNameInNone() throws IOException, UserProblem {
        Files.copy(file("two"), folder.resolve("two.mcap.torn"));
        Files.delete(notes.fileOf(file("one")));
        catalogue.refresh(file("one"));
        catalogue.rename(NAME, "P-07", Progress.UNSEEN);

        assertThat(filesWith(NAME)).isEmpty();
        assertThat(filesWith("quistgaard")).isEmpty();
        assertThat(filesWith("P-07")).contains("one.mcap", "two.mcap", "two.mcap.torn");
        assertThat(catalogue.trainees()).containsExactly("Ada", "P-07");
    }

    @Test
    void renamingChangesNothingButTheName() throws UserProblem {
        Optional<SessionEntry> before = catalogue.entry(file("one"));
        catalogue.rename(NAME, "P-07", Progress.UNSEEN);
        SessionEntry after = catalogue.entry(file("one")).orElseThrow();
        catalogue.rebuild(Progress.UNSEEN);

        assertThat(catalogue.entry(file("one"))).contains(after);
        assertThat(after.digest().orElseThrow().score())
                .isEqualTo(before.orElseThrow().digest().orElseThrow().score());
        assertThat(after.tags()).isEqualTo(before.orElseThrow().tags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "bell\u0007"})
    void aNameThatIsNoNameIsRefused(String name) {
        assertThatThrownBy(() -> catalogue.rename(NAME, name, Progress.UNSEEN)).isInstanceOf(UserProblem.class);
    }

    @Test
    void aCancelledRenamingSaysHowFarItCame() throws UserProblem {
        Progress cancelled = new Progress() {
            @Override
            public void done(double part) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> catalogue.rename(NAME, "P-07", cancelled))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(Words.of(problem))
                        .contains("0 of 2"));
        assertThat(catalogue.find(SessionQuery.ALL)).hasSize(3);
    }
}

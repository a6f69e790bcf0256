package palpa.store.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;
import palpa.store.json.NotesJson;

class JsonNotesTest {

    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00.5Z");
    private static final UUID ID = new UUID(1, 2);

    @TempDir
    private Path folder;

    private final JsonNotes notes = new JsonNotes();

    private Path session() {
        return folder.resolve("x.mcap");
    }

    private static Comment comment(String text) {
        return new Comment(ID, new TimeSpan(12_500_000, 20_000_000), "Ines", THEN, text);
    }

    private static Notes saying(String text) {
        return new Notes(List.of(comment(text)), List.of(), Collections.emptySortedSet());
    }

    private static Notes tagged(SortedSet<String> tags) {
        return new Notes(List.of(), List.of(), tags);
    }

    @ParameterizedTest
    @CsvSource({"x.mcap,x.notes.json", "x.MCAP,x.notes.json", "x.y.mcap,x.y.notes.json", "x,x.notes.json"})
    void notesStandBesideTheirSession(String session, String file) {
        assertThat(notes.fileOf(folder.resolve(session))).isEqualTo(folder.resolve(file));
    }

    @Test
    void aSessionWithoutNotesHasNone() throws UserProblem {
        assertThat(notes.read(session())).isEqualTo(Notes.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Keep it loose", "\"quotes\" \\ =1+1", "two\nlines", "\u202eturned", "👣"})
    void givesBackWhatWasWritten(String text) throws UserProblem {
        Correction correction =
                new Correction(ID, new TimeSpan(0, 1), Optional.of(Hand.LEFT), Technique.KNEADING, "Ines", THEN);
        Correction both = new Correction(ID, new TimeSpan(5, 9), Optional.empty(), Technique.REST, "", THEN);
        Notes all = new Notes(List.of(comment(text)), List.of(correction, both), new TreeSet<>(List.of("exam", "Ä b")));
        notes.write(session(), all);

        assertThat(notes.read(session())).isEqualTo(all);
    }

    @Test
    void replacesAsAWholeAndLeavesNothingBeside() throws IOException, UserProblem {
        notes.write(session(), saying("first"));
        notes.write(session(), saying("second"));

        assertThat(notes.read(session())).isEqualTo(saying("second"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("x.notes.json"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"schema\": 2, \"comments\": [], \"corrections\": [], \"tags\": []}"})
    void whatCannotBeReadIsAProblemAndNeverOverwritten(String text) throws IOException {
        Path file = notes.fileOf(session());
        Files.writeString(file, text);

        assertThatThrownBy(() -> notes.read(session())).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> notes.write(session(), saying("mine"))).isInstanceOf(UserProblem.class);
        assertThat(file).hasContent(text);
    }

    @Test
    void aComplaintNamesTheFileAndTheLine() throws IOException {
        Files.writeString(notes.fileOf(session()), "{\n \"schema\": 1,\n oops\n}");

        assertThatThrownBy(() -> notes.read(session()))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(Words.of(problem))
                        .contains("x.notes.json")
                        .contains("line 3"));
    }

    static Stream<Notes> tooMuch() {
        TreeSet<String> many = new TreeSet<>();
        for (int i = 0; i <= NotesJson.MOST_TAGS; i++) {
            many.add("tag " + i);
        }
        return Stream.of(
                saying("x".repeat(NotesJson.MOST_CHARACTERS + 1)),
                new Notes(
                        Collections.nCopies(NotesJson.MOST_NOTES + 1, comment("x")),
                        List.of(),
                        Collections.emptySortedSet()),
                tagged(many),
                tagged(new TreeSet<>(List.of("x".repeat(NotesJson.MOST_TAG_CHARACTERS + 1)))),
                tagged(new TreeSet<>(List.of("two\nlines"))),
                tagged(new TreeSet<>(List.of(" "))));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatCouldNotBeReadBackIsNotWritten(Notes much) {
        assertThatThrownBy(() -> notes.write(session(), much)).isInstanceOf(UserProblem.class);
        assertThat(notes.fileOf(session())).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> notes.write(folder.resolve("none").resolve("x.mcap"), saying("")))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("store.no_folder"));
    }
}

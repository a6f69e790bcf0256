package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.MadeDigests;
import palpa.TestModels;
import palpa.TestTools;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.library.Catalogue;
import palpa.session.library.Catalogues;
import palpa.store.catalogue.SqliteCatalogues;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;
import picocli.CommandLine;

class LibraryCommandTest {

    private static final String HOSTILE = "\u001b[2J=1+1\u202e";

    @TempDir
    private Path folder;

    private final McapSessionStore sessions = new McapSessionStore();
    private final JsonNotes notes = new JsonNotes();

    private final Catalogues catalogues = new SqliteCatalogues(sessions, notes, new TestModels(), List.of());

    private record Result(int status, String out, String err) {}

    @BeforeEach
    void twoTrainees() throws UserProblem {
        session("one", 1, "Ada");
        session("two", 2, "Ada");
        session("three", 3, HOSTILE);
    }

    private void session(String name, int number, String trainee) throws UserProblem {
        sessions.create(file(name), MadeDigests.header(number, trainee), false).close();
    }

    private Path file(String name) {
        return folder.resolve(name + ".mcap");
    }

    private Result run(Object... words) {
        Toolbox tools = new TestTools()
                .sessions(sessions)
                .notes(notes)
                .catalogues(catalogues)
                .box();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine palpa = PalpaCommand.over(tools);
        palpa.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = palpa.execute(Stream.concat(Stream.of("library"), Arrays.stream(words))
                .map(Object::toString)
                .toArray(String[]::new));
        return new Result(status, out.toString(), err.toString());
    }

    @Test
    void listsSessionsTheNewestFirst() {
        Result result = run("list", folder);

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().map(line -> line.replaceAll(".* ", "")))
                .containsExactly("FILE", "three.mcap", "two.mcap", "one.mcap");
    }

    @Test
    void filtersAndSorts() {
        Result result = run("list", folder, "--trainee", "Ada", "--sort", "date", "--ascending", "--limit", 1);

        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.out()).contains("one.mcap");
    }

    @Test
    void jsonHoldsWhatAProgramNeeds() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(run("list", folder, "--json", "--text", "ada").out());

        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("trainee").asText()).isEqualTo("Ada");
        assertThat(all.get(0).get("state").asText()).isEqualTo("known");
        assertThat(all.get(0).get("started_at").asText()).startsWith("2024-01-08T");
    }

    @Test
    void namesDoNotCommandTheTerminal() {
        assertThat(run("list", folder).out()).contains("[2J=1+1").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void nothingFoundIsSaidAndNoFailure() {
        Result result = run("list", folder, "--text", "xyzzy");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("No session is like that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sort=beauty", "--from=yesterday", "--limit=many"})
    void wrongUsageHasStatusTwo(String option) {
        assertThat(run("list", folder, option).status()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Result result = run("list", folder.resolve("none"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("there is no such folder");
    }

    @Test
    void deletingOnlySaysWhatItWouldDelete() {
        Result result = run("delete", "Ada", "--folder", folder);

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("one.mcap", "two.mcap", "Would be deleted: 2 sessions", "--yes");
        assertThat(file("one")).exists();
    }

    @Test
    void withYesItDeletes() {
        Result result = run("delete", "Ada", "--folder", folder, "--yes");

        assertThat(result.out()).contains("Deleted: 2 sessions");
        assertThat(file("one")).doesNotExist();
        assertThat(file("three")).exists();
    }

    @Test
    void aTraineeWhoIsNotThereIsSaid() {
        Result result = run("delete", "Nobody", "--folder", folder, "--yes");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("There is no session of Nobody");
    }

    @Test
    void aPseudonymTakesThePlaceOfAName() {
        assertThat(run("rename", "Ada", "P-07", "--folder", folder).out()).contains("Renamed in 2 sessions");
        assertThat(run("list", folder, "--trainee", "P-07").out().lines()).hasSize(3);
    }

    @Test
    void twoTraineesBecomeOneOnlyWhenToldTo() throws UserProblem {
        session("four", 4, "Bob");

        Result refused = run("rename", "Ada", "Bob", "--folder", folder);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("--merge");
        assertThat(run("rename", "Ada", "Bob", "--folder", folder, "--merge").status())
                .isZero();
    }

    @Test
    void tagsArePutOnAndTakenOff() throws UserProblem {
        assertThat(run("tag", file("one"), "exam", "left hand").out()).isEqualToIgnoringNewLines("exam, left hand");
        assertThat(run("list", folder, "--tag", "exam").out()).contains("one.mcap");
        run("tag", file("one"), "exam", "--remove");

        assertThat(notes.read(file("one")).tags()).containsExactly("left hand");
    }

    @Test
    void aTagIsFoundAtOnceWithoutLookingThroughTheFolder() throws UserProblem {
        run("tag", file("one"), "exam");
        try (Catalogue catalogue = catalogues.open(file("one").getParent())) {
            assertThat(catalogue.tags()).contains("exam");
        }
    }

    @Test
    void commentsStandBesideTheSession() throws UserProblem, IOException {
        byte[] before = Files.readAllBytes(file("one"));
        Result result = run("comment", file("one"), "--at", "0", "--author", "Ines", "Good start");

        assertThat(result.err()).isEmpty();
        assertThat(notes.read(file("one")).comments())
                .extracting(comment -> comment.text())
                .containsExactly("Good start");
        assertThat(file("one")).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12.5", "NaN"})
    void aTimeThatIsNotInTheSessionIsRefused(String at) throws UserProblem {
        Result result = run("comment", file("one"), "--at=" + at, "--author", "Ines", "x");

        assertThat(result.status()).isEqualTo(1);
        assertThat(notes.read(file("one")).comments()).isEmpty();
    }

    @Test
    void readsEverythingAgain() {
        assertThat(run("rebuild", folder).out()).contains("3 sessions in");
    }
}

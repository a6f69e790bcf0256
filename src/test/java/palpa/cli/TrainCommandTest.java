package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.CorrectedSession;
import palpa.HeldSettings;
import palpa.TestTools;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.learning.Kind;
import palpa.store.model.ModelFiles;
import picocli.CommandLine;

class TrainCommandTest {

    private static final int RATE = 50;
    private static final int SECONDS = 12;

    @TempDir
    private Path folder;

    private Path table;
    private Path model;
    private String out;
    private String err;

    @BeforeEach
    void writeTable() throws IOException {
        StringBuilder rows = new StringBuilder("time_s,hand,thumb_tip,palm_heel,person,segment,label\n");
        for (String person : new String[] {"anna", "ben"}) {
            rows(rows, person, "kneading", 0.5);
            rows(rows, person, "stroking", 0.05);
        }
        table = Files.writeString(folder.resolve("made.csv"), rows);
        model = folder.resolve("own.json");
    }

    private static void rows(StringBuilder to, String person, String label, double hertz) {
        for (int i = 0; i < SECONDS * RATE; i++) {
            double time = (double) i / RATE;
            double force = 10 - 7 * Math.cos(2 * Math.PI * hertz * time);
            to.append(String.format(
                    Locale.ROOT, "%.3f,left,%.3f,%.3f,%s,%s,%s%n", time, force, force / 2, person, label, label));
        }
    }

    private int run(Object... words) {
        StringWriter outWriter = new StringWriter();
        StringWriter errWriter = new StringWriter();
        CommandLine palpa = PalpaCommand.over(tools());
        palpa.setOut(new PrintWriter(outWriter, true)).setErr(new PrintWriter(errWriter, true));
        int status = palpa.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        out = outWriter.toString();
        err = errWriter.toString();
        return status;
    }

    private Toolbox tools() {
        return TestTools.ofFiles()
                .models(new ModelFiles(folder.resolve("models"), new HeldSettings()))
                .box();
    }

    private int train(Object... more) {
        return train(Kind.LOGISTIC, more);
    }

    private int train(Kind kind, Object... more) {
        List<Object> words = new ArrayList<>(List.of("train", "--out", model, "--kind", kind.label()));
        words.addAll(List.of(more));
        return run(words.toArray());
    }

    @Test
    void learnsAModelThatAnalyzeUses() throws IOException {
        assertThat(train(table)).as(err).isZero();
        assertThat(out).contains("own: logistic regression, learnt from 2 person(s), 4 recording(s)");
        assertThat(out).contains("Each person was left out once");

        assertThat(run("analyze", table, "--model", model)).as(err).isZero();
        assertThat(out).contains("\"own\"");
    }

    @Test
    void theReportHasTheKeysOthersRelyOn() throws IOException {
        Path report = folder.resolve("report.json");

        assertThat(train(table, "--report", report)).as(err).isZero();

        JsonNode root = new ObjectMapper().readTree(report.toFile());
        assertThat(root.fieldNames())
                .toIterable()
                .startsWith("balanced_accuracy", "macro_f1", "classes", "confusion", "per_person");
        assertThat(root.get("per_person").fieldNames()).toIterable().containsExactly("anna", "ben");
        assertThat(root.get("confusion")).hasSameSizeAs(root.get("classes"));
        int windows = 0;
        for (JsonNode row : root.get("confusion")) {
            assertThat(row).hasSameSizeAs(root.get("classes"));
            for (JsonNode cell : row) {
                windows += cell.asInt();
            }
        }
        assertThat(windows).isEqualTo(root.get("windows").asInt()).isPositive();
    }

    @Test
    void theReportIsAPageWhereItsNameSaysSo() throws IOException {
        Path report = folder.resolve("report.html");

        assertThat(train(table, "--report", report, "--name", "Anna & Ben"))
                .as(err)
                .isZero();

        assertThat(Files.readString(report))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Anna &amp; Ben</h1>", ">ben</th>", "<svg")
                .doesNotContain("http://", "https://", "<script");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(train(Kind.TREES, table)).isZero();
        byte[] once = Files.readAllBytes(model);

        assertThat(train(Kind.TREES, table, "--force")).isZero();

        assertThat(Files.readAllBytes(model)).isEqualTo(once);
    }

    @Test
    void printsTheReportAsJson() throws IOException {
        assertThat(train(table, "--json")).isZero();

        assertThat(new ObjectMapper().readTree(out).get("model").get("name").asText())
                .isEqualTo("own");
    }

    @Test
    void aModelThatIsThereIsKept() throws IOException {
        Files.writeString(model, "mine");

        assertThat(train(table)).isEqualTo(1);
        assertThat(err).contains("own.json").contains("--force");
        assertThat(model).hasContent("mine");
    }

    @Test
    void aTableWithoutLabelsIsRefusedInOneSentence() throws IOException {
        Path bare = Files.writeString(
                folder.resolve("bare.csv"), Files.readString(table).replaceAll("(?m)(kneading|stroking)$", ""));

        assertThat(train(bare)).isEqualTo(1);
        assertThat(err.strip()).hasLineCount(1).contains("Nothing in it is labelled");
        assertThat(model).doesNotExist();
    }

    @Test
    void oneTechniqueAloneIsRefusedInOneSentence() throws IOException {
        Path alike = Files.writeString(
                folder.resolve("alike.csv"), Files.readString(table).replaceAll("(?m)kneading$", "stroking"));

        assertThat(train(alike)).isEqualTo(1);
        assertThat(err.strip()).hasLineCount(1).contains("stroking");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(train(folder.resolve("gone.csv"))).isEqualTo(1);
        assertThat(err.strip()).hasLineCount(1).contains("gone.csv");
    }

    @Test
    void aFolderWithNothingToLearnFromIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(train(empty)).isEqualTo(1);
        assertThat(err.strip()).hasLineCount(1).contains("empty");
    }

    @Test
    void tablesOfAFolderWithoutLabelsAreNamedAndPassedOver() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.copy(table, mixed.resolve("made.csv"));
        Files.writeString(mixed.resolve("truth.csv"), "start_s,end_s,technique\n0,1,kneading\n");
        Files.writeString(mixed.resolve("bare.csv"), "time_s,hand,palm_heel\n0,left,1\n");
        Files.createFile(mixed.resolve("empty.csv"));

        assertThat(train(mixed)).as(err).isZero();

        assertThat(err.strip())
                .hasLineCount(1)
                .contains("bare.csv, empty.csv, truth.csv")
                .doesNotContain("made.csv");
        assertThat(out).contains("learnt from 2 person(s), 4 recording(s)");
    }

    @Test
    void aFolderWithoutALabelledTableIsRefused() throws IOException {
        Path others = Files.createDirectory(folder.resolve("others"));
        Files.writeString(others.resolve("truth.csv"), "start_s,end_s,technique\n0,1,kneading\n");

        assertThat(train(others)).isEqualTo(1);
        assertThat(err.strip()).hasLineCount(1).contains("others", "label");
    }

    @Test
    void aFileGivenByNameThatIsNoForceTableIsRefused() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.csv"), "start_s,end_s,technique\n0,1,kneading\n");

        assertThat(train(table, truth)).isEqualTo(1);
        assertThat(err.strip()).hasLineCount(1).contains("truth.csv", "time_s");
    }

    @Test
    void learnsFromACorrectedSessionWhatItsInstructorSays() throws IOException, UserProblem {
        Path cleo = CorrectedSession.in(folder, "Cleo", tools());
        Path dora = CorrectedSession.in(folder, "Dora", tools());
        Path uncorrected = CorrectedSession.record(folder, "Emil", tools());

        assertThat(train(cleo, dora, uncorrected, "--report", folder.resolve("report.json")))
                .as(err)
                .isZero();

        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        assertThat(report.get("per_person").fieldNames()).toIterable().containsExactly("Cleo", "Dora");
        assertThat(report.get("balanced_accuracy").asDouble()).isGreaterThan(0.9);
        assertThat(report.get("shipped").get("balanced_accuracy").asDouble()).isLessThan(0.5);
    }

    @Test
    void learnsFromTablesAndACorrectedSessionTogether() throws IOException, UserProblem {
        assertThat(train(table, CorrectedSession.in(folder, "Cleo", tools())))
                .as(err)
                .isZero();

        assertThat(out).contains("learnt from 3 person(s), 5 recording(s)");
    }

    @Test
    void withoutInputItIsWrongUsage() {
        assertThat(train()).isEqualTo(2);
        assertThat(err).contains("--people");
    }

    @Test
    void anUnknownKindIsWrongUsage() {
        assertThat(run("train", table, "--out", model, "--kind", "magic")).isEqualTo(2);
        assertThat(err).contains("trees, logistic, centroid");
    }
}

package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestTools;
import palpa.session.Toolbox;
import picocli.CommandLine;

class AnalyzeCommandTest {

    private static final Locale MACHINE = Locale.getDefault();
    private static final int SECONDS = 8;
    private static final int RATE = 200;

    @TempDir
    private Path folder;

    private Path table;
    private String out;
    private String err;

    @BeforeEach
    void writeTable() throws IOException {
        StringBuilder rows = new StringBuilder("time_s,hand,thumb_tip,thenar,palm_heel,person\n");
        for (int i = 0; i < SECONDS * RATE; i++) {
            double time = (double) i / RATE;
            double squeeze = 10 - 8 * Math.cos(2 * Math.PI * 0.5 * time);
            String forces = String.format(Locale.ROOT, "%.3f,%.3f,%.3f", squeeze * 0.4, squeeze * 0.3, squeeze * 0.3);
            rows.append(String.format(Locale.ROOT, "%.3f,left,%s,=1+1%n", time, forces));
            rows.append(String.format(Locale.ROOT, "%.3f,right,%s,=1+1%n", time, forces));
        }
        table = Files.writeString(folder.resolve("made.csv"), rows);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void writesTheColumnsOthersRelyOn() throws IOException {
        Path strokes = folder.resolve("strokes.csv");
        Path timeline = folder.resolve("timeline.csv");

        int status = run("analyze", table, "--strokes", strokes, "--timeline", timeline, "--region", "calf");

        assertThat(err).isEmpty();
        assertThat(status).isZero();
        assertThat(Files.readAllLines(strokes).get(0))
                .startsWith("start_s,end_s,hand,region,technique,level,surface,peak_n,mean_n,rate_hz,confidence,");
        assertThat(Files.readAllLines(timeline).get(0))
                .startsWith("time_s,hand,region,technique,level,surface,force_n,rate_hz,confidence,");
    }

    @Test
    void decidesEveryTenthOfASecondForEachHand() throws IOException {
        Path timeline = folder.resolve("timeline.csv");

        run("analyze", table, "--timeline", timeline);

        assertThat(Files.readAllLines(timeline).stream().filter(line -> line.matches("\\d+\\.\\d00,left,calf,.*")))
                .hasSizeBetween(SECONDS * 10 - 1, SECONDS * 10);
        assertThat(Files.readAllLines(timeline).get(1)).contains("'=1+1");
    }

    @Test
    void saysThatTheRegionIsADefault() {
        run("analyze", table);

        assertThat(out).contains("Region: calf, because nothing names another");
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws IOException {
        run("analyze", table, "--timeline", folder.resolve("a.csv"), "--strokes", folder.resolve("as.csv"));
        String first = out;
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        run("analyze", table, "--timeline", folder.resolve("b.csv"), "--strokes", folder.resolve("bs.csv"));

        assertThat(out).isEqualTo(first);
        assertThat(folder.resolve("b.csv")).hasSameBinaryContentAs(folder.resolve("a.csv"));
        assertThat(folder.resolve("bs.csv")).hasSameBinaryContentAs(folder.resolve("as.csv"));
    }

    @Test
    void printsJsonThatNamesEveryLevel() throws IOException {
        run("analyze", table, "--json");

        assertThat(new ObjectMapper().readTree(out).at("/techniques/0/levels").size())
                .isEqualTo(5);
    }

    @Test
    void replacesNothingWithoutForce() throws IOException {
        Path strokes = Files.writeString(folder.resolve("strokes.csv"), "mine");

        assertThat(run("analyze", table, "--strokes", strokes)).isEqualTo(1);

        assertThat(strokes).hasContent("mine");
        assertThat(err.lines()).singleElement().asString().contains("--force");
        assertThat(run("analyze", table, "--strokes", strokes, "--force")).isZero();
    }

    @Test
    void leavesNothingBehindWhenTheTableIsBad() throws IOException {
        Files.writeString(table, Files.readString(table) + "99,left,x,1,1,p\n");

        int status = run("analyze", table, "--strokes", folder.resolve("strokes.csv"));

        assertThat(status).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("line 3202, column thumb_tip: \"x\"");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(table);
        }
    }

    @Test
    void refusesAnUnknownRegionAsWrongUsage() {
        assertThat(run("analyze", table, "--region", "elbow")).isEqualTo(2);
        assertThat(err).contains("inner_thigh");
    }

    @Test
    void namesAMissingInputInOneLine() {
        assertThat(run("analyze", folder.resolve("none.csv"))).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("there is no such file");
    }

    private int run(Object... arguments) {
        Toolbox tools = TestTools.ofFiles().box();
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        CommandLine palpa = PalpaCommand.over(tools);
        palpa.setOut(new PrintWriter(outText)).setErr(new PrintWriter(errText));
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int status = palpa.execute(words);
        out = outText.toString();
        err = errText.toString();
        return status;
    }
}

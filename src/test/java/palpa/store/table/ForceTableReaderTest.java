package palpa.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.ForceTables;
import palpa.session.TraceBuffer;
import palpa.session.Words;

class ForceTableReaderTest {

    private static final Locale MACHINE = Locale.getDefault();
    private static final String HEADER = "time_s,hand,region,thumb_tip,index_tip\n";
    private static final String THREE = "0,left,,1,2\n0.01,left,,1,2\n0.02,left,,1,2\n";

    @TempDir
    private Path folder;

    private final List<ForceTables.Recording> recordings = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void readsSitesTimesRegionsAndSums() throws Exception {
        read(HEADER + "0.000,left,calf,0.00,0.12\n0.005,left,,1.5,\n0.010,LEFT,knee,2,3\n");

        ForceTables.Series series = recordings.get(0).hands().get(0);
        assertThat(series.hand()).isEqualTo(Hand.LEFT);
        assertThat(series.timesMicros()).containsExactly(0, 5000, 10_000);
        assertThat(series.rateHertz()).isEqualTo(200);
        assertThat(series.sites()).isEqualTo(SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP));
        assertThat(series.regions())
                .containsExactly(Optional.of(Region.CALF), Optional.empty(), Optional.of(Region.KNEE));
        assertThat(series.newtons()[TraceBuffer.VALUES + 1]).isNaN();
        assertThat(series.newtons()[TraceBuffer.VALUES + TraceBuffer.TOTAL]).isEqualTo(1.5);
        assertThat(series.newtons()[2 * TraceBuffer.VALUES + TraceBuffer.TOTAL]).isEqualTo(5);
        assertThat(series.hasTotal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsByteOrderMarkCommentsAndEitherLineEnd(String end) throws Exception {
        read(("\uFEFF# \"a comment\n" + HEADER + "# another, with \" in it\n" + THREE).replace("\n", end));

        assertThat(recordings).hasSize(1);
        assertThat(recordings.get(0).hands().get(0).timesMicros()).hasSize(3);
    }

    @Test
    void takesColumnsInAnyOrder() throws Exception {
        read("total,Hand,time_s,label\n3,right,0,kneading\n3,right,0.01,\n4,right,0.02,rest\n");

        ForceTables.Series series = recordings.get(0).hands().get(0);
        assertThat(series.hasTotal()).isTrue();
        assertThat(series.labels())
                .containsExactly(Optional.of(Technique.KNEADING), Optional.empty(), Optional.of(Technique.REST));
    }

    @Test
    void takesTouchThatIsNoMassageAsALabelOfItsOwn() throws Exception {
        read("time_s,hand,total,label\n0,left,3,unsure\n0.01,left,3,unsure\n0.02,left,4,unsure\n");

        assertThat(recordings.get(0).hands().get(0).labels()).containsOnly(Optional.of(Technique.UNSURE));
    }

    @Test
    void beginsANewRecordingAtEveryNewPersonOrSegment() throws Exception {
        String table = "time_s,hand,total,person,segment\n";
        for (String who : List.of("a,1", "a,2", "b,2")) {
            table += "0,left,1,%s\n0,right,2,%s\n0.01,left,1,%s\n0.01,right,2,%s\n0.02,left,1,%s\n0.02,right,2,%s\n"
                    .replace("%s", who);
        }
        read(table);

        assertThat(recordings).extracting(ForceTables.Recording::segment).containsExactly("1", "2", "2");
        assertThat(recordings).allMatch(recording -> recording.hands().size() == 2);
    }

    @Test
    void saysWhatALowRateHides() throws Exception {
        read("time_s,hand,total\n0,left,1\n0.02,left,1\n0.04,left,1\n");

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("50.0 rows a second")
                .contains("percussion");
    }

    @Test
    void leavesAnUnknownColumnOutAndSaysSo() throws Exception {
        read("time_s,hand,total,thumbtip\n0,left,1,x\n0.01,left,1,x\n0.02,left,1,x\n");

        assertThat(warnings).singleElement().asString().contains("\"thumbtip\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.03,left,calf,x,2      | line 6, column thumb_tip: "x" is not a force in newtons
            0.03,left,calf,NaN,2    | line 6, column thumb_tip: "NaN"
            0.03,left,calf,1d,2     | line 6, column thumb_tip: "1d"
            0.03,left,calf,0x1p3,2  | line 6, column thumb_tip: "0x1p3"
            0.03,left,calf,1e9,2    | line 6, column thumb_tip: "1e9"
            0.03,left,calf,1-1,2    | line 6, column thumb_tip: "1-1"
            0.03,both,calf,1,2      | line 6, column hand: "both" is not left or right
            0.03,left,elbow,1,2     | line 6, column region: "elbow"
            ,left,calf,1,2          | line 6, column time_s: ""
            0.01,left,calf,1,2      | line 6, column time_s: "0.01" comes after "0.02" of the left hand
            0.03,left,calf,1        | line 6: 4 cells where the first row has 5
            """)
    void namesFileLineColumnAndValueOfABadRow(String row, String expected) throws IOException {
        Path file = write("# first\n" + HEADER + THREE + row + "\n");

        assertThat(sentence(file)).contains("table.csv").contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hand,total            | the column "time_s" is missing
            time_s,total          | the column "hand" is missing
            time_s,hand           | no column is a site
            time_s,hand,total,TOTAL | "total" stands there twice
            time_s;hand;total     | the column "time_s" is missing
            """)
    void namesWhatIsWrongWithTheFirstRow(String header, String expected) throws IOException {
        assertThat(sentence(write(header + "\n0,left,1\n"))).contains(expected);
    }

    @Test
    void refusesAnEndlessLine() throws IOException {
        assertThat(sentence(write(HEADER + "1".repeat(70_000)))).contains("line 2: longer than 65536");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        assertThat(sentence(write(HEADER + "\"0,left,calf,1,2\n" + THREE.repeat(3000))))
                .contains("longer than 65536");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = folder.resolve("table.csv");
        Files.write(file, (HEADER + "0,ł,calf,1,2\n").getBytes(StandardCharsets.UTF_16));

        assertThat(sentence(file)).contains("save the table as UTF-8");
    }

    @Test
    void refusesARateThatCannotBe() throws IOException {
        assertThat(sentence(write("time_s,hand,total\n0,left,1\n1,left,1\n2,left,1\n")))
                .contains("1.0 rows a second");
    }

    @Test
    void readsTheSameUnderAGermanAndATurkishLocale() throws Exception {
        for (String locale : List.of("de-DE", "tr-TR")) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            read("TIME_S,HAND,INDEX_TIP,REGION\n0,LEFT,1.5,INNER_THIGH\n0.01,LEFT,1.5,\n0.02,LEFT,1.5,\n");
        }

        assertThat(recordings)
                .hasSize(2)
                .allMatch(recording -> recording.hands().get(0).newtons()[1] == 1.5);
    }

    private String sentence(Path file) {
        return Words.of(catchThrowableOfType(UserProblem.class, () -> read(file)));
    }

    private void read(String table) throws UserProblem, IOException {
        read(write(table));
    }

    private Path write(String table) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), table);
    }

    private void read(Path file) throws UserProblem {
        new ForceTableReader().read(file, new ForceTables.Sink() {
            @Override
            public void recording(ForceTables.Recording recording) {
                recordings.add(recording);
            }

            @Override
            public void warning(String sentence) {
                warnings.add(sentence);
            }
        });
    }
}

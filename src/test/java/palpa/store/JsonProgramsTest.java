package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.TestPrograms;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;

class JsonProgramsTest {

    private static final Locale MACHINE = Locale.getDefault();

    private final JsonPrograms programs = TestPrograms.shipped();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void offersFreePracticeFirst() {
        assertThat(programs.shipped()).extracting(Program::name).first().isEqualTo("Free practice");
        assertThat(programs.shipped()).hasSize(8);
    }

    @Test
    void demonstratesOnTheCalfWithATargetForAnyTechnique() {
        var step = programs.demonstration().steps().get(0);

        assertThat(step.region()).isEqualTo(Region.CALF);
        assertThat(step.technique()).isEmpty();
        assertThat(step.level()).contains(Level.MODERATE);
    }

    @Test
    void asksForNothingInFreePractice() {
        var step = programs.shipped().get(0).steps().get(0);

        assertThat(step.technique()).isEmpty();
        assertThat(step.level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CALF, 4, 12, 28, 45, 65, 39",
        "SOLE, 5, 12, 28, 45, 60, 36",
        "ANKLE, 3, 8, 14, 20, 28, 17",
        "INNER_THIGH, 4, 10, 22, 35, 45, 27",
        "HAMSTRING, 5, 15, 35, 60, 90, 42",
    })
    void shipsTheTargetsOfTheDomain(
            Region region, double low, double moderate, double firm, double top, double ceiling, double thumb) {
        var bands = programs.targets().shipped().regions().get(region).wholeHand();

        assertThat(bands.light().lowNewtons()).isEqualTo(low);
        assertThat(bands.moderate().lowNewtons()).isEqualTo(moderate);
        assertThat(bands.firm().orElseThrow().lowNewtons()).isEqualTo(firm);
        assertThat(bands.topNewtons()).isEqualTo(top);
        assertThat(bands.ceilingNewtons()).isEqualTo(ceiling);
        assertThat(programs.targets()
                        .shipped()
                        .bands(region, Surface.THUMB, Technique.KNEADING)
                        .ceilingNewtons())
                .isEqualTo(thumb);
    }

    @Test
    void allowsNothingFirmOnTheKnee() {
        assertThat(programs.targets()
                        .shipped()
                        .regions()
                        .get(Region.KNEE)
                        .wholeHand()
                        .band(Level.FIRM))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"KNEE", "ANKLE", "SOLE", "HEEL", "TOP_OF_FOOT", "TOES"})
    void allowsNoStrikeOnKneeAnkleAndFoot(Region region) {
        assertThat(programs.targets().shipped().percussionAllowed(region)).isFalse();
    }

    @Test
    void saysOfEveryFigureWhereItComesFrom() throws IOException {
        JsonNode table = new ObjectMapper().readTree(getClass().getResource("/palpa/targets/default.json"));

        assertThat(table.at("/regions"))
                .allMatch(row -> !row.path("source").asText("").isBlank());
        assertThat(table.at("/surfaces"))
                .allMatch(row -> !row.path("source").asText("").isBlank());
    }

    @Test
    void readsBackWhatItWrites() throws UserProblem {
        Program program = programs.shipped().get(1);

        Program again = ProgramJson.read(JsonText.parse("copy", ProgramJson.write(program)), null);

        assertThat(again).isEqualTo(program);
    }

    @Test
    void readsBackAllThatAStepCanAskFor() throws UserProblem {
        Step chopping = new Step(
                Activity.MASSAGE,
                Region.ANKLE,
                Optional.of(Technique.STROKING),
                Optional.of(Level.LIGHT),
                10,
                60,
                new Manner(
                        Optional.of(Leg.LEFT),
                        Optional.of(Surface.FIST),
                        Optional.of(Surface.EDGE),
                        HandUse.ALTERNATING,
                        240),
                List.of(Region.ANKLE, Region.CALF, Region.ANKLE),
                "Up and down.",
                Optional.of(StepPicture.PERCUSSION));
        Step stretch = new Step(
                Activity.EXERCISE,
                Region.HIP,
                Optional.empty(),
                Optional.empty(),
                0,
                30,
                Manner.ANY,
                List.of(),
                "Bend.",
                Optional.of(StepPicture.HIP_BEND));
        Program program =
                new Program("all", 3, "All there is.", programs.targets().shipped(), List.of(chopping, stretch));

        assertThat(ProgramJson.read(JsonText.parse("copy", ProgramJson.write(program)), null))
                .isEqualTo(program);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"schema":2,"steps":[{"region":"calf","route":["knee","calf"]}]} | at /steps/0: the values do not fit together
            {"schema":2,"steps":[{"region":"calf","activity":"exercise","level":"firm"}]} | at /steps/0: the values
            {"schema":1                                              | line 1
            {"schema":3}                                             | at /schema: 3 stands where a whole number from 1 to 2
            {"schema":1,"schema":1}                                  | Duplicate
            {"schema":1,"colour":"red"}                              | the field "colour" is unknown
            {"schema":1,"steps":[]}                                  | at /steps
            {"schema":1,"name":"x"}                                  | the field "steps" is missing
            {"schema":1,"steps":[{"region":"elbow"}]}                | at /steps/0/region: "elbow" stands where one of sole
            {"schema":1,"steps":[{"region":"calf","seconds":-1}]}    | at /steps/0/seconds
            {"schema":1,"steps":[{"region":"calf","seconds":1e999}]} | at /steps/0/seconds
            {"schema":1,"steps":[{"region":"calf","level":"over"}]}  | light, moderate or firm
            []                                                       | mine.json, line 1, column 1, at /
            {"schema":1,"steps":[{"region":"calf"},{"region":"elbow"}]} | mine.json, line 1, column 50, at /steps/1/region: "elbow" stands
            """)
    void namesFilePlaceAndFault(String json, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), json);

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> programs.read(file));

        assertThat(Words.of(problem)).contains("mine.json").contains(expected).doesNotContain("\n");
    }

    private Path program(String step) throws IOException {
        String steps = "{\"region\":\"calf\"},\n  {" + step + "}";
        return Files.writeString(
                folder.resolve("mine.json"),
                "{\"schema\":2,\"name\":\"x\",\"version\":1,\"targets\":\"default\",\"steps\":[\n  " + steps + "]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "region":"knee","level":"firm"          | line 3, column 28, at /steps/1/level: the knee is never worked firmly
            "region":"knee","technique":"percussion" | line 3, column 32, at /steps/1/technique: the knee is never struck
            "region":"calf","level":"firm","route":["calf","knee"] | at /steps/1/level: the knee is never worked firmly
            """)
    void refusesWhatTheKneeMustNeverBear(String step, String expected) throws IOException {
        Path file = program(step);

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> programs.read(file));

        assertThat(Words.of(problem)).contains(expected);
    }

    @Test
    void readsARecordedProgramThatWouldBeRefusedToday() throws IOException, UserProblem {
        JsonPlace recorded = JsonText.read(program("\"region\":\"knee\",\"level\":\"firm\""));

        assertThat(ProgramJson.read(recorded, programs.targets().shipped()).steps())
                .hasSize(2);
    }

    @Test
    void refusesNestingThatWouldOverflowAStack() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> programs.read(file));

        assertThat(problem.key()).isEqualTo("store.json_too_deep");
        assertThat(Words.of(problem)).contains("deep.json", "16 levels");
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingItAll() throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[JsonText.MAX_BYTES + 1]);

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> programs.read(file));

        assertThat(problem.key()).isEqualTo("store.json_too_large");
    }

    @Test
    void refusesBandsThatDoNotJoin() throws IOException {
        String text = new String(ProgramJson.write(programs.shipped().get(0)), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"light_n\" : [ 4.0, 12.0 ]", "\"light_n\" : [ 4.0, 11.0 ]");
        Path file = Files.writeString(folder.resolve("gap.json"), text);

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> programs.read(file));

        assertThat(Words.of(problem)).contains("/targets/regions/calf/whole_hand");
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertThat(TestPrograms.targets().shipped())
                .isEqualTo(programs.targets().shipped());
    }
}

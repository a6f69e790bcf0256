package palpa.store.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.HeldSettings;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.recognition.Boosting;
import palpa.recognition.BoostingOptions;
import palpa.recognition.CentroidScorer;
import palpa.recognition.Examples;
import palpa.recognition.ExamplesBuilder;
import palpa.recognition.Learner;
import palpa.recognition.LogisticRegression;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;
import palpa.session.Settings.Setting;

class ModelFilesTest {

    @TempDir
    private Path folder;

    private final HeldSettings settings = new HeldSettings();

    private ModelFiles models() {
        return new ModelFiles(folder.resolve("models"), settings);
    }

    private static String sample() throws IOException {
        try (InputStream in = ModelFilesTest.class.getResourceAsStream("version-1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("model.json"), json);
    }

    private static Examples examples() {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("a.x", "a.y"));
        Random chance = new Random(4);
        for (int i = 0; i < 200; i++) {
            Technique label = i % 2 == 0 ? Technique.REST : Technique.KNEADING;
            double y = i % 7 == 0 ? Double.NaN : chance.nextGaussian();
            builder.add(label, "p" + i % 3, 1, new double[] {i % 2 + chance.nextGaussian(), y});
        }
        return builder.build();
    }

    private static TechniqueModel model(Learner learner) {
        Examples examples = examples();
        ModelCard card = new ModelCard("made", "any", List.of("one", "two"), 3, 200, 0.75, Double.NaN, "people");
        return new TechniqueModel(
                card, examples.classes(), examples.features(), learner.learn(examples), 1.25, 0.4, 0.75);
    }

    static Stream<Arguments> learners() {
        Learner centroid = CentroidScorer::learn;
        return Stream.of(
                Arguments.of("trees", new Boosting(BoostingOptions.standard(1))),
                Arguments.of("logistic", new LogisticRegression()),
                Arguments.of("centroid", centroid));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("learners")
    void whatIsWrittenDecidesTheSameWhenItIsRead(String name, Learner learner) throws UserProblem {
        TechniqueModel model = model(learner);
        Path file = folder.resolve("own.json");
        double[] before = new double[2];
        double[] after = new double[2];

        models().write(model, file, false);
        TechniqueModel read = models().read(file);
        model.probabilities(new double[] {0.3, Double.NaN}, before);
        read.probabilities(new double[] {0.3, Double.NaN}, after);

        assertThat(after).isEqualTo(before);
        assertThat(read.card()).isEqualTo(model.card());
        assertThat(read.classes()).isEqualTo(model.classes());
        assertThat(read.memorySeconds()).isEqualTo(model.memorySeconds());
    }

    @Test
    void readsAFileOfVersionOne() throws IOException, UserProblem {
        TechniqueModel read = models().read(written(sample()));
        double[] probabilities = new double[2];
        read.probabilities(new double[] {0, 12.5}, probabilities);

        assertThat(probabilities[0]).isCloseTo(1 / (1 + Math.exp((0.25 - 1) / 2)), within(1e-12));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\" : 1|\"schema\" : 2",
                "technique model|something else",
                "\"temperature\" : 2.0|\"temperature\" : 0",
                "\"memory_s\" : 0.5|\"memory_s\" : -1",
                "\"unsure_below\" : 0.4|\"unsure_below\" : 7",
                "[ \"stroking\", \"kneading\" ]|[ \"stroking\", \"stroking\" ]",
                "[ \"stroking\", \"kneading\" ]|[ \"stroking\", \"kneading\", \"rest\" ]",
                "\"force.peak_n\"|\"pulse.width_s\"",
                "\"value\" : [ 12.5|\"value\" : [ NaN",
                "\"value\" : [ 12.5|\"value\" : [ 1e300",
                "\"feature\" : [ 1|\"feature\" : [ 2",
                "\"low\" : [ 1|\"low\" : [ 0",
                "\"high\" : [ 2|\"high\" : [ 99999",
                "\"high\" : [ 2,|\"high\" : [",
                "\"roots\" : [ 0, 3 ]|\"roots\" : [ 3, 0 ]",
                "\"roots\" : [|\"root\" : [",
                "\"memory_s\"|\"memory\"",
                "\"card\" : {|\"card\" : [[[[[[[[[[[[[[[[[[[["
            })
    void whatIsNoModelIsAProblem(String there, String instead) throws IOException {
        String whole = sample();
        assertThat(whole).contains(there);
        Path file = written(whole.replace(there, instead));

        assertThatThrownBy(() -> models().read(file)).isInstanceOf(UserProblem.class);
    }

    @Test
    void aFileThatIsThereIsKept() throws IOException {
        Path file = written("mine");

        assertThatThrownBy(() -> models().write(model(CentroidScorer::learn), file, false))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("store.exists");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aChosenModelIsInForceUntilItIsLeft() throws IOException, UserProblem {
        Path file = written(sample());
        ModelFiles models = models();

        models.choose(Optional.of(file));
        assertThat(models.inForce().card().name()).isEqualTo("sample");
        assertThat(models.chosen()).contains(file.toAbsolutePath());

        models.choose(Optional.empty());
        assertThat(models.inForce()).isSameAs(models.shipped());
        assertThat(models.chosen()).isEmpty();
    }

    @Test
    void aFileThatChangedIsReadAnew() throws IOException, UserProblem {
        Path file = written(sample());
        ModelFiles models = models();
        models.choose(Optional.of(file));
        assertThat(models.inForce().card().name()).isEqualTo("sample");

        Files.writeString(file, sample().replace("\"sample\"", "\"another\""));

        assertThat(models.inForce().card().name()).isEqualTo("another");
    }

    @Test
    void aChosenModelThatIsGoneLeavesTheShippedOne() {
        ModelFiles models = models();
        settings.put(Setting.MODEL, folder.resolve("gone.json").toString());

        assertThat(models.inForce()).isSameAs(models.shipped());
    }

    @Test
    void whatIsNoModelCannotBeChosen() throws IOException {
        Path file = written("{}");
        ModelFiles models = models();

        assertThatThrownBy(() -> models.choose(Optional.of(file))).isInstanceOf(UserProblem.class);
        assertThat(models.chosen()).isEmpty();
    }

    @Test
    void aNewModelHasAPlaceOfItsOwn() throws UserProblem, IOException {
        ModelFiles models = models();

        Path first = models.placeFor("Anna's hands / 2");
        Files.writeString(first, sample());
        Path second = models.placeFor("Anna's hands / 2");

        assertThat(first.getFileName()).hasToString("anna-s-hands-2.json");
        assertThat(second.getFileName()).hasToString("anna-s-hands-2-2.json");
        assertThat(models.personal()).containsExactly(first);
    }

    @Test
    void examplesKeepTheirMeaningInLittleRoom() throws IOException {
        Examples examples = examples();
        Examples read = ExamplesBytes.read(ExamplesBytes.write(examples));

        assertThat(read.size()).isEqualTo(examples.size());
        assertThat(read.features()).isEqualTo(examples.features());
        for (int row = 0; row < read.size(); row++) {
            assertThat(read.label(row)).isEqualTo(examples.label(row));
            assertThat(Float.isNaN(read.value(row, 1))).isEqualTo(Float.isNaN(examples.value(row, 1)));
            assertThat(read.value(row, 0)).isCloseTo(examples.value(row, 0), within(0.4f));
        }
    }

    @Test
    void aDeletedModelThatWasInForceGivesWayToTheShippedOne() throws UserProblem {
        ModelFiles models = models();
        Path file = models.placeFor("Ines");
        models.write(model(CentroidScorer::learn), file, false);
        models.choose(Optional.of(file));

        models.delete(file);

        assertThat(models.personal()).isEmpty();
        assertThat(models.inForce()).isSameAs(models.shipped());
        assertThat(models.chosen()).isEmpty();
    }
}

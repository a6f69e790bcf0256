package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.coaching.feedback.FeedbackMode;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.Practices;
import palpa.session.progress.PractisedBout;
import palpa.store.json.JsonText;

/** What was practised, on disk. */
class JsonPracticeLogTest {

    @TempDir
    private Path directory;

    private Path folder;
    private JsonPracticeLog log;

    @BeforeEach
    void openLog() {
        folder = directory.resolve("practice");
        log = new JsonPracticeLog(folder);
    }

    @Test
    void readsBackWhatWasAdded() throws UserProblem {
        PracticeEntry first = Practices.of("Ann", "Calf", 0, FeedbackMode.FADING, 60.5, Double.NaN);
        PracticeEntry bare = new PracticeEntry(
                Practices.BEGIN.plusSeconds(99),
                "Ann",
                "Free",
                1,
                FeedbackMode.NONE,
                3,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(new PractisedBout(
                        2, Optional.empty(), Region.HIP, OptionalDouble.empty(), OptionalDouble.empty(), 0)),
                OptionalInt.empty(),
                "",
                List.of());
        log.add(first);
        log.add(bare);

        assertThat(new JsonPracticeLog(folder).of("Ann").entries()).containsExactly(first, bare);
        assertThat(log.of("Bea").entries()).isEmpty();
    }

    @Test
    void nobodyHasPractisedNothing() throws UserProblem {
        assertThat(log.of(" ").entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "C:\\con",
                "CON",
                "a/b",
                "a_b",
                "ANN",
                "Ann\u0000",
                "..",
                "\u202egnp.exe",
                "Zoë",
                "very long very long very long very long very long very long very long very long very long very long"
            })
    void keepsAHostileNameInAFileOfItsOwn(String name) throws UserProblem, IOException {
        PracticeEntry theirs = Practices.of(name, "Calf", 0, FeedbackMode.ALWAYS, 70);
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60));
        log.add(theirs);

        assertThat(log.of(name).entries()).containsExactly(theirs);
        assertThat(log.of("Ann").entries()).hasSize(1);
        assertThat(names()).hasSize(2).allMatch(file -> file.matches("[a-z0-9_]{1,40}-[0-9a-f]{16}\\.json"));
        assertThat(files(directory)).containsExactly("practice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "no json",
                "{\"schema\": 1}",
                "{\"schema\": 1, \"trainee\": \"Ann\", \"practices\": [{\"when\": \"soon\"}]}"
            })
    void putsALogThatCannotBeReadAside(String damaged) throws UserProblem, IOException {
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60));
        Files.writeString(only(), damaged);
        UserProblem told = catchThrowableOfType(UserProblem.class, () -> log.of("Ann"));

        assertThat(told.key()).isEqualTo("store.practice_aside");
        assertThat(Words.of(told)).contains(".damaged-1.json").doesNotContain("\n");
        assertThat(log.of("Ann").entries()).as("told once").isEmpty();
        assertThat(only()).hasContent(damaged);
    }

    @Test
    void keepsAPracticeEvenWhereThoseBeforeItCannotBeRead() throws UserProblem, IOException {
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60));
        Files.writeString(only(), "broken");
        PracticeEntry next = Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 70);

        assertThatThrownBy(() -> log.add(next)).isInstanceOf(UserProblem.class);
        assertThat(log.of("Ann").entries()).containsExactly(next);
        assertThat(names()).hasSize(2);
    }

    @Test
    void neverTouchesALogOfALaterVersion() throws UserProblem, IOException {
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60));
        String later = "{\"schema\": 2, \"whatever\": true}";
        Files.writeString(only(), later);

        assertThatThrownBy(() -> log.add(Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 60)))
                .isInstanceOfSatisfying(
                        UserProblem.class, told -> assertThat(told.key()).isEqualTo("store.practice_too_new"));
        assertThat(only()).hasContent(later);
    }

    @Test
    void refusesTheFileOfSomebodyElse() throws UserProblem, IOException {
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60));
        Path anns = only();
        log.add(Practices.of("Bea", "Calf", 0, FeedbackMode.ALWAYS, 60));
        Path beas = folder.resolve(names().stream()
                .filter(name -> name.startsWith("bea"))
                .findFirst()
                .orElseThrow());
        byte[] before = Files.readAllBytes(anns);
        Files.write(beas, before);

        assertThatThrownBy(() -> log.add(Practices.of("Bea", "Calf", 1, FeedbackMode.ALWAYS, 60)))
                .isInstanceOfSatisfying(
                        UserProblem.class, told -> assertThat(told.key()).isEqualTo("store.practice_of_another"));
        assertThat(beas).hasBinaryContent(before);
    }

    @Test
    void renamesIntoALogThatIsThere() throws UserProblem, IOException {
        log.add(Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 60));
        log.add(Practices.of("P7", "Calf", 0, FeedbackMode.ALWAYS, 70));
        log.rename("Ann", "P7");

        assertThat(log.of("P7").entries())
                .extracting(entry -> entry.points().getAsDouble())
                .containsExactly(70.0, 60.0);
        assertThat(names()).hasSize(1);
        assertThat(only()).content().doesNotContain("Ann");
    }

    @Test
    void renamingToTheSameNameChangesNothing() throws UserProblem {
        log.add(Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 60));
        log.rename("Ann", " Ann ");

        assertThat(log.of("Ann").entries()).hasSize(1);
    }

    @Test
    void deletesReadableOrNot() throws UserProblem, IOException {
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60));
        Files.writeString(only(), "broken");
        catchThrowableOfType(UserProblem.class, () -> log.of("Ann"));
        log.add(Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 60));
        log.add(Practices.of("Bea", "Calf", 1, FeedbackMode.ALWAYS, 60));
        log.delete("Ann");
        log.delete("Ann");

        assertThat(names()).hasSize(1).allMatch(name -> name.startsWith("bea-"));
    }

    @Test
    void aFullLogLosesItsOldestAndStaysReadable() throws UserProblem {
        List<PractisedBout> many = IntStream.range(0, 9_000)
                .mapToObj(step -> Practices.bout(step, Region.CALF, 50))
                .toList();
        for (int day = 0; day < 4; day++) {
            log.add(Practices.with("Ann", "Calf", day, FeedbackMode.ALWAYS, many));
        }

        assertThat(log.of("Ann").entries())
                .hasSizeBetween(1, 3)
                .last()
                .isEqualTo(Practices.with("Ann", "Calf", 3, FeedbackMode.ALWAYS, many));
        assertThat(folder).isDirectoryContaining(file -> file.toFile().length() <= JsonText.MAX_BYTES);
    }

    private Path only() throws IOException {
        assertThat(names()).hasSize(1);
        return folder.resolve(names().get(0));
    }

    private List<String> names() throws IOException {
        return files(folder);
    }

    private static List<String> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

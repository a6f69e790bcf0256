package palpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that the compiler does not know. */
class HouseRulesTest {

    private static final int MOST_LINES = 400;
    private static final Path SOURCES = Path.of("src");
    private static final Pattern BROAD_CATCH = Pattern.compile("catch \\((final )?(Exception|Throwable) ");

    @Test
    void noSourceFileIsOver400Lines() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            assertThat(files.filter(file -> lines(file).size() > MOST_LINES)).isEmpty();
        }
    }

    @Test
    void nothingIsCaughtBroadly() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            assertThat(files.filter(file -> lines(file).stream()
                            .anyMatch(line -> BROAD_CATCH.matcher(line).find())))
                    .isEmpty();
        }
    }

    @Test
    void noTestSleeps() throws IOException {
        String sleep = "Thread" + ".sleep(";
        try (Stream<Path> files = javaFiles()) {
            assertThat(files.filter(file -> file.startsWith(SOURCES.resolve("test")))
                            .filter(file -> lines(file).stream().anyMatch(line -> line.contains(sleep))))
                    .isEmpty();
        }
    }

    private static Stream<Path> javaFiles() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

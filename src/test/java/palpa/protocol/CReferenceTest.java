package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the C reference as strictly as it promises and runs its tests, where there is a C compiler. */
class CReferenceTest {

    private static final Path SOURCES = Path.of("firmware-interface", "c");
    private static final List<String> STRICT = List.of("-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-O1");
    private static final List<String> SANITIZED =
            List.of("-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all");

    @TempDir
    private Path build;

    private static Optional<String> compiler() {
        return Stream.of("cc", "gcc", "clang")
                .filter(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path log = build.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        return "exit " + status + "\n" + Files.readString(log, StandardCharsets.UTF_8);
    }

    private String compile(String test, List<String> sources, List<String> flags)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(compiler().orElseThrow()));
        command.addAll(STRICT);
        command.addAll(flags);
        command.addAll(List.of("-o", build.resolve(test).toString()));
        sources.forEach(source -> command.add(SOURCES.resolve(source).toString()));
        return output(command);
    }

    private void passes(String test, String... sources) throws IOException, InterruptedException {
        assumeTrue(compiler().isPresent(), "no C compiler on the PATH: the C reference is not tested here");
        assertThat(compile(test, List.of(sources), List.of())).isEqualTo("exit 0\n");
        assertThat(run(test)).startsWith("exit 0\n");
        boolean sanitizers = compile(test, List.of(sources), SANITIZED).startsWith("exit 0\n");
        assumeTrue(sanitizers, "the C compiler has no sanitizers: tested without them");
        assertThat(run(test)).startsWith("exit 0\n");
    }

    private String run(String test) throws IOException, InterruptedException {
        return output(List.of(build.resolve(test).toString(), Vector.FOLDER.toString()));
    }

    @Test
    void gloveWritesAndBehavesAsTheTextSays() throws IOException, InterruptedException {
        passes("glove", "test_palpa_glove.c", "palpa_glove.c", "palpa_session.c", "palpa_text.c");
    }

    @Test
    void readsTheVectorsAsTheyWantIt() throws IOException, InterruptedException {
        passes("vectors", "test_vectors.c", "palpa_glove.c", "palpa_host.c");
    }
}

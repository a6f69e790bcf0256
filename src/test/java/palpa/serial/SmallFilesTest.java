package palpa.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Remembered paths, latency timers and line speeds. */
class SmallFilesTest {

    @TempDir
    Path folder;

    @Test
    void remembersAPathOnceAndAcrossRuns() {
        Path file = folder.resolve("config/ports");
        new RememberedPaths(file).add("/run/left");
        new RememberedPaths(file).add("/run/right");
        new RememberedPaths(file).add("/run/left");

        assertThat(new RememberedPaths(file).paths()).containsExactly("/run/left", "/run/right");
    }

    @Test
    void forgetsTheOldestPaths() {
        RememberedPaths paths = new RememberedPaths(folder.resolve("ports"));
        IntStream.rangeClosed(0, RememberedPaths.MOST).forEach(n -> paths.add("/run/glove" + n));

        assertThat(paths.paths()).hasSize(RememberedPaths.MOST).doesNotContain("/run/glove0");
    }

    @Test
    void remembersNothingWhereTheFileCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("plain")).resolve("ports");
        RememberedPaths paths = new RememberedPaths(file);
        paths.add("/run/left");

        assertThat(paths.paths()).isEmpty();
    }

    @Test
    void readsAnAdaptersLatencyTimer() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("ttyUSB0")).resolve("latency_timer"), "16\n");
        LatencyTimers timers = new LatencyTimers(folder);

        assertThat(timers.millisOf("/dev/ttyUSB0")).isEqualTo(OptionalInt.of(16));
        assertThat(timers.millisOf("/dev/ttyACM0")).isEmpty();
    }

    @Test
    void goesRoundTheLineSpeedsAndStaysAtTheOneThatWorked() {
        LineSpeeds speeds = new LineSpeeds();
        int first = speeds.of("a");

        speeds.advance("a");
        assertThat(speeds.of("a")).isEqualTo(115_200).isNotEqualTo(first);
        assertThat(speeds.of("b")).isEqualTo(first);
        speeds.advance("a");
        speeds.advance("a");
        assertThat(speeds.of("a")).isEqualTo(first);
    }

    @Test
    void aPseudoTerminalHasNoLineSpeedToTry() {
        assertThat(LineSpeeds.countOf(Path.of("/dev/pts/3"))).isEqualTo(1);
        assertThat(LineSpeeds.countOf(Path.of("/dev/ttyUSB0"))).isEqualTo(3);
    }
}

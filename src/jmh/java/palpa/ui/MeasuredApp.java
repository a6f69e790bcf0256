package palpa.ui;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.ui.plot.AppTellingChart;

/**
 * The app in a process of its own, with a home folder of its own in which the ports to look at are remembered. Its words
 * on standard output say where the chart is.
 */
final class MeasuredApp implements AutoCloseable {

    private final Process process;
    private final BufferedReader words;

    /** @param jvmOptions further options of its Java, e.g. {@code -Djavafx.pulseLogger=true} */
    MeasuredApp(Path folder, List<Path> ports, List<String> jvmOptions) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config").resolve("palpa"));
        Files.write(config.resolve("ports"), ports.stream().map(Path::toString).toList());
        List<String> command = Stream.of(
                        List.of(ProcessHandle.current().info().command().orElse("java")),
                        List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-Duser.home=" + folder),
                        jvmOptions,
                        List.of("-cp", System.getProperty("java.class.path"), AppTellingChart.class.getName()))
                .flatMap(List::stream)
                .collect(Collectors.toList());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        process = builder.start();
        words = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Waits until the chart is there; the data area on the screen. */
    Rectangle chart() throws IOException {
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            if (line.startsWith("chart ")) {
                int[] at = Arrays.stream(line.split(" "))
                        .skip(1)
                        .mapToInt(Integer::parseInt)
                        .toArray();
                return new Rectangle(at[0], at[1], at[2], at[3]);
            }
        }
        throw new IOException("the app ended before it showed a chart");
    }

    /** Where the chart has gone since it was last asked for, if it has. */
    boolean hasMoved() throws IOException {
        return words.ready();
    }

    @Override
    public void close() {
        process.destroy();
    }
}

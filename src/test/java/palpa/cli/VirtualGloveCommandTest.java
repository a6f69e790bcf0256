package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestTools;
import palpa.glove.SimulatedGloves;
import palpa.serial.PseudoTerminal;
import palpa.session.HostClock;
import palpa.session.Toolbox;
import palpa.store.table.ForceTableReader;
import picocli.CommandLine;

class VirtualGloveCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
        Toolbox tools = new TestTools()
                .virtualGloves(gloves)
                .terminals(PseudoTerminal::open)
                .box();
        CommandLine line = PalpaCommand.over(tools);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        List<String> all = new ArrayList<>(List.of("virtual-glove"));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    @Test
    void listsEveryScenarioWithWhatHappensInIt() {
        assertThat(run("--list")).isZero();
        assertThat(out.toString())
                .contains("mixed ", "over-ceiling", "uneven-hands")
                .containsPattern("percussion-calf-moderate-expert +percussion on the calf, moderate, by an expert")
                .doesNotContain("percussion-knee", "knee-firm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"percussion-knee-light", "kneading-knee-firm", "percusion-calf-light", "mixed-expert"})
    void refusesAScenarioInOneSentenceAndLeavesNoLink(String scenario) {
        Path link = folder.resolve("glove");
        assertThat(run("--hand", "left", "--link", link.toString(), "--scenario", scenario))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(scenario));
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void withoutAHandItIsWrongUsage() {
        assertThat(run("--link", folder.resolve("glove").toString())).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void interruptedProcessRemovesItsLinkAndEndsWell() throws IOException, InterruptedException {
        Path link = folder.resolve("glove");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        VirtualGloveProgram.class.getName(),
                        "virtual-glove",
                        "--hand=left",
                        "--link=" + link)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).contains("left glove");
        assertThat(link).isSymbolicLink();
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }
}

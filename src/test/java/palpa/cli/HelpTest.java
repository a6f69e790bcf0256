package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.TestTools;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    private static CommandLine palpa() {
        return PalpaCommand.over(new TestTools().version("1.2.3").box());
    }

    static Stream<CommandLine> commands() {
        CommandLine palpa = palpa();
        return Stream.concat(Stream.of(palpa), palpa.getSubcommands().values().stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAndEachOfItsOptionsIsDescribed(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(command.getCommandSpec().args())
                .filteredOn(argument -> argument.description().length == 0)
                .extracting(ArgSpec::paramLabel)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhatDebugDoes(CommandLine command) {
        assertThat(command.getUsageMessage()).containsPattern("--debug +Print what lies behind an error");
    }

    @Test
    void versionIsTheToolboxs() {
        StringWriter out = new StringWriter();

        int status = palpa().setOut(new PrintWriter(out, true)).execute("--version");

        assertThat(status).isZero();
        assertThat(out.toString()).contains("Palpa 1.2.3");
    }
}

package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.TestTools;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.Toolbox;
import palpa.session.conformance.TinyGlove;
import picocli.CommandLine;

class ConformanceCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(TinyGlove glove, String... arguments) {
        PortDirectory ports = new PortDirectory() {
            @Override
            public List<Port> ports() {
                return List.of();
            }

            @Override
            public ByteSource open(String name) throws PortException {
                if (name.equals("tiny")) {
                    return glove;
                }
                throw new PortException(PortTrouble.MISSING, name, "");
            }
        };
        Toolbox tools = new TestTools().ports(ports).clock(glove).box();
        CommandLine line = PalpaCommand.over(tools);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void aProperGloveGivesExitZeroAndALineForEachPoint() {
        assertThat(run(new TinyGlove(TinyGlove.Flaw.NONE), "conformance", "tiny"))
                .isZero();
        assertThat(out.toString().lines())
                .contains("pass  MUST    1.2   answers a hello request after its port was opened: 0.000 ms")
                .last()
                .isEqualTo("The glove follows the protocol: 37 of 37 points pass.");
    }

    @Test
    void aBrokenMustGivesExitOne() {
        assertThat(run(new TinyGlove(TinyGlove.Flaw.WRONG_TOKEN), "conformance", "tiny"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("FAIL  MUST    6.7   answers a ping within 50 ms and echoes it")
                .contains("The glove breaks the protocol: 35 of 37 points pass, and 1 that fail are a MUST.");
    }

    @Test
    void aMissingPortIsOneSentence() {
        assertThat(run(new TinyGlove(TinyGlove.Flaw.NONE), "conformance", "/dev/nowhere"))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("/dev/nowhere"));
    }

    @Test
    void withoutAPortItIsWrongUsage() {
        assertThat(run(new TinyGlove(TinyGlove.Flaw.NONE), "conformance")).isEqualTo(2);
    }
}

package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.TestTools;
import palpa.calibration.CalibrationState;
import palpa.calibration.GloveProfile;
import palpa.glove.SimulatedGloves;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.protocol.Lane;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.Profiles;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves.Options;
import palpa.store.table.ForceTableReader;
import picocli.CommandLine;

/** On virtual gloves in this process. */
class DevicesCommandTest {

    private static final Profiles PROFILES = glove -> new GloveProfile(
            glove.uid(),
            "test",
            CalibrationState.UNCALIBRATED,
            Collections.nCopies(glove.channels().size(), counts -> counts));

    private final StringWriter out = new StringWriter();

    private int run(Lane lane, String... arguments) throws UserProblem {
        SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
        PortDirectory ports = gloves.inProcess(
                List.of(new Options(Hand.RIGHT, "mixed", 250, 5, 1, List.of(), Optional.empty(), lane)));
        return run(ports, arguments);
    }

    private int run(PortDirectory ports, String... arguments) {
        Toolbox tools = new TestTools().ports(ports).profiles(PROFILES).box();
        CommandLine line = PalpaCommand.over(tools);
        line.setOut(new PrintWriter(out));
        return line.execute(arguments);
    }

    private JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void listsWhatAGloveSaysOfItself() throws UserProblem {
        assertThat(run(Lane.BINARY, "devices")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("virtual-right", "right", "50414c50414c520005".substring(0, 10), "1.0", "250 Hz", "binary");
    }

    @Test
    void jsonNamesEveryColumn() throws UserProblem, JsonProcessingException {
        assertThat(run(Lane.BINARY, "devices", "--json")).isZero();
        JsonNode glove = json().get(0);
        assertThat(glove.get("hand").asText()).isEqualTo("right");
        assertThat(glove.get("rate_hz").asInt()).isEqualTo(250);
        assertThat(glove.get("calibration").asText()).isEqualTo("uncalibrated");
        assertThat(glove.get("lane").asText()).isEqualTo("binary");
        assertThat(glove.get("trouble").isNull()).isTrue();
    }

    @Test
    void plainTextIsListedAtReducedTrust() throws UserProblem, JsonProcessingException {
        assertThat(run(Lane.PLAIN_TEXT, "devices", "--json")).isZero();
        JsonNode glove = json().get(0);
        assertThat(glove.get("hand").isNull()).isTrue();
        assertThat(glove.get("lane").asText()).isEqualTo("plain_text");
        assertThat(glove.get("advice").asText()).contains("lost samples go unseen");
    }

    @Test
    void aPortThatIsNotThereIsSaidInASentence() throws UserProblem {
        assertThat(run(Lane.BINARY, "devices", "--port", "/dev/nowhere")).isZero();
        assertThat(out.toString().lines()).last().asString().startsWith("There is no port /dev/nowhere.");
    }

    @Test
    void withoutAnyPortItSaysHowToTryOne() throws UserProblem {
        PortDirectory none = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM).inProcess(List.of());
        assertThat(run(none, "devices")).isZero();
        assertThat(out.toString()).contains("palpa virtual-glove");
    }
}

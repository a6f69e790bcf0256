package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.HeldPracticeLog;
import palpa.TestTools;
import palpa.coaching.feedback.FeedbackMode;
import palpa.session.Toolbox;
import palpa.session.progress.Practices;
import picocli.CommandLine;

/** {@code palpa progress}, on the ninth day after Ann's first practice. */
class ProgressCommandTest {

    private static final Clock DAY_NINE = Clock.fixed(Practices.BEGIN.plusSeconds(9 * 86_400), ZoneOffset.UTC);

    private final HeldPracticeLog log = new HeldPracticeLog();

    @BeforeEach
    void annPractised() {
        log.add(Practices.of("Ann", "Calf", 0, FeedbackMode.FADING, 82, 90));
        log.add(Practices.of("Ann", "Calf", 1, FeedbackMode.NONE, 71));
        log.add(Practices.of("Ann", "Free practice", 2, FeedbackMode.ALWAYS, Double.NaN));
    }

    private Toolbox tools() {
        return new TestTools().practices(log).box();
    }

    private String said(String... words) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new ProgressCommand(tools(), DAY_NINE)).setOut(new PrintWriter(out));

        assertThat(command.execute(words)).isZero();
        return out.toString();
    }

    @Test
    void printsPracticesBestsFadingAndTests() {
        assertThat(said("Ann").lines().map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly(
                        "Practised|Program|Feedback|Stage|Score|In band|Guessed|Steps|Work|Recording",
                        "2026-03-01 10:00|Calf|Less as I get better|0|86|50 %|60 %|2|60 s|s.mcap",
                        "2026-03-02 10:00|Calf|Never: a test|-|71|50 %|60 %|1|30 s|s.mcap",
                        "2026-03-03 10:00|Free practice|All the time|-|-|50 %|60 %|1|30 s|s.mcap",
                        "",
                        "Best of each program, region and technique:",
                        "Program|Region|Technique|Score|Practised",
                        "Calf|calf|kneading|90|2026-03-01 10:00",
                        "",
                        "Fading: Calf is at stage 1 of 3; 67 % of its steps are shown.",
                        "A test of Calf is due since 2026-03-08: day 7 after the practice of 2026-03-01.");
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(said("Ann", "--json"));

        assertThat(json.at("/practices/0/score").asDouble()).isEqualTo(86);
        assertThat(json.at("/practices/1/test").asBoolean()).isTrue();
        assertThat(json.at("/practices/2/score").isNull()).isTrue();
        assertThat(json.at("/practices/0/bouts/1/technique").asText()).isEqualTo("kneading");
        assertThat(json.at("/bests/0/score").asDouble()).isEqualTo(90);
        assertThat(json.at("/fading/0/stage").asInt()).isEqualTo(1);
        assertThat(json.at("/tests_due/0/due").asText()).isEqualTo("2026-03-08");
    }

    @Test
    void saysWhenNoTestIsDue() {
        log.add(Practices.of("Ann", "Calf", 8, FeedbackMode.NONE, 71));

        assertThat(said("Ann")).endsWith("No test is due." + System.lineSeparator());
    }

    @Test
    void saysInOneSentenceThatNobodyOfThatNamePractised() {
        Ran ran = Ran.palpa(tools(), "progress", "B\u001bob");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("B ob: nothing was practised").doesNotContain("\u001b");
    }

    @Test
    void asksForAName() {
        assertThat(Ran.palpa(tools(), "progress").status()).isEqualTo(2);
    }
}

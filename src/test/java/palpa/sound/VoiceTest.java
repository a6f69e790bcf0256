package palpa.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.sound.Voice.Kind;

/** Which program speaks, and how it is called. */
class VoiceTest {

    private static final Path FIRST = Path.of("first").toAbsolutePath();
    private static final Path SECOND = Path.of("second").toAbsolutePath();
    private static final String NASTY = "-w /tmp/x; $(rm -rf ~) `id` \"%PATH%\"";

    private static Kind found(String system, String... programs) {
        Set<String> there = Set.of(programs);
        return Voice.find(
                        system,
                        List.of(FIRST, SECOND),
                        path -> path.startsWith(SECOND)
                                && there.contains(path.getFileName().toString()))
                .map(Voice::kind)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, spd-say, SPD_SAY",
        "Linux, espeak, ESPEAK",
        "FreeBSD, espeak-ng, ESPEAK_NG",
        "Mac OS X, say, SAY",
        "Windows 11, powershell.exe, POWERSHELL"
    })
    void findsTheSystemsVoice(String system, String program, Kind kind) {
        assertThat(found(system, program)).isEqualTo(kind);
    }

    @Test
    void prefersTheOneThatFallsSilentAsItIsEnded() {
        assertThat(found("Linux", "spd-say", "espeak-ng")).isEqualTo(Kind.ESPEAK_NG);
    }

    @ParameterizedTest
    @CsvSource({"Linux, say", "Mac OS X, espeak-ng", "Windows 10, say", "Linux, none"})
    void findsNoneWhereThereIsNone(String system, String program) {
        assertThat(found(system, program)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aSentenceIsNeverPartOfACommandThatIsParsed(Kind kind) {
        Voice voice = new Voice(FIRST, kind);
        List<String> command = voice.command(NASTY, 80);
        if (voice.readsInput()) {
            assertThat(command).noneMatch(part -> part.contains("rm -rf"));
        } else {
            assertThat(command).endsWith("--", NASTY);
        }
    }

    @Test
    void speaksAsLoudAsAsked() {
        assertThat(new Voice(FIRST, Kind.ESPEAK_NG).command("a", 35)).containsSubsequence("-a", "35");
        assertThat(new Voice(FIRST, Kind.SPD_SAY).command("a", 35)).containsSubsequence("--volume", "-65");
    }
}

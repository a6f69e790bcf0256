package palpa.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpa.session.Sounds.Priority;
import palpa.sound.Voice.Kind;

/** Sentences said by real processes: a script that writes down what it was told, and may then go on speaking. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program that speaks is a shell script")
@Timeout(60)
class SpeechTest {

    @TempDir
    Path folder;

    private RandomAccessFile told;
    private Speech speech;

    /** What is said goes into a pipe, from which a test takes line by line: it waits for each. */
    @BeforeEach
    void makePipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("told");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        told = new RandomAccessFile(pipe.toFile(), "rw");
    }

    @AfterEach
    void close() throws IOException {
        speech.close();
        told.close();
    }

    private void speakBy(String afterwards) throws IOException {
        Path script = folder.resolve("espeak-ng");
        Files.writeString(
                script,
                "#!/bin/sh\ntext=$(cat)\necho \"$text\" > '" + folder.resolve("told") + "'\n" + afterwards + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        speech = new Speech(Optional.of(new Voice(script, Kind.ESPEAK_NG)));
    }

    private String heard() throws IOException {
        return new String(told.readLine().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatItIsTold() throws IOException {
        speakBy("");
        speech.say("Step 2 of 5. “Calf”; $(id)", Priority.STEP);
        assertThat(heard()).isEqualTo("Step 2 of 5. “Calf”; $(id)");
    }

    @Test
    void endsTheProcessThatIsInterrupted() throws IOException {
        speakBy("exec tail -f /dev/null");
        speech.say("first", Priority.STEP);
        assertThat(heard()).isEqualTo("first");
        speech.say("second", Priority.STEP);
        assertThat(heard()).isEqualTo("second");
        speech.hush();
        speech.say("third", Priority.CUE);
        assertThat(heard()).isEqualTo("third");
    }

    @Test
    void endsItsProcessAndItsThreadWhenClosed() throws IOException, InterruptedException {
        speakBy("exec tail -f /dev/null");
        speech.say("first", Priority.STEP);
        assertThat(heard()).isEqualTo("first");
        speech.close();
        speech.awaitEnd();
        assertThat(ProcessHandle.current().descendants().flatMap(each -> each.info().command().stream()))
                .noneMatch(command -> command.endsWith("tail"));
    }

    @Test
    void saysNothingWhereThereIsNoVoice() {
        speech = new Speech(Optional.empty());
        speech.say("anything", Priority.STEP);
        assertThat(speech.canSpeak()).isFalse();
    }

    @Test
    void isMuteOnceTheProgramCannotBeStarted() throws InterruptedException {
        speech = new Speech(Optional.of(new Voice(folder.resolve("gone"), Kind.ESPEAK_NG)));
        speech.say("anything", Priority.STEP);
        speech.awaitEnd();
        assertThat(speech.canSpeak()).isFalse();
    }
}

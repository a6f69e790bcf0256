package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class DiskWordsTest {

    @Test
    void aRefusedRightIsSaidInWords() {
        assertThat(DiskWords.why(new AccessDeniedException("/a/b"))).isEqualTo("you have no right to");
    }

    @Test
    void theReasonIsSaidWithoutTheFile() {
        assertThat(DiskWords.why(new FileSystemException("/a/b", null, "No space left on device")))
                .isEqualTo("No space left on device");
    }

    @Test
    void aFailureWithoutAReasonSaysWhatItHas() {
        assertThat(DiskWords.why(new IOException("Is a directory"))).isEqualTo("Is a directory");
    }
}

package palpa.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;
import palpa.session.PortException;

@EnabledOnOs(OS.LINUX)
@Timeout(10)
class PseudoTerminalTest {

    @TempDir
    private Path folder;

    private Path link() {
        return folder.resolve("glove");
    }

    private RandomAccessFile host() throws IOException {
        return new RandomAccessFile(link().toFile(), "rw");
    }

    private static int readSome(PseudoTerminal terminal, byte[] into) throws PortException {
        int length = 0;
        while (length == 0) {
            length = terminal.read(into, 100);
        }
        return length;
    }

    @Test
    void carriesEveryByteBothWaysUnchanged() throws Exception {
        byte[] all = new byte[256];
        for (int value = 0; value < all.length; value++) {
            all[value] = (byte) value;
        }
        try (PseudoTerminal terminal = PseudoTerminal.open(link());
                RandomAccessFile host = host()) {
            host.write(all);
            byte[] heard = new byte[512];
            assertThat(readSome(terminal, heard)).isEqualTo(all.length);
            assertThat(heard).startsWith(all);

            terminal.write(all, 0, all.length);
            byte[] seen = new byte[all.length];
            host.readFully(seen);
            assertThat(seen).isEqualTo(all);
        }
    }

    @Test
    void hostMayComeAndGoAndFindsACleanLine() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.open(link())) {
            byte[] heard = new byte[64];
            try (RandomAccessFile first = host()) {
                first.write('a');
                readSome(terminal, heard);
                terminal.write("never read".getBytes(), 0, 10);
            }
            assertThat(terminal.read(heard, 0)).isZero();
            try (RandomAccessFile second = host()) {
                second.write('b');
                assertThat(readSome(terminal, heard)).isEqualTo(1);
                terminal.write(new byte[] {'c'}, 0, 1);
                assertThat(second.read()).isEqualTo('c');
            }
        }
    }

    @Test
    void dropsAndCountsWhatNobodyTakes() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.open(link())) {
            terminal.write(new byte[100], 0, 100);
            assertThat(terminal.droppedBytes()).isEqualTo(100);
        }
    }

    @Test
    void neverBlocksOnAHostThatDoesNotRead() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.open(link());
                RandomAccessFile host = host()) {
            host.write('a');
            readSome(terminal, new byte[1]);
            for (int kilobyte = 0; kilobyte < 100; kilobyte++) {
                terminal.write(new byte[1024], 0, 1024);
            }
            assertThat(terminal.droppedBytes()).isGreaterThan(30_000);
        }
    }

    @Test
    void aHostThatReadsLateLosesNothing() throws Exception {
        byte[] sent = new byte[24_000];
        new Random(1).nextBytes(sent);
        try (PseudoTerminal terminal = PseudoTerminal.open(link());
                RandomAccessFile host = host()) {
            host.write('a');
            readSome(terminal, new byte[1]);
            for (int at = 0; at < sent.length; at += 48) {
                terminal.write(sent, at, 48);
            }
            byte[] seen = new byte[sent.length];
            for (int length = 0; length < seen.length; terminal.read(new byte[1], 0)) {
                length += host.read(seen, length, Math.min(1_000, seen.length - length));
            }
            assertThat(seen).isEqualTo(sent);
            assertThat(terminal.droppedBytes()).isZero();
        }
    }

    @Test
    void closingRemovesTheLinkAndEndsAWaitingRead() throws Exception {
        PseudoTerminal terminal = PseudoTerminal.open(link());
        Thread closer = new Thread(terminal::close);
        closer.start();
        assertThatThrownBy(() -> {
                    while (true) {
                        terminal.read(new byte[1], 5000);
                    }
                })
                .isInstanceOf(PortException.class);
        closer.join();
        terminal.close();
        assertThat(Files.exists(link(), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void replacesALinkWhoseTerminalIsGone() throws Exception {
        Files.createSymbolicLink(link(), Path.of("/dev/pts/99999"));
        try (PseudoTerminal terminal = PseudoTerminal.open(link())) {
            assertThat(Files.readSymbolicLink(link()).toString()).startsWith("/dev/pts/");
            assertThat(Files.exists(link())).isTrue();
        }
    }

    @Test
    void refusesAPathThatIsTaken() throws Exception {
        Files.writeString(link(), "mine");
        assertThatThrownBy(() -> PseudoTerminal.open(link()))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("glove.link_exists"));
        assertThat(link()).hasContent("mine");
    }
}

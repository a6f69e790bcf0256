package palpa.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;

/** Ports opened by a path, on a pseudo-terminal. */
@EnabledOnOs(OS.LINUX)
@Timeout(10)
class SerialPortsTest {

    @TempDir
    private Path folder;

    private SerialPorts ports() {
        return new SerialPorts(new RememberedPaths(folder.resolve("ports")), new LatencyTimers(folder));
    }

    @Test
    void listsALinkedPortByThePathGivenAndByNoOther() throws Exception {
        String link = folder.resolve("glove").toString();
        try (PseudoTerminal terminal = PseudoTerminal.open(Path.of(link));
                ByteSource opened = ports().open(link)) {
            String target = Path.of(link).toRealPath().toString();
            assertThat(opened.name()).isEqualTo(link);
            assertThat(terminal.name()).isNotEmpty();
            assertThat(ports().ports())
                    .extracting(PortDirectory.Port::name)
                    .contains(link)
                    .doesNotContain(target);
        }
    }

    @Test
    void remembersAPseudoTerminalGivenByItsOwnName() throws Exception {
        Path link = folder.resolve("glove");
        try (PseudoTerminal terminal = PseudoTerminal.open(link)) {
            assertThat(terminal.name()).isNotEmpty();
            String own = link.toRealPath().toString();
            ports().open(own).close();
            assertThat(ports().ports()).extracting(PortDirectory.Port::name).contains(own);
        }
    }
}

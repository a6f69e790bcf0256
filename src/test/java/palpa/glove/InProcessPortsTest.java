package palpa.glove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveListener;
import palpa.protocol.HostMessages;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;
import palpa.protocol.Start;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.VirtualGloves.Options;
import palpa.store.table.ForceTableReader;

class InProcessPortsTest {

    private long nanos;
    private final SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), () -> nanos, () -> 0);

    private static Options options(Hand hand, String scenario, String... faults) {
        return new Options(hand, scenario, 1000, 1, 1, List.of(faults), Optional.empty());
    }

    private static void start(ByteSource line) throws PortException {
        byte[] command = new byte[HostMessages.MAX_BYTES];
        HostMessages messages = new HostMessages();
        line.write(command, 0, messages.descriptorRequest(command, 0));
        line.write(command, 0, messages.start(new Start(100, 1, Protocol.ALL_CHANNELS), command, 0));
    }

    /** What the line says while the clock goes on, as samples. */
    private List<int[]> listen(ByteSource line, int millis) throws PortException {
        List<int[]> samples = new ArrayList<>();
        GloveListener listener = frame -> samples.add(counts(frame));
        GloveDecoder decoder = new GloveDecoder(listener);
        byte[] heard = new byte[100];
        for (int milli = 0; milli < millis; milli++) {
            nanos += 1_000_000;
            for (int length = line.read(heard, 0); length > 0; length = line.read(heard, 0)) {
                decoder.feed(heard, 0, length);
            }
        }
        return samples;
    }

    private static int[] counts(DataFrame frame) {
        int[] counts = new int[frame.channels()];
        frame.copySample(0, counts, 0);
        return counts;
    }

    @Test
    void eachGloveHasAPortAndStreamsThere() throws UserProblem {
        PortDirectory ports = gloves.inProcess(List.of(options(Hand.LEFT, "mixed"), options(Hand.RIGHT, "mixed")));
        assertThat(ports.ports()).extracting(PortDirectory.Port::name).containsExactly("virtual-left", "virtual-right");
        try (ByteSource line = ports.open("virtual-left")) {
            start(line);
            assertThat(listen(line, 1000)).hasSize(100);
        }
    }

    @Test
    void portIsOpenedOnceAtATimeAndMayBeOpenedAgain() throws UserProblem {
        PortDirectory ports = gloves.inProcess(List.of(options(Hand.LEFT, "mixed")));
        ByteSource line = ports.open("virtual-left");
        assertThatThrownBy(() -> ports.open("virtual-left"))
                .isInstanceOfSatisfying(
                        PortException.class, busy -> assertThat(busy.trouble()).isEqualTo(PortTrouble.BUSY));
        line.close();
        ports.open("virtual-left").close();
    }

    @Test
    void unpluggedPortIsGoneAndComesBack() throws UserProblem {
        PortDirectory ports = gloves.inProcess(List.of(options(Hand.LEFT, "mixed", "unplug=1s/2s")));
        ByteSource line = ports.open("virtual-left");
        start(line);
        assertThatThrownBy(() -> listen(line, 1500)).isInstanceOf(PortException.class);
        line.close();
        assertThat(ports.ports()).isEmpty();
        nanos += 2_500_000_000L;
        assertThat(ports.ports()).hasSize(1);
        assertThatThrownBy(() -> line.read(new byte[1], 0)).isInstanceOf(PortException.class);
        ports.open("virtual-left").close();
    }

    @Test
    void exampleOfATextGloveIsPlayedLineByLine() throws UserProblem {
        String file = Path.of("src/examples/scenarios/text-glove.txt").toString();
        Options options = new Options(Hand.LEFT, file, 50, 1, 1, List.of(), Optional.empty(), Lane.BINARY);
        try (ByteSource line = gloves.inProcess(List.of(options)).open("virtual-left")) {
            List<int[]> samples = listen(line, 10_000);
            assertThat(samples.size()).isBetween(495, 500);
            assertThat(samples).allMatch(counts -> counts.length == 5);
        }
    }

    @Test
    void wrongRateIsRefused() {
        Options options = new Options(Hand.LEFT, "mixed", 5000, 1, 1, List.of(), Optional.empty());
        assertThatThrownBy(() -> gloves.inProcess(List.of(options)))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("glove.rate_wrong"));
    }
}

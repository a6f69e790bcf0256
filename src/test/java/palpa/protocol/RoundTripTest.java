package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one side says, the other hears. */
class RoundTripTest {

    private final byte[] wire = new byte[Protocol.MAX_FRAME_BYTES];
    private final GloveMessages glove = new GloveMessages(Gloves.mixed());
    private final HostMessages host = new HostMessages();
    private final Heard heard = new Heard();
    private final GloveDecoder decoder = new GloveDecoder(heard);
    private final HeardCommands commands = new HeardCommands();
    private final CommandDecoder ear = new CommandDecoder(commands);

    private String hostHears(int length) {
        decoder.feed(wire, 0, length);
        return heard.lines.get(heard.lines.size() - 1);
    }

    private String gloveHears(int length) {
        ear.feed(wire, 0, length);
        return commands.lines.get(commands.lines.size() - 1);
    }

    @Test
    void helloRequest() {
        assertThat(gloveHears(host.helloRequest(wire, 0))).isEqualTo("hello_request version=1.0");
    }

    @Test
    void descriptorRequest() {
        assertThat(gloveHears(host.descriptorRequest(wire, 0))).isEqualTo("descriptor_request");
    }

    @Test
    void start() {
        assertThat(gloveHears(host.start(new Start(2_000, 255, Protocol.ALL_CHANNELS), wire, 0)))
                .isEqualTo("start rate=2000 samples=255 mask=ffffffff");
    }

    @Test
    void stop() {
        assertThat(gloveHears(host.stop(wire, 0))).isEqualTo("stop");
    }

    @Test
    void ping() {
        assertThat(gloveHears(host.ping(0xFFFF_FFFFL, Long.MAX_VALUE, wire, 0)))
                .isEqualTo("ping token=4294967295 host=9223372036854775807");
    }

    @Test
    void hello() {
        assertThat(hostHears(glove.hello(wire, 0)))
                .startsWith("hello version=1.0 side=right uid=0123456789abcdef boot=5eed0001 rate=1000 ");
    }

    @Test
    void status() {
        Status status = new Status(4_294_967_295L, 1, 65_535, 2, OptionalDouble.of(-12.5), OptionalInt.of(0));
        assertThat(hostHears(glove.status(status, wire, 0)))
                .isEqualTo("status uptime=4294967295 dropped=1 high_water=65535 bad=2 temperature=-125 battery=0");
    }

    @Test
    void pong() {
        assertThat(hostHears(glove.pong(new Pong(1, 2, 4_294_967_295L), wire, 0)))
                .isEqualTo("pong token=1 host=2 device=4294967295");
    }

    @ParameterizedTest
    @EnumSource(GloveEvent.Kind.class)
    void event(GloveEvent.Kind kind) {
        assertThat(hostHears(glove.event(new GloveEvent(kind, 3, 4), wire, 0)))
                .isEqualTo("event kind=" + kind.label() + " micros=3 value=4");
    }

    @Test
    void acknowledge() {
        assertThat(hostHears(glove.acknowledge(new Acknowledge(3, 5, "no channel"), wire, 0)))
                .isEqualTo("acknowledge command=3 code=5 text=no channel");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void log(int severity) {
        assertThat(hostHears(glove.log(severity, "größer als 5 µs", wire, 0)))
                .isEqualTo("log severity=" + severity + " text=größer als 5 µs");
    }

    @Test
    void aTextTooLongIsCutBetweenCharacters() {
        String text = hostHears(glove.log(1, "x" + "é".repeat(150), wire, 0)).substring(20);
        assertThat(text).isEqualTo("x" + "é".repeat(99));
    }

    @Test
    void theLargestFrameOfSamplesFits() {
        hostHears(glove.hello(wire, 0));
        hostHears(glove.descriptor(wire, 0));
        int samples = glove.maxSamples(glove.allChannels());
        hostHears(glove.data(0, 0, 0, glove.allChannels(), samples, new int[4 * samples], wire, 0));
        assertThat(heard.sequence.expected()).isEqualTo(samples);
    }

    @Test
    void theChecksumIsTheOneOfItsName() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(Crc16.of(digits, 0, digits.length)).isEqualTo(0x29B1);
    }
}

package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GloveDecoderTest {

    private final Heard heard = new Heard();
    private final GloveDecoder decoder = new GloveDecoder(heard);
    private final GloveMessages glove = new GloveMessages(Gloves.mixed());
    private final byte[] wire = new byte[2 * Protocol.MAX_FRAME_BYTES];

    private void feed(int length) {
        decoder.feed(wire, 0, length);
    }

    private void feed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        decoder.feed(bytes, 0, bytes.length);
    }

    private void introduce() {
        feed(glove.hello(wire, 0));
        feed(glove.descriptor(wire, 0));
    }

    @Test
    void readsBackTheDescriptorThatWasSent() {
        introduce();
        assertThat(heard.descriptor).isEqualTo(Gloves.mixed());
    }

    @Test
    void namesTheDescriptorByTheHashOfItsMessage() {
        introduce();
        assertThat(decoder.descriptorHash()).isEqualTo(glove.descriptorHash());
    }

    @Test
    void readsBackCountsOfEveryFormat() {
        introduce();
        feed(glove.data(0, 7, 9, 0b1111, 2, new int[] {1, 4095, -5, 70_000, 2, 0, 32767, -8_388_608}, wire, 0));
        assertThat(heard.lines)
                .last()
                .isEqualTo(
                        "data flags=0 sequence=7 micros=9 sample=7 time=9 mask=0000000f [1,4095,-5,70000] [2,0,32767,-8388608]");
    }

    @Test
    void readsOnlyTheChannelsOfTheMask() {
        introduce();
        feed(glove.data(1, 7, 9, 0b0101, 1, new int[] {11, -12}, wire, 0));
        assertThat(heard.lines)
                .last()
                .isEqualTo("data flags=1 sequence=7 micros=9 sample=7 time=9 mask=00000005 [11,-12]");
    }

    @Test
    void countsDataThatComeBeforeTheirDescriptor() {
        feed(glove.data(0, 0, 0, 1, 1, new int[] {1}, wire, 0));
        assertThat(decoder.counters().undescribed()).isEqualTo(1);
        assertThat(heard.lines).isEmpty();
    }

    @Test
    void keepsAKnownDescriptorOverARestart() {
        introduce();
        heard.lines.clear();
        feed(glove.hello(wire, 0));
        assertThat(heard.lines).hasSize(6);
        assertThat(heard.lines.get(1)).startsWith("descriptor ");
    }

    @Test
    void saysNoBatteryAndNoTemperatureWhereThereIsNone() {
        feed(glove.status(new Status(5, 6, 7, 8, OptionalDouble.empty(), OptionalInt.empty()), wire, 0));
        assertThat(heard.lines)
                .containsExactly("status uptime=5 dropped=6 high_water=7 bad=8 temperature=none battery=none");
    }

    @Test
    void toleratesBootTextBeforeTheFirstFrame() {
        feed("ets Jun  8 2016 00:22:57\r\nrst:0x1 (POWERON_RESET),boot:0x13\r\n");
        introduce();
        assertThat(decoder.lane()).isEqualTo(Lane.BINARY);
        assertThat(decoder.counters().refused()).isZero();
        assertThat(decoder.counters().ignoredBytes()).isEqualTo(62);
        assertThat(heard.lines).startsWith("log severity=1 text=ets Jun  8 2016 00:22:57");
    }

    @Test
    void takesThreeAlikePlainLinesForAGlove() {
        feed("hello\n1 world\nthumb_tip:1,palm_heel:2\nthumb_tip:3,palm_heel:4\n");
        assertThat(decoder.lane()).isEqualTo(Lane.UNKNOWN);
        feed("thumb_tip:5,palm_heel:6\r\n");
        assertThat(decoder.lane()).isEqualTo(Lane.PLAIN_TEXT);
        assertThat(heard.lines).last().isEqualTo("data host-timed mask=00000003 [5,6]");
        assertThat(heard.descriptor.sites().size()).isEqualTo(2);
    }

    @Test
    void trustsATextLineWithAChecksumAtOnce() {
        TextMessages text = new TextMessages(Gloves.mixed());
        feed(text.identity(wire, 0));
        feed(text.sample(41, 42, new int[] {1, 2, -3, 4}, 0, wire, 0));
        assertThat(decoder.lane()).isEqualTo(Lane.TEXT);
        assertThat(heard.descriptor.uid()).isEqualTo(Gloves.mixed().uid());
        assertThat(heard.lines)
                .last()
                .isEqualTo("data flags=0 sequence=41 micros=42 sample=41 time=42 mask=0000000f [1,2,-3,4]");
    }
}

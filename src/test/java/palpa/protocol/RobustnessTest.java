package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.GloveDescriptor;

/** Whatever comes over the wire: no exception, back in step at the next whole frame, every lost sample counted. */
class RobustnessTest {

    private static final int FRAMES = 200;
    private static final int SAMPLES = 3;

    private final GloveMessages glove = new GloveMessages(Gloves.mixed());
    private final byte[] wire = new byte[2 * Protocol.MAX_FRAME_BYTES];

    private byte[] frame(int length) {
        return Arrays.copyOf(wire, length);
    }

    private byte[] hello() {
        return frame(glove.hello(wire, 0));
    }

    private byte[] descriptor() {
        return frame(glove.descriptor(wire, 0));
    }

    /** Counts with many zeros and many 0xFF bytes, for the sake of the stuffing. */
    private byte[] data(long sequence, SplittableRandom random) {
        int[] counts = new int[SAMPLES * 4];
        for (int sample = 0; sample < SAMPLES; sample++) {
            counts[4 * sample] = random.nextInt(4) == 0 ? 0 : random.nextInt(4096);
            counts[4 * sample + 1] = random.nextInt(2) * 0xFF;
            counts[4 * sample + 2] = random.nextInt(3) - 1;
            counts[4 * sample + 3] = random.nextInt(-8_388_608, 8_388_608);
        }
        return frame(glove.data(0, sequence, sequence * 1_000, 0xF, SAMPLES, counts, wire, 0));
    }

    private List<byte[]> session(SplittableRandom random) {
        List<byte[]> frames = new ArrayList<>(List.of(hello(), descriptor()));
        for (int number = 0; number < FRAMES; number++) {
            frames.add(data((long) number * SAMPLES, random));
        }
        return frames;
    }

    private static byte[] joined(List<byte[]> frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        frames.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static List<String> heard(byte[] bytes) {
        Heard heard = new Heard();
        new GloveDecoder(heard).feed(bytes, 0, bytes.length);
        return heard.lines;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyChunkingDecodesAlike(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = joined(session(random));
        Heard heard = new Heard();
        GloveDecoder decoder = new GloveDecoder(heard);
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, 1 + random.nextInt(300));
            decoder.feed(bytes, at, length);
            at += length;
        }
        assertThat(heard.lines).isEqualTo(heard(bytes));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void everyLostSampleIsCounted(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> frames = session(random);
        int dropped = 0;
        for (int number = frames.size() - 2; number > 2; number--) {
            if (random.nextInt(5) == 0) {
                frames.remove(number);
                dropped++;
            }
        }
        Heard heard = new Heard();
        byte[] bytes = joined(frames);
        new GloveDecoder(heard).feed(bytes, 0, bytes.length);
        assertThat(heard.sequence.lost()).isEqualTo((long) dropped * SAMPLES);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void aDamagedFrameCostsItselfOnly(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> frames = session(random);
        List<String> whole = heard(joined(frames));
        int victim = 3 + random.nextInt(FRAMES - 4);
        byte[] damaged = frames.get(victim).clone();
        int at = random.nextInt(damaged.length - 1);
        int before = damaged[at];
        do {
            damaged[at] = (byte) (before ^ 1 << random.nextInt(8));
        } while (damaged[at] == 0);
        frames.set(victim, damaged);
        List<String> expected = new ArrayList<>(whole);
        expected.remove(whole.size() - FRAMES + victim - 2);
        assertThat(heard(joined(frames))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void isBackInStepAtTheFrameAfterTheNextDelimiter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] garbage = new byte[random.nextInt(5_000)];
        random.nextBytes(garbage);
        Heard heard = new Heard();
        GloveDecoder decoder = new GloveDecoder(heard);
        byte[] intro = joined(List.of(hello(), descriptor()));
        decoder.feed(intro, 0, intro.length);
        decoder.feed(garbage, 0, garbage.length);
        byte[] next = joined(List.of(new byte[] {0}, data(9, random)));
        decoder.feed(next, 0, next.length);
        assertThat(heard.lines).last().asString().startsWith("data flags=0 sequence=9 ");
    }

    /** Streams of noise, of frames cut and spoilt, of text: the more zeros and line ends, the more is tried to be read. */
    private void survives(int streams, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] session = joined(session(random).subList(0, 20));
        byte[] text = textSession();
        long[] samples = {0};
        GloveDecoder decoder = new GloveDecoder(frame -> samples[0] += frame.samples());
        CommandDecoder ear = new CommandDecoder(new HeardNothing());
        byte[] stream = new byte[256];
        for (int number = 0; number < streams; number++) {
            fill(stream, session, text, random);
            decoder.feed(stream, 0, stream.length);
            ear.feed(stream, 0, stream.length);
            if (random.nextInt(4) == 0) {
                decoder.reset();
            }
        }
        decoder.reset();
        long before = samples[0];
        decoder.feed(new byte[1], 0, 1);
        decoder.feed(session, 0, session.length);
        assertThat(samples[0] - before).isEqualTo(18L * SAMPLES);
        assertThat(decoder.counters().refused()).isPositive();
    }

    private byte[] textSession() {
        TextMessages say = new TextMessages(Gloves.mixed());
        List<byte[]> lines = new ArrayList<>(List.of(frame(say.identity(wire, 0))));
        int[] counts = {1, 2, 3, 4};
        for (int number = 0; number < 20; number++) {
            lines.add(frame(say.sample(number, number * 4_000L, counts, 0, wire, 0)));
            lines.add(frame(say.named(counts, 0, wire, 0)));
        }
        return joined(lines);
    }

    private static void fill(byte[] stream, byte[] session, byte[] text, SplittableRandom random) {
        int kind = random.nextInt(4);
        byte[] source = kind == 0 ? text : session;
        if (kind == 3) {
            random.nextBytes(stream);
        } else {
            int from = random.nextInt(source.length - stream.length);
            System.arraycopy(source, from, stream, 0, stream.length);
        }
        for (int spoilt = random.nextInt(6); spoilt > 0; spoilt--) {
            int special = random.nextInt(4);
            stream[random.nextInt(stream.length)] =
                    (byte) (special == 0 ? 0 : special == 1 ? '\n' : special == 2 ? 0xFF : random.nextInt(256));
        }
    }

    @Test
    void survivesTwentyThousandRandomStreamsOfSeed41() {
        survives(20_000, 41);
    }

    @Test
    @Tag("slow")
    void survivesAMillionRandomStreamsOfSeed42() {
        survives(1_000_000, 42);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void stuffingIsUndoneWhateverTheMessage(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int length = 0; length < 1_100; length++) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            for (int zeros = random.nextInt(1 + length / 50); zeros > 0; zeros--) {
                message[random.nextInt(length)] = 0;
            }
            byte[] coded = new byte[length + length / 254 + 1];
            int codedLength = Cobs.encode(message, 0, length, coded, 0);
            assertThat(Arrays.copyOf(coded, codedLength)).doesNotContain(0);
            byte[] back = new byte[length + 1];
            assertThat(Cobs.decode(coded, 0, codedLength, back, 0)).isEqualTo(length);
            assertThat(Arrays.copyOf(back, length)).isEqualTo(message);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62, 63})
    void textLanesRoundTrip(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GloveDescriptor sites = Gloves.sites();
        TextMessages say = new TextMessages(sites);
        Heard heard = new Heard();
        GloveDecoder decoder = new GloveDecoder(heard);
        decoder.feed(wire, 0, say.identity(wire, 0));
        for (int line = 0; line < 100; line++) {
            int[] counts = random.ints(16, 0, 4096).toArray();
            long sequence = random.nextLong(1L << 32);
            decoder.feed(wire, 0, say.sample(sequence, 5, counts, 0, wire, 0));
            assertThat(heard.lines)
                    .last()
                    .asString()
                    .contains("sequence=" + sequence)
                    .endsWith(Arrays.toString(counts).replace(" ", ""));
        }
        assertThat(heard.descriptor.channels()).isEqualTo(sites.channels());
    }

    /** Takes commands and does nothing. */
    private static final class HeardNothing implements HostListener {
        @Override
        public void onHelloRequest(int protocolMajor, int protocolMinor) {}

        @Override
        public void onDescriptorRequest() {}

        @Override
        public void onStart(Start start) {}

        @Override
        public void onStop() {}

        @Override
        public void onPing(long token, long hostMicros) {}
    }
}

package palpa.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;

/**
 * One frame of 16 channels, one sample, through the encoder and the decoder of each lane.
 *
 * <pre>
 * mvn -q -P bench -DskipTests package
 * java -jar target/benchmarks.jar DecoderBenchmark -prof gc
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecoderBenchmark {

    private static final int CHANNELS = Site.COUNT;

    private final byte[] wire = new byte[2 * Protocol.MAX_FRAME_BYTES];
    private final int[] counts = IntStream.range(0, CHANNELS).map(n -> 251 * n).toArray();
    private final GloveMessages glove = new GloveMessages(sixteenSites());
    private long sum;
    private final GloveDecoder binary = new GloveDecoder(frame -> sum += frame.count(0, 5));
    private final GloveDecoder text = new GloveDecoder(frame -> sum += frame.count(0, 5));
    private byte[] frame;
    private byte[] line;

    private static GloveDescriptor sixteenSites() {
        List<ChannelSpec> channels = List.of(Site.values()).stream()
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, 4095, "count", 1))
                .toList();
        return new GloveDescriptor(
                new GloveUid(1),
                Optional.of(Hand.LEFT),
                "benchmark",
                "1",
                Protocol.MAJOR,
                Protocol.MINOR,
                1,
                12,
                3300,
                "divider",
                1000,
                "",
                false,
                channels);
    }

    @Setup
    public void introduce() {
        binary.feed(wire, 0, glove.hello(wire, 0));
        binary.feed(wire, 0, glove.descriptor(wire, 0));
        frame = Arrays.copyOf(wire, glove.data(0, 7, 8, glove.allChannels(), 1, counts, wire, 0));
        line = Arrays.copyOf(wire, new TextMessages(sixteenSites()).sample(7, 8, counts, 0, wire, 0));
    }

    @Benchmark
    public long decodeBinaryFrame() {
        binary.feed(frame, 0, frame.length);
        return sum;
    }

    @Benchmark
    public int encodeBinaryFrame() {
        return glove.data(0, 7, 8, glove.allChannels(), 1, counts, wire, 0);
    }

    @Benchmark
    public long decodeTextLine() {
        text.feed(line, 0, line.length);
        return sum;
    }
}

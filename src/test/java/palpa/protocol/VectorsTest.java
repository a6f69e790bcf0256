package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors that judge every implementation, here the Java one. */
class VectorsTest {

    /** Fewer vectors than this means that a file was not read. */
    private static final int FEWEST_VECTORS = 80;

    static Stream<Vector> toTheHost() {
        return Stream.concat(Vector.of("glove.txt").stream(), Vector.of("text.txt").stream());
    }

    static List<Vector> toTheGlove() {
        return Vector.of("host.txt");
    }

    @Test
    void thereAreVectorsEnough() {
        assertThat(toTheHost().count() + toTheGlove().size()).isGreaterThan(FEWEST_VECTORS);
    }

    @ParameterizedTest
    @MethodSource("toTheHost")
    void hostHearsWhatTheVectorSays(Vector vector) {
        Heard heard = new Heard();
        GloveDecoder decoder = new GloveDecoder(heard);
        decoder.feed(vector.in(), 0, vector.in().length);
        assertThat(heard.lines).containsExactlyElementsOf(vector.out());
        assertThat(counts(decoder.counters(), heard.sequence)).isEqualTo(vector.counts());
    }

    @ParameterizedTest
    @MethodSource("toTheHost")
    void hostHearsTheSameByteByByte(Vector vector) {
        Heard heard = new Heard();
        GloveDecoder decoder = new GloveDecoder(heard);
        for (int at = 0; at < vector.in().length; at++) {
            decoder.feed(vector.in(), at, 1);
        }
        assertThat(heard.lines).containsExactlyElementsOf(vector.out());
        assertThat(counts(decoder.counters(), heard.sequence)).isEqualTo(vector.counts());
    }

    @ParameterizedTest
    @MethodSource("toTheGlove")
    void gloveHearsWhatTheVectorSays(Vector vector) {
        HeardCommands heard = new HeardCommands();
        CommandDecoder decoder = new CommandDecoder(heard);
        decoder.feed(vector.in(), 0, vector.in().length);
        assertThat(heard.lines).containsExactlyElementsOf(vector.out());
        assertThat(decoder.badCommands())
                .isEqualTo(vector.counts().getOrDefault("bad", 0L).intValue());
    }

    private static Map<String, Long> counts(LinkCounters counters, Sequence sequence) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("frames", counters.framesOk());
        counts.put("bad_crc", counters.badCrc());
        counts.put("bad_cobs", counters.badCobs());
        counts.put("bad_layout", counters.badLayout());
        counts.put("over_long", counters.overLong());
        counts.put("unknown_type", counters.unknownType());
        counts.put("undescribed", counters.undescribed());
        counts.put("ignored_bytes", counters.ignoredBytes());
        counts.put("lines", counters.textLinesOk());
        counts.put("bad_lines", counters.textLinesBad());
        counts.put("lost", sequence.lost());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}

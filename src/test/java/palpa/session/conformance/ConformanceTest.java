package palpa.session.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.session.PortException;
import palpa.session.Words;

class ConformanceTest {

    private static final Set<Point> BINARY = EnumSet.range(Point.HELLO, Point.FRAMES_WHOLE);

    private final List<Verdict> verdicts = new ArrayList<>();

    private boolean examine(TinyGlove.Flaw flaw) throws PortException {
        TinyGlove glove = new TinyGlove(flaw);
        return new Conformance(glove, glove, verdicts::add).examine();
    }

    private List<Point> failed() {
        return verdicts.stream()
                .filter(verdict -> !verdict.passed())
                .map(Verdict::point)
                .toList();
    }

    @Test
    void aProperGlovePassesEveryPoint() throws PortException {
        assertThat(examine(TinyGlove.Flaw.NONE)).isTrue();
        assertThat(failed()).isEmpty();
        assertThat(verdicts).extracting(Verdict::point).containsExactlyElementsOf(BINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "DEAF, HELLO",
        "OTHER_MAJOR, VERSION",
        "SLOW_HELLO, HELLO_PROMPT",
        "NEW_BOOT_ID_EACH_TIME, IDENTITY_STABLE",
        "STREAMS_UNASKED, SILENT_BEFORE_START",
        "NO_DESCRIPTOR, DESCRIPTOR",
        "WRONG_HASH, DESCRIPTOR_HASH",
        "TAKES_ANY_RATE, RATE_TOO_HIGH_REFUSED",
        "TAKES_NO_SAMPLES, NO_SAMPLES_REFUSED",
        "TAKES_NO_CHANNELS, NO_CHANNELS_REFUSED",
        "NO_ACKNOWLEDGE, START",
        "SLOW_START, FIRST_DATA",
        "ONE_SAMPLE_A_FRAME, SAMPLES_AS_ASKED",
        "COUNTS_OUT_OF_RANGE, COUNTS_IN_RANGE",
        "SLOW_SAMPLING, RATE_BY_HOST",
        "SLOW_SAMPLING, RATE_BY_DEVICE",
        "WRONG_DEVICE_CLOCK, RATE_BY_DEVICE",
        "NUMBERS_STAND_STILL, SEQUENCE_RISES",
        "NO_STATUS, STATUS",
        "SLOW_PONG, PONG",
        "WRONG_TOKEN, PONG",
        "STOPS_ON_HELLO, HELLO_WHILE_STREAMING",
        "STOPS_ON_UNKNOWN, UNKNOWN_TYPE_TOLERATED",
        "COUNTS_NO_BAD_COMMANDS, BAD_COMMANDS_COUNTED",
        "ANSWERS_BAD_FRAMES, BAD_FRAME_UNANSWERED",
        "IGNORES_STOP_ACKNOWLEDGE, STOP",
        "STREAMS_AFTER_STOP, SILENT_AFTER_STOP",
        "IGNORES_MASK, CHANNELS_AS_ASKED",
        "NUMBERS_BEGIN_ANEW, SEQUENCE_GOES_ON",
        "NO_LOW_RATE, LOWEST_RATE",
        "NO_WATCHDOG, WATCHDOG",
        "HASTY_WATCHDOG, WATCHDOG",
        "BROKEN_FRAMES, FRAMES_WHOLE"
    })
    void aFlawThatBreaksAMustIsFoundAtItsPoint(TinyGlove.Flaw flaw, Point point) throws PortException {
        assertThat(examine(flaw)).isFalse();
        assertThat(failed()).contains(point);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_UID, UID_GIVEN",
        "NO_SIDE, SIDE_GIVEN",
        "ODD_NAMES, DESCRIPTOR_SENSIBLE",
        "LOSES_SAMPLES, NOTHING_LOST",
        "TEN_MILLISECOND_PONG, PONG_FAST",
        "SILENT_ON_UNKNOWN, UNKNOWN_TYPE_ANSWERED"
    })
    void aFlawThatBreaksAShouldIsToldAndForgiven(TinyGlove.Flaw flaw, Point point) throws PortException {
        assertThat(examine(flaw)).isTrue();
        assertThat(failed()).containsExactly(point);
    }

    @ParameterizedTest
    @EnumSource(TextGlove.Kind.class)
    void aTextGloveIsJudgedBySectionEight(TextGlove.Kind kind) throws PortException {
        TextGlove glove = new TextGlove(kind);
        assertThat(new Conformance(glove, glove, verdicts::add).examine()).isEqualTo(kind.follows);
        assertThat(failed()).containsExactlyElementsOf(kind.failing);
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void everyPointHasItsSentence(Point point) {
        assertThat(Words.of("protocol.point." + point.label())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(TinyGlove.Flaw.class)
    void everyVerdictCanBeSaid(TinyGlove.Flaw flaw) throws PortException {
        examine(flaw);
        assertThat(verdicts).allSatisfy(verdict -> assertThat(
                        Words.of(verdict.why(), verdict.values().toArray()))
                .doesNotContain("{"));
    }
}

package palpa.session.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.protocol.TextMessages;
import palpa.session.ByteSource;
import palpa.session.HostClock;

/** A glove that sends a text line every so many milliseconds of its own clock, which waiting for bytes turns. */
final class TextGlove implements ByteSource, HostClock {

    /** How it speaks, and what is wrong with that. */
    enum Kind {
        CHECKED(true),
        CHECKED_WITHOUT_IDENTITY(true, Point.TEXT_IDENTITY),
        NUMBERS_STAND_STILL(false, Point.TEXT_SEQUENCE, Point.TEXT_TIME),
        WRONG_CLOCK(false, Point.TEXT_TIME),
        TOO_FAST(false, Point.TEXT_RATE),
        WRONG_CHECKSUMS(false, Point.TEXT_LINES_GOOD),
        PLAIN(true, Point.TEXT_CHECKED);

        final boolean follows;
        final List<Point> failing;

        Kind(boolean follows, Point... failing) {
            this.follows = follows;
            this.failing = List.of(failing);
        }
    }

    private static final GloveDescriptor DESCRIPTOR = new GloveDescriptor(
            new GloveUid(5),
            Optional.of(Hand.RIGHT),
            "text",
            "1",
            1,
            0,
            9,
            10,
            5000,
            "unknown",
            100,
            "",
            false,
            List.of(new ChannelSpec("palm_heel", ChannelKind.FORCE, 0, 1023, "count", 1)));

    private static final int[] COUNTS = {512};

    private final Kind kind;
    private final TextMessages say = new TextMessages(DESCRIPTOR);
    private final byte[] line = new byte[TextMessages.MAX_BYTES];
    private long millis;
    private long sequence;

    TextGlove(Kind kind) {
        this.kind = kind;
    }

    @Override
    public long nanos() {
        return millis * 1_000_000;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public int read(byte[] into, int timeoutMillis) {
        int period = kind == Kind.TOO_FAST ? 2 : 10;
        for (int waited = 0; waited < timeoutMillis; waited++) {
            millis++;
            if (millis % period == 0) {
                return speak(into);
            }
        }
        return 0;
    }

    private int speak(byte[] into) {
        long time = kind == Kind.WRONG_CLOCK ? millis * 1_100 : millis * 1_000;
        if (kind == Kind.PLAIN) {
            return say.named(COUNTS, 0, into, 0);
        }
        int length = 0;
        if (sequence % 100 == 0 && kind != Kind.CHECKED_WITHOUT_IDENTITY) {
            length = say.identity(into, 0);
        }
        if (kind == Kind.WRONG_CHECKSUMS && sequence % 10 == 9) {
            byte[] wrong = "$R,1,1,5*0000\n".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(wrong, 0, into, length, wrong.length);
            length += wrong.length;
        }
        int sample = say.sample(kind == Kind.NUMBERS_STAND_STILL ? 1 : sequence, time, COUNTS, 0, line, 0);
        sequence++;
        System.arraycopy(line, 0, into, length, sample);
        return length + sample;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        // A text glove need not listen.
    }

    @Override
    public void close() {
        sequence = 0;
    }
}

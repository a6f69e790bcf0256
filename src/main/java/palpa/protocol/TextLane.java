package palpa.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;

/** Reads text gloves line by line; sample lines allocate nothing once the shape is known. */
final class TextLane {

    private static final int LOG_INFO = 1;
    private static final int CHECKSUM_BYTES = 5;
    private static final int SHORTEST_CHECKED = CHECKSUM_BYTES + 2;
    private static final long MAX_U32 = 0xFFFF_FFFFL;

    private final GloveListener listener;
    private final DataFrame frame;
    private final LinkCounters counters;

    private final byte[] line = new byte[Protocol.MAX_LINE_BYTES];
    private int length;
    private boolean damaged;
    private long lineBytes;
    private long endedLineBytes;

    private final PlainLine values = new PlainLine();
    private final PlainShape shape = new PlainShape();
    private Lane lane = Lane.UNKNOWN;
    private TextIdentity identity;
    private String identityBody = "";
    private Optional<Hand> side = Optional.empty();
    private int fieldEnd;

    TextLane(GloveListener listener, DataFrame frame, LinkCounters counters) {
        this.listener = listener;
        this.frame = frame;
        this.counters = counters;
    }

    Lane lane() {
        return lane;
    }

    /** Bytes of the line that ended last, its end included. */
    long lineBytes() {
        return endedLineBytes;
    }

    void forget() {
        length = 0;
        damaged = false;
        lineBytes = 0;
        shape.forget();
        lane = Lane.UNKNOWN;
        identity = null;
        identityBody = "";
        side = Optional.empty();
    }

    void accept(byte value) {
        lineBytes++;
        if (value == '\n' || value == '\r') {
            endLine();
        } else if (length < line.length) {
            damaged |= value != '\t' && (value < ' ' || value > '~');
            line[length++] = value;
        } else {
            damaged = true;
        }
    }

    private void endLine() {
        endedLineBytes = lineBytes;
        lineBytes = 0;
        if (damaged) {
            bad();
        } else if (length > 0) {
            read();
        }
        length = 0;
        damaged = false;
    }

    private void read() {
        if (line[0] == '$') {
            checked();
        } else if (line[0] == '#') {
            listener.onLog(LOG_INFO, text(1, length).strip());
        } else if (lane != Lane.TEXT && values.parse(line, 0, length)) {
            plain();
        } else if (lane == Lane.UNKNOWN) {
            shape.interrupt();
            listener.onLog(LOG_INFO, text(0, length).strip());
        } else {
            bad();
        }
    }

    private String text(int from, int to) {
        return new String(line, from, to - from, StandardCharsets.US_ASCII);
    }

    private void bad() {
        shape.interrupt();
        if (lane != Lane.UNKNOWN) {
            counters.textLinesBad++;
        }
    }

    private void plain() {
        if (shape.fits(values)) {
            shape.interrupt();
        } else if (shape.establishes(values)) {
            lane = Lane.PLAIN_TEXT;
            listener.onDescriptor(TextDescriptors.anonymous(TextDescriptors.PLAIN_FIRMWARE, Optional.empty(), shape));
        } else {
            if (lane != Lane.UNKNOWN) {
                counters.textLinesBad++;
            }
            return;
        }
        hand(0, 0, true);
    }

    private void hand(long sequence, long deviceMicros, boolean hostTimed) {
        frame.flags = 0;
        frame.sequence = sequence;
        frame.deviceMicros = deviceMicros;
        frame.hostTimed = hostTimed;
        frame.samples = 1;
        frame.channels = values.values();
        frame.channelMask = Protocol.ALL_CHANNELS >>> Integer.SIZE - values.values();
        for (int value = 0; value < values.values(); value++) {
            frame.counts[value] = count(value);
        }
        counters.textLinesOk++;
        listener.onData(frame);
    }

    private int count(int value) {
        long thousandths = values.thousandths(value);
        boolean decimal = (shape.decimals() >>> value & 1) != 0;
        return (int) (decimal ? thousandths : Math.floorDiv(thousandths + 500, 1_000L));
    }

    private void checked() {
        int bodyEnd = length - CHECKSUM_BYTES;
        boolean good = length >= SHORTEST_CHECKED
                && line[bodyEnd] == '*'
                && hexadecimal(bodyEnd + 1) == Crc16.of(line, 1, bodyEnd - 1);
        if (!good || !told(bodyEnd)) {
            bad();
        }
    }

    private int hexadecimal(int from) {
        int value = 0;
        for (int at = from; at < from + CHECKSUM_BYTES - 1; at++) {
            int digit = Character.digit(line[at], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private boolean told(int bodyEnd) {
        return line[1] == 'I' ? identity(bodyEnd) : sample(bodyEnd);
    }

    private boolean identity(int bodyEnd) {
        String body = text(1, bodyEnd);
        if (!body.equals(identityBody)) {
            TextIdentity read = TextIdentity.parse(body);
            if (read == null) {
                return false;
            }
            identity = read;
            identityBody = body;
            side = read.hand();
            if (lane == Lane.TEXT && shape.isKnown()) {
                listener.onDescriptor(descriptor());
            }
        }
        lane = Lane.TEXT;
        counters.textLinesOk++;
        return true;
    }

    private GloveDescriptor descriptor() {
        return identity == null
                ? TextDescriptors.anonymous(TextDescriptors.TEXT_FIRMWARE, side, shape)
                : TextDescriptors.of(identity, shape);
    }

    /** {@code L,sequence,microseconds,values}. */
    private boolean sample(int bodyEnd) {
        char letter = (char) line[1];
        boolean sided = (letter == 'L' || letter == 'R' || letter == 'U') && line[2] == ',';
        long sequence = sided ? unsigned(3, bodyEnd) : -1;
        long micros = sequence >= 0 ? unsigned(fieldEnd + 1, bodyEnd) : -1;
        if (micros < 0 || !values.parse(line, fieldEnd + 1, bodyEnd)) {
            return false;
        }
        Optional<Hand> hand = TextIdentity.hand(letter);
        if (lane != Lane.TEXT || !shape.fits(values) || !hand.equals(side)) {
            introduce(hand);
        }
        hand(sequence, micros, false);
        return true;
    }

    /** The checksum vouches for the line, so its shape holds at once. */
    private void introduce(Optional<Hand> hand) {
        lane = Lane.TEXT;
        side = hand;
        shape.adopt(values, values.decimals());
        listener.onDescriptor(descriptor());
    }

    /** The unsigned 32-bit number at {@code from} up to a comma, whose place goes to {@link #fieldEnd}; -1 if bad. */
    private long unsigned(int from, int to) {
        long value = 0;
        int at = from;
        while (at < to && line[at] >= '0' && line[at] <= '9' && value <= MAX_U32) {
            value = value * 10 + line[at++] - '0';
        }
        fieldEnd = at;
        return at > from && at < to && line[at] == ',' && value <= MAX_U32 ? value : -1;
    }
}

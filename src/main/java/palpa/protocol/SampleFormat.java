package palpa.protocol;

import palpa.model.ChannelSpec;

/** How a channel's counts travel in a data message. */
public enum SampleFormat {
    U16(1, 2, 0, 0xFFFF),
    I16(2, 2, Short.MIN_VALUE, Short.MAX_VALUE),
    I32(3, 4, Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final SampleFormat[] ALL = values();

    private final int code;
    private final int bytes;
    private final int least;
    private final int greatest;

    SampleFormat(int code, int bytes, int least, int greatest) {
        this.code = code;
        this.bytes = bytes;
        this.least = least;
        this.greatest = greatest;
    }

    /** Its number in a descriptor. */
    public int code() {
        return code;
    }

    /** Bytes a count takes. */
    public int bytes() {
        return bytes;
    }

    /** Whether all counts from {@code minCounts} to {@code maxCounts} can travel in it. */
    public boolean holds(int minCounts, int maxCounts) {
        return minCounts >= least && maxCounts <= greatest;
    }

    /** The smallest format that holds the channel's range. */
    public static SampleFormat of(ChannelSpec channel) {
        for (SampleFormat format : ALL) {
            if (format.holds(channel.minCounts(), channel.maxCounts())) {
                return format;
            }
        }
        return I32;
    }

    /** The format of that number, or null where there is none. */
    static SampleFormat ofCode(int code) {
        return code >= 1 && code <= ALL.length ? ALL[code - 1] : null;
    }

    int read(byte[] message, int at) {
        return switch (this) {
            case U16 -> Bytes.u16(message, at);
            case I16 -> Bytes.i16(message, at);
            case I32 -> Bytes.i32(message, at);
        };
    }

    void write(byte[] message, int at, int count) {
        if (this == I32) {
            Bytes.put32(message, at, count);
        } else {
            Bytes.put16(message, at, count);
        }
    }
}

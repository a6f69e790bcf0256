package palpa.protocol;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.model.GloveUid;
import palpa.model.Hand;

/** Reads the glove's binary messages and tells the listener; data messages allocate nothing. */
final class BinaryLane {

    /** What a message was worth. */
    enum Outcome {
        UNDERSTOOD,
        BAD_LAYOUT,
        UNKNOWN_TYPE,
        UNDESCRIBED
    }

    private final GloveListener listener;
    private final DataFrame frame;
    private Hello hello;
    private DescriptorBody descriptor;
    private SampleFormat[] formats = {};

    BinaryLane(GloveListener listener, DataFrame frame) {
        this.listener = listener;
        this.frame = frame;
    }

    void forget() {
        hello = null;
        describe(null);
    }

    /** The descriptor message in force, or null. */
    DescriptorBody descriptor() {
        return descriptor;
    }

    private void describe(DescriptorBody body) {
        descriptor = body;
        formats = body == null ? new SampleFormat[0] : body.formats().toArray(SampleFormat[]::new);
    }

    Outcome read(byte[] message, int length) {
        int type = Bytes.u8(message, 0);
        if (type == HelloLayout.TYPE && length > HelloLayout.MINOR && major(message) != Protocol.MAJOR) {
            return foreignHello(message);
        }
        int least = leastLength(type);
        if (least < 0) {
            return Outcome.UNKNOWN_TYPE;
        }
        if (length < least) {
            return Outcome.BAD_LAYOUT;
        }
        return switch (type) {
            case DataLayout.TYPE -> data(message, length);
            case HelloLayout.TYPE -> hello(message, length);
            case DescriptorLayout.TYPE -> descriptor(message, length);
            case AcknowledgeLayout.TYPE -> acknowledge(message, length);
            case LogLayout.TYPE -> log(message, length);
            default -> fixed(type, message);
        };
    }

    private static int leastLength(int type) {
        return switch (type) {
            case HelloLayout.TYPE -> HelloLayout.LENGTH;
            case DescriptorLayout.TYPE -> DescriptorLayout.LENGTH;
            case DataLayout.TYPE -> DataLayout.LENGTH;
            case StatusLayout.TYPE -> StatusLayout.LENGTH;
            case PongLayout.TYPE -> PongLayout.LENGTH;
            case EventLayout.TYPE -> EventLayout.LENGTH;
            case AcknowledgeLayout.TYPE -> AcknowledgeLayout.LENGTH;
            case LogLayout.TYPE -> LogLayout.LENGTH;
            default -> -1;
        };
    }

    private static int major(byte[] message) {
        return Bytes.u8(message, HelloLayout.MAJOR);
    }

    /** Of a hello of another major version, only the two version bytes are where they are known to be. */
    private Outcome foreignHello(byte[] message) {
        forget();
        int minor = Bytes.u8(message, HelloLayout.MINOR);
        listener.onHello(new Hello(major(message), minor, new GloveUid(0), Optional.empty(), "", "", 0, 0, 0));
        return Outcome.UNDERSTOOD;
    }

    private Outcome data(byte[] message, int length) {
        if (descriptor == null) {
            return Outcome.UNDESCRIBED;
        }
        int samples = Bytes.u8(message, DataLayout.SAMPLES);
        int mask = Bytes.i32(message, DataLayout.CHANNEL_MASK);
        int sampleBytes = sampleBytes(mask);
        if (samples == 0 || sampleBytes <= 0 || length < DataLayout.COUNTS + samples * sampleBytes) {
            return Outcome.BAD_LAYOUT;
        }
        frame.flags = Bytes.u8(message, DataLayout.FLAGS);
        frame.sequence = Bytes.u32(message, DataLayout.SEQUENCE);
        frame.deviceMicros = Bytes.u32(message, DataLayout.DEVICE_MICROS);
        frame.hostTimed = false;
        frame.samples = samples;
        frame.channels = Integer.bitCount(mask);
        frame.channelMask = mask;
        readCounts(message, samples, mask);
        listener.onData(frame);
        return Outcome.UNDERSTOOD;
    }

    /** Bytes a sample of these channels takes, or -1 where one of them does not exist. */
    private int sampleBytes(int mask) {
        int bytes = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int channel = Integer.numberOfTrailingZeros(rest);
            if (channel >= formats.length) {
                return -1;
            }
            bytes += formats[channel].bytes();
        }
        return bytes;
    }

    private void readCounts(byte[] message, int samples, int mask) {
        int at = DataLayout.COUNTS;
        int next = 0;
        for (int sample = 0; sample < samples; sample++) {
            for (int rest = mask; rest != 0; rest &= rest - 1) {
                SampleFormat format = formats[Integer.numberOfTrailingZeros(rest)];
                frame.counts[next++] = format.read(message, at);
                at += format.bytes();
            }
        }
    }

    private Outcome hello(byte[] message, int length) {
        int versionAt = Bytes.textEnd(message, HelloLayout.FIRMWARE_NAME, length);
        if (Bytes.textEnd(message, versionAt, length) < 0) {
            return Outcome.BAD_LAYOUT;
        }
        hello = new Hello(
                Bytes.u8(message, HelloLayout.MAJOR),
                Bytes.u8(message, HelloLayout.MINOR),
                new GloveUid(Bytes.u64(message, HelloLayout.UID)),
                hand(Bytes.u8(message, HelloLayout.SIDE)),
                Bytes.text(message, HelloLayout.FIRMWARE_NAME),
                Bytes.text(message, versionAt),
                Bytes.u32(message, HelloLayout.BOOT_ID),
                Bytes.u16(message, HelloLayout.MAX_RATE_HERTZ),
                Bytes.u16(message, HelloLayout.DESCRIPTOR_HASH));
        listener.onHello(hello);
        greet();
        return Outcome.UNDERSTOOD;
    }

    /** A known descriptor holds on after a restart; another one has to be asked for. */
    private void greet() {
        if (descriptor != null && descriptor.hash() == hello.descriptorHash()) {
            listener.onDescriptor(descriptor.with(hello));
        } else {
            describe(null);
        }
    }

    private static Optional<Hand> hand(int side) {
        return switch (side) {
            case HelloLayout.SIDE_LEFT -> Optional.of(Hand.LEFT);
            case HelloLayout.SIDE_RIGHT -> Optional.of(Hand.RIGHT);
            default -> Optional.empty();
        };
    }

    private Outcome descriptor(byte[] message, int length) {
        DescriptorBody body = DescriptorBody.read(message, length);
        if (body == null) {
            return Outcome.BAD_LAYOUT;
        }
        describe(body);
        if (hello != null) {
            listener.onDescriptor(body.with(hello));
        }
        return Outcome.UNDERSTOOD;
    }

    private Outcome acknowledge(byte[] message, int length) {
        if (Bytes.textEnd(message, AcknowledgeLayout.TEXT, length) < 0) {
            return Outcome.BAD_LAYOUT;
        }
        listener.onAcknowledge(new Acknowledge(
                Bytes.u8(message, AcknowledgeLayout.COMMAND),
                Bytes.u8(message, AcknowledgeLayout.CODE),
                Bytes.text(message, AcknowledgeLayout.TEXT)));
        return Outcome.UNDERSTOOD;
    }

    private Outcome log(byte[] message, int length) {
        if (Bytes.textEnd(message, LogLayout.TEXT, length) < 0) {
            return Outcome.BAD_LAYOUT;
        }
        int severity = Math.min(Bytes.u8(message, LogLayout.SEVERITY), LogLayout.GREATEST_SEVERITY);
        listener.onLog(severity, Bytes.text(message, LogLayout.TEXT));
        return Outcome.UNDERSTOOD;
    }

    private Outcome fixed(int type, byte[] message) {
        switch (type) {
            case StatusLayout.TYPE -> listener.onStatus(status(message));
            case PongLayout.TYPE ->
                listener.onPong(new Pong(
                        Bytes.u32(message, PongLayout.TOKEN),
                        Bytes.u64(message, PongLayout.HOST_MICROS),
                        Bytes.u32(message, PongLayout.DEVICE_MICROS)));
            default ->
                listener.onEvent(new GloveEvent(
                        eventKind(Bytes.u8(message, EventLayout.KIND)),
                        Bytes.u32(message, EventLayout.DEVICE_MICROS),
                        Bytes.u16(message, EventLayout.VALUE)));
        }
        return Outcome.UNDERSTOOD;
    }

    private static Status status(byte[] message) {
        int temperature = Bytes.i16(message, StatusLayout.TEMPERATURE_DECICELSIUS);
        int battery = Bytes.u8(message, StatusLayout.BATTERY_PERCENT);
        return new Status(
                Bytes.u32(message, StatusLayout.UPTIME_MILLIS),
                Bytes.u32(message, StatusLayout.DROPPED_SAMPLES),
                Bytes.u16(message, StatusLayout.BUFFER_HIGH_WATER),
                Bytes.u16(message, StatusLayout.BAD_COMMANDS),
                temperature == StatusLayout.NO_TEMPERATURE
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(temperature / 10.0),
                battery == StatusLayout.NO_BATTERY ? OptionalInt.empty() : OptionalInt.of(battery));
    }

    private static GloveEvent.Kind eventKind(int code) {
        return switch (code) {
            case EventLayout.TARE_BUTTON -> GloveEvent.Kind.TARE_BUTTON;
            case EventLayout.MARKER_BUTTON -> GloveEvent.Kind.MARKER_BUTTON;
            case EventLayout.OVER_RANGE -> GloveEvent.Kind.OVER_RANGE;
            default -> GloveEvent.Kind.UNKNOWN;
        };
    }
}

package palpa.session.conformance;

import palpa.protocol.Cobs;
import palpa.protocol.Crc16;
import palpa.protocol.MessageTypes;
import palpa.protocol.Protocol;

/** Frames that no proper host of this version sends: each is written to the start of an array, its length returned. */
final class OddFrames {

    /** A type that no version has given a meaning. */
    static final int UNKNOWN_TYPE = 0x3F;

    private OddFrames() {}

    static int helloOfNewerMinor(byte[] into) {
        return frame(into, 0, MessageTypes.HELLO_REQUEST, Protocol.MAJOR, Protocol.MINOR + 9, 1, 2, 3);
    }

    static int unknownType(byte[] into) {
        return frame(into, 0, UNKNOWN_TYPE, 1, 2, 3);
    }

    /** A hello request, which would be answered if its checksum were good. */
    static int badChecksum(byte[] into) {
        return frame(into, 0x5A5A, MessageTypes.HELLO_REQUEST, Protocol.MAJOR, Protocol.MINOR);
    }

    private static int frame(byte[] into, int spoilCrcBy, int... message) {
        byte[] bytes = new byte[message.length + 2];
        for (int at = 0; at < message.length; at++) {
            bytes[at] = (byte) message[at];
        }
        int crc = Crc16.of(bytes, 0, message.length) ^ spoilCrcBy;
        bytes[message.length] = (byte) crc;
        bytes[message.length + 1] = (byte) (crc >>> 8);
        int length = Cobs.encode(bytes, 0, bytes.length, into, 0);
        into[length] = Protocol.DELIMITER;
        return length + 1;
    }
}

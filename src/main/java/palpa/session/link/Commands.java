package palpa.session.link;

import palpa.protocol.HostMessages;
import palpa.protocol.Start;
import palpa.session.ByteSource;
import palpa.session.PortException;

/** Says things to a glove. The reader's thread only. */
final class Commands {

    private final ByteSource source;
    private final HostMessages messages = new HostMessages();
    private final byte[] bytes = new byte[HostMessages.MAX_BYTES];

    Commands(ByteSource source) {
        this.source = source;
    }

    void hello() throws PortException {
        send(messages.helloRequest(bytes, 0));
    }

    void describe() throws PortException {
        send(messages.descriptorRequest(bytes, 0));
    }

    void start(Start start) throws PortException {
        send(messages.start(start, bytes, 0));
    }

    void stop() throws PortException {
        send(messages.stop(bytes, 0));
    }

    void ping(long token, long sessionMicros) throws PortException {
        send(messages.ping(token, sessionMicros, bytes, 0));
    }

    private void send(int length) throws PortException {
        source.write(bytes, 0, length);
    }
}

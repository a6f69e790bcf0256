package palpa.protocol;

/** The first byte of each message: below 0x40 the host speaks, from 0x40 on the glove. */
public final class MessageTypes {

    public static final int HELLO_REQUEST = HelloRequestLayout.TYPE;
    public static final int DESCRIPTOR_REQUEST = DescriptorRequestLayout.TYPE;
    public static final int START = StartLayout.TYPE;
    public static final int STOP = StopLayout.TYPE;
    public static final int PING = PingLayout.TYPE;

    public static final int HELLO = HelloLayout.TYPE;
    public static final int DESCRIPTOR = DescriptorLayout.TYPE;
    public static final int DATA = DataLayout.TYPE;
    public static final int STATUS = StatusLayout.TYPE;
    public static final int PONG = PongLayout.TYPE;
    public static final int EVENT = EventLayout.TYPE;
    public static final int ACKNOWLEDGE = AcknowledgeLayout.TYPE;
    public static final int LOG = LogLayout.TYPE;

    private MessageTypes() {}
}

package palpa.glove.device;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import palpa.model.GloveDescriptor;
import palpa.protocol.Acknowledge;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveListener;
import palpa.protocol.Hello;
import palpa.protocol.HostMessages;
import palpa.protocol.Pong;
import palpa.protocol.Protocol;
import palpa.protocol.Sequence;
import palpa.protocol.Start;
import palpa.protocol.Status;

/** A host that asks a virtual glove, hears it with the real decoder, and writes down what came. */
final class Host implements GloveListener {

    final VirtualGlove glove;
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final GloveDecoder decoder = new GloveDecoder(this);
    final List<Hello> hellos = new ArrayList<>();
    final List<Status> statuses = new ArrayList<>();
    final List<Pong> pongs = new ArrayList<>();
    final List<Acknowledge> answers = new ArrayList<>();
    final List<String> logs = new ArrayList<>();
    final List<int[]> samples = new ArrayList<>();
    final List<Long> stamps = new ArrayList<>();
    final List<Integer> flags = new ArrayList<>();
    final Sequence sequence = new Sequence();
    GloveDescriptor descriptor;
    private final HostMessages messages = new HostMessages();
    private final byte[] command = new byte[HostMessages.MAX_BYTES];
    private final OutgoingFrame frame = new OutgoingFrame();
    private long nextPing = Long.MAX_VALUE;

    Host(VirtualGlove glove) {
        this.glove = glove;
    }

    /** Hello, descriptor, start with one sample a frame; pings go on once a second. */
    Host connect(int rateHertz) {
        send(messages.helloRequest(command, 0));
        send(messages.descriptorRequest(command, 0));
        start(rateHertz, 1);
        nextPing = glove.nowMicros() + 1_000_000;
        return this;
    }

    void start(int rateHertz, int samplesPerFrame) {
        send(messages.start(new Start(rateHertz, samplesPerFrame, Protocol.ALL_CHANNELS), command, 0));
    }

    void stop() {
        send(messages.stop(command, 0));
    }

    void ping() {
        send(messages.ping(7, glove.nowMicros(), command, 0));
    }

    void stopPinging() {
        nextPing = Long.MAX_VALUE;
    }

    private void send(int length) {
        glove.receive(command, 0, length);
    }

    /** Lets the glove live in steps of a millisecond and hears all it says. */
    void listenUntil(long micros) {
        while (glove.nowMicros() < micros) {
            glove.advanceTo(glove.nowMicros() + 1000);
            if (glove.nowMicros() >= nextPing) {
                ping();
                nextPing += 1_000_000;
            }
            drain();
        }
    }

    void drain() {
        while (glove.next(frame)) {
            bytes.write(frame.bytes(), 0, frame.length());
            decoder.feed(frame.bytes(), 0, frame.length());
        }
    }

    @Override
    public void onData(DataFrame data) {
        sequence.accept(data.sequence(), data.samples());
        flags.add(data.flags());
        stamps.add(data.deviceMicros());
        for (int sample = 0; sample < data.samples(); sample++) {
            int[] counts = new int[data.channels()];
            data.copySample(sample, counts, 0);
            samples.add(counts);
        }
    }

    @Override
    public void onHello(Hello hello) {
        if (!hellos.isEmpty() && hellos.get(hellos.size() - 1).bootId() != hello.bootId()) {
            sequence.reset();
        }
        hellos.add(hello);
    }

    @Override
    public void onDescriptor(GloveDescriptor heard) {
        descriptor = heard;
    }

    @Override
    public void onStatus(Status status) {
        statuses.add(status);
    }

    @Override
    public void onPong(Pong pong) {
        pongs.add(pong);
    }

    @Override
    public void onAcknowledge(Acknowledge acknowledge) {
        answers.add(acknowledge);
    }

    @Override
    public void onLog(int severity, String text) {
        logs.add(text);
    }
}

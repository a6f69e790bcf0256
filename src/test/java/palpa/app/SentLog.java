package palpa.app;

import java.util.HashMap;
import java.util.Map;
import palpa.protocol.CommandDecoder;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveListener;
import palpa.protocol.HostListener;
import palpa.protocol.Start;
import palpa.session.ByteSource;
import palpa.session.PortException;

/** What a glove wrote to its line: every sample by its number. Written by the glove's thread, read by any. */
final class SentLog {

    /** Numbers are 32 bits wide on the line. */
    private static final long NUMBER_MASK = 0xFFFF_FFFFL;

    private final Map<Long, Integer> sums = new HashMap<>();
    private boolean started;
    private long first = -1;
    private long last = -1;

    /** {@code line}, with all that is written to it read along. */
    ByteSource tapping(ByteSource line) {
        GloveDecoder decoder = new GloveDecoder(new Ear());
        CommandDecoder commands = new CommandDecoder(new Started());
        return new ByteSource() {

            @Override
            public String name() {
                return line.name();
            }

            @Override
            public int read(byte[] into, int timeoutMillis) throws PortException {
                int length = line.read(into, timeoutMillis);
                commands.feed(into, 0, length);
                return length;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws PortException {
                decoder.feed(bytes, offset, length);
                line.write(bytes, offset, length);
            }

            @Override
            public void close() {
                line.close();
            }
        };
    }

    /** Waits for another host: whatever is sent from now on is sent to the one before. */
    synchronized void awaitHost() {
        started = false;
    }

    /** Whether samples were sent since a host has started the glove. */
    synchronized boolean streams() {
        return started && last >= 0;
    }

    private synchronized void forget() {
        started = true;
        sums.clear();
        first = -1;
        last = -1;
    }

    /** The number sent last, -1 where none was since the glove was started. */
    synchronized long last() {
        return last;
    }

    /** Whether the sample of that number belongs to what was sent since the glove was started. */
    synchronized boolean covers(long number) {
        return first >= 0 && (number & NUMBER_MASK) >= first;
    }

    /** Whether a sample of that number was sent with just these counts. */
    synchronized boolean agrees(long number, int[] counts, int offset, int channels) {
        Integer sent = sums.get(number & NUMBER_MASK);
        return sent != null && sent == sumOf(counts, offset, channels);
    }

    /** How many samples were sent up to that number. */
    synchronized long sentUpTo(long number) {
        return sums.keySet().stream().filter(sent -> sent <= number).count();
    }

    private static int sumOf(int[] counts, int offset, int channels) {
        int sum = 1;
        for (int channel = 0; channel < channels; channel++) {
            sum = 31 * sum + counts[offset + channel];
        }
        return sum;
    }

    /** Hears the host as the glove does: a new host that starts it wants no sample from before. */
    private final class Started implements HostListener {

        @Override
        public void onHelloRequest(int protocolMajor, int protocolMinor) {}

        @Override
        public void onDescriptorRequest() {}

        @Override
        public void onStop() {}

        @Override
        public void onPing(long token, long hostMicros) {}

        @Override
        public void onStart(Start start) {
            forget();
        }
    }

    /** Hears the glove as a host would. */
    private final class Ear implements GloveListener {

        private final int[] counts = new int[DataFrame.MAX_CHANNELS];

        @Override
        public void onData(DataFrame frame) {
            synchronized (SentLog.this) {
                for (int i = 0; i < frame.samples(); i++) {
                    frame.copySample(i, counts, 0);
                    last = frame.sequence() + i & NUMBER_MASK;
                    first = first < 0 ? last : first;
                    sums.put(last, sumOf(counts, 0, frame.channels()));
                }
            }
        }
    }
}

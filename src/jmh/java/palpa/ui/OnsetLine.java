package palpa.ui;

import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveListener;
import palpa.session.ByteSource;
import palpa.session.PortException;

/**
 * A glove's line that knows which bytes carry the onset of a press: it decodes what the glove writes, and notes the time
 * right before the first frame is handed to the port in which the counts have left their rest. The glove's thread
 * writes; any thread may ask.
 */
final class OnsetLine implements ByteSource, GloveListener {

    /** Sum of all counts above rest from which a hand presses: many times the noise of 16 channels, under 1 N. */
    private static final long PRESSED_COUNTS = 300;

    /** A press counts as an onset only after so many samples of rest. */
    private static final int REST_SAMPLES = 300;

    private static final double REST_SHARE = 0.02;

    private final ByteSource port;
    private final Onsets onsets;
    private final GloveDecoder decoder = new GloveDecoder(this);
    private double rest = Double.NaN;
    private int restSamples;
    private boolean began;

    OnsetLine(ByteSource port, Onsets onsets) {
        this.port = port;
        this.onsets = onsets;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws PortException {
        decoder.feed(bytes, offset, length);
        if (began) {
            began = false;
            onsets.began(System.nanoTime());
        }
        port.write(bytes, offset, length);
    }

    @Override
    public void onData(DataFrame frame) {
        for (int sample = 0; sample < frame.samples(); sample++) {
            long sum = 0;
            for (int channel = 0; channel < frame.channels(); channel++) {
                sum += frame.count(sample, channel);
            }
            sampled(sum);
        }
    }

    private void sampled(long sum) {
        if (Double.isNaN(rest)) {
            rest = sum;
        }
        if (sum - rest < PRESSED_COUNTS) {
            rest += (sum - rest) * REST_SHARE;
            restSamples++;
            return;
        }
        began |= restSamples >= REST_SAMPLES;
        restSamples = 0;
    }

    @Override
    public String name() {
        return port.name();
    }

    @Override
    public int read(byte[] into, int timeoutMillis) throws PortException {
        return port.read(into, timeoutMillis);
    }

    @Override
    public void close() {
        port.close();
    }

    /** Told of onsets, right before they are written. */
    @FunctionalInterface
    interface Onsets {
        void began(long nanos);
    }
}

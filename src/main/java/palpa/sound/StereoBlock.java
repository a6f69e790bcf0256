package palpa.sound;

import java.util.Arrays;

/** Some frames of both ears, being mixed. One thread. */
final class StereoBlock {

    private static final int BYTES_A_FRAME = 4;

    final float[] left;
    final float[] right;

    StereoBlock(int frames) {
        left = new float[frames];
        right = new float[frames];
    }

    int frames() {
        return left.length;
    }

    int bytes() {
        return frames() * BYTES_A_FRAME;
    }

    void clear() {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
    }

    /** Multiplies by a gain that moves in a straight line, so that no change of it clicks. */
    void scale(double from, double to) {
        for (int i = 0; i < left.length; i++) {
            float gain = (float) (from + (to - from) * (i + 1) / left.length);
            left[i] *= gain;
            right[i] *= gain;
        }
    }

    /** Writes it as signed 16 bit little-endian samples, left and right in turn; what is beyond full scale is cut. */
    void writeTo(byte[] bytes) {
        for (int i = 0; i < left.length; i++) {
            put(left[i], bytes, BYTES_A_FRAME * i);
            put(right[i], bytes, BYTES_A_FRAME * i + 2);
        }
    }

    private static void put(float value, byte[] bytes, int at) {
        int sample = Math.round(Math.max(-1, Math.min(1, value)) * Short.MAX_VALUE);
        bytes[at] = (byte) sample;
        bytes[at + 1] = (byte) (sample >> 8);
    }
}

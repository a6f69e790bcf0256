package palpa.sound;

/** What a mixture gave, as one ear hears it, measured by the means of physics. One thread. */
final class Heard {

    private static final int BLOCK = SpeakerSounds.BLOCK_FRAMES;
    private static final double NANOS_A_FRAME = 1e9 / SoundData.RATE_HERTZ;

    final float[] left;
    final float[] right;

    private Heard(int frames) {
        left = new float[frames];
        right = new float[frames];
    }

    /** The next {@code millis} of {@code mixture}, whose clock begins at 0. */
    static Heard of(Mixture mixture, int millis) {
        int blocks = SoundData.frames(millis) / BLOCK + 1;
        Heard heard = new Heard(blocks * BLOCK);
        StereoBlock block = new StereoBlock(BLOCK);
        for (int i = 0; i < blocks; i++) {
            mixture.render(block, Math.round(i * BLOCK * NANOS_A_FRAME));
            System.arraycopy(block.left, 0, heard.left, i * BLOCK, BLOCK);
            System.arraycopy(block.right, 0, heard.right, i * BLOCK, BLOCK);
        }
        return heard;
    }

    static double loudest(float[] ear) {
        double loudest = 0;
        for (float value : ear) {
            loudest = Math.max(loudest, Math.abs(value));
        }
        return loudest;
    }

    /** The greatest difference of two frames that follow each other, {@code before} being followed by the first. */
    static double greatestJump(float before, float[] ear) {
        double jump = Math.abs(ear[0] - before);
        for (int i = 1; i < ear.length; i++) {
            jump = Math.max(jump, Math.abs(ear[i] - ear[i - 1]));
        }
        return jump;
    }

    /** Upward zero crossings a second between two times, by the first and the last of them. */
    static double hertz(float[] ear, int fromMillis, int untilMillis) {
        int first = -1;
        int last = -1;
        int crossings = 0;
        for (int i = SoundData.frames(fromMillis) + 1; i < SoundData.frames(untilMillis); i++) {
            if (ear[i - 1] < 0 && ear[i] >= 0) {
                first = first < 0 ? i : first;
                last = i;
                crossings++;
            }
        }
        return (crossings - 1) * (double) SoundData.RATE_HERTZ / (last - first);
    }

    /** When the ear first hears anything, milliseconds; −1 where it never does. */
    static double onset(float[] ear) {
        for (int i = 0; i < ear.length; i++) {
            if (Math.abs(ear[i]) > 1e-4) {
                return i * 1000.0 / SoundData.RATE_HERTZ;
            }
        }
        return -1;
    }
}

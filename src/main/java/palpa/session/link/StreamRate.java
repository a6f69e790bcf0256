package palpa.session.link;

import palpa.model.GloveDescriptor;
import palpa.protocol.Protocol;
import palpa.protocol.Start;

/** The sampling rate asked of a glove: the best one not above the wish; a refused one gives way to the next lower. */
final class StreamRate {

    private static final int[] USUAL_HERTZ = {2000, 1000, 500, 250, 200, 100, 50, 25, Protocol.LOWEST_RATE_HERTZ};

    /** Above this rate two samples share a frame: one each would not fit a wire of 1 Mbit/s. */
    private static final int ONE_SAMPLE_A_FRAME_HERTZ = 1000;

    private int mostHertz;

    StreamRate(int wishedHertz) {
        mostHertz = wishedHertz;
    }

    /** The rate to ask of {@code glove}, hertz. */
    int of(GloveDescriptor glove) {
        return Math.max(Protocol.LOWEST_RATE_HERTZ, Math.min(mostHertz, glove.maxRateHertz()));
    }

    /** The glove does not offer the rate it was asked for. */
    void refused() {
        for (int usual : USUAL_HERTZ) {
            if (usual < mostHertz) {
                mostHertz = usual;
                return;
            }
        }
    }

    Start start(int rateHertz) {
        return new Start(rateHertz, rateHertz > ONE_SAMPLE_A_FRAME_HERTZ ? 2 : 1, Protocol.ALL_CHANNELS);
    }
}

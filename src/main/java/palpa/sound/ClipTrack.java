package palpa.sound;

import palpa.session.Sounds.Side;

/** Plays one clip at a time. One thread. */
final class ClipTrack {

    private Clip clip;
    private Side side;
    private int at;

    /**
     * Begins {@code newClip}.
     *
     * @param inFrames frames until it begins, 0 or more
     */
    void begin(Clip newClip, Side newSide, int inFrames) {
        clip = newClip;
        side = newSide;
        at = -inFrames;
    }

    boolean isPlaying() {
        return clip != null;
    }

    /** Adds its next frames to the block. */
    void addTo(StereoBlock block) {
        if (clip == null) {
            return;
        }
        int from = Math.max(0, -at);
        int until = Math.min(block.frames(), clip.frames() - at);
        for (int i = from; i < until; i++) {
            block.left[i] += side == Side.RIGHT ? 0 : clip.left()[at + i];
            block.right[i] += side == Side.LEFT ? 0 : clip.right()[at + i];
        }
        at += block.frames();
        if (at >= clip.frames()) {
            clip = null;
        }
    }
}

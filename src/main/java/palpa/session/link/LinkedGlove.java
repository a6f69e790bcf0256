package palpa.session.link;

import palpa.calibration.GloveProfile;
import palpa.model.GloveDescriptor;
import palpa.protocol.Lane;

/**
 * A glove as it streams: what it said of itself, how its counts become newtons, and the rate it was started with. A
 * restarted glove is a new one. Compared by identity.
 */
public final class LinkedGlove {

    private final GloveDescriptor descriptor;
    private final GloveProfile profile;
    private final int rateHertz;
    private final Lane lane;

    /**
     * @param rateHertz sampling rate it was started with, 10 to 2000 hertz
     */
    public LinkedGlove(GloveDescriptor descriptor, GloveProfile profile, int rateHertz, Lane lane) {
        this.descriptor = descriptor;
        this.profile = profile;
        this.rateHertz = rateHertz;
        this.lane = lane;
    }

    public GloveDescriptor descriptor() {
        return descriptor;
    }

    public GloveProfile profile() {
        return profile;
    }

    public int rateHertz() {
        return rateHertz;
    }

    /** Whether it is the very glove that {@code other} was, restarted or plugged in again: of the same number and channels. */
    public boolean isThatOf(LinkedGlove other) {
        return descriptor.uid().equals(other.descriptor.uid())
                && descriptor.channels().equals(other.descriptor.channels());
    }

    /** How it talks. */
    public Lane lane() {
        return lane;
    }
}

package palpa.pipeline;

import palpa.calibration.GloveProfile;
import palpa.model.GloveDescriptor;
import palpa.model.Region;

/**
 * Raw counts of one glove to strokes and decisions: {@link GloveForces} calibrates them, a {@link HandPipeline} decides.
 *
 * <p>One thread at a time; allocates nothing a sample.
 */
public final class GlovePipeline {

    private final GloveForces forces;
    private final HandPipeline hand;

    /**
     * @param setup the hand; its sites are the glove's
     * @param glove the glove it wears
     * @param profile one curve for each of its channels
     * @param out told what is found
     * @throws IllegalArgumentException where profile and descriptor do not have the same number of channels
     */
    public GlovePipeline(HandSetup setup, GloveDescriptor glove, GloveProfile profile, HandListener out) {
        forces = new GloveForces(glove, profile);
        hand = new HandPipeline(setup, out);
    }

    /** One sample: the counts of every channel, in the descriptor's order, from {@code counts[offset]} on. */
    public void accept(long timeMicros, int[] counts, int offset) {
        forces.accept(timeMicros, counts, offset);
        hand.accept(timeMicros, forces.siteNewtons(), forces.totalNewtons());
    }

    /** Takes the mean of the next half second as no load, channel by channel: the glove is held in air meanwhile. */
    public void tare() {
        forces.tare();
    }

    /** The region being worked, from the next sample on. */
    public void workOn(Region region) {
        hand.workOn(region);
    }

    /** Samples were lost, or the link came back: what can no longer be trusted starts anew. */
    public void gap() {
        hand.gap();
    }

    /** The recording ends: strokes that are complete by the rules are told. */
    public void finish() {
        hand.finish();
    }

    public HandState state() {
        return hand.state();
    }

    /** Force of every site at the newest sample, newtons, NaN where there is none: a view, overwritten by the next. */
    public double[] siteNewtons() {
        return forces.siteNewtons();
    }

    /** The hand's force at the newest sample, newtons. */
    public double totalNewtons() {
        return forces.totalNewtons();
    }

    /** How far that may be off, 19 times of 20, newtons; NaN where nobody knows. */
    public double uncertaintyNewtons() {
        return forces.uncertaintyNewtons();
    }
}

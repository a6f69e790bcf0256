package palpa.pipeline;

import java.util.List;
import java.util.Optional;
import palpa.calibration.GloveProfile;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Region;
import palpa.pipeline.health.SensorTrouble;
import palpa.pipeline.health.SensorWatch;

/**
 * Raw counts of one glove to strokes and decisions: {@link GloveForces} calibrates them, a {@link HandPipeline} decides,
 * and a {@link SensorWatch} looks whether the sensors can be believed.
 *
 * <p>One thread at a time; allocates nothing a sample.
 */
public final class GlovePipeline implements Zeroed {

    private final GloveForces forces;
    private final HandPipeline hand;
    private final SensorWatch watch;
    private final HandSetup setup;
    private final List<ChannelSpec> channels;
    private final HandListener out;

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
        watch = new SensorWatch(setup.hand(), glove, out::onTrouble);
        this.setup = setup;
        this.out = out;
        channels = glove.channels();
    }

    /** One sample: the counts of every channel, in the descriptor's order, from {@code counts[offset]} on. */
    public void accept(long timeMicros, int[] counts, int offset) {
        forces.accept(timeMicros, counts, offset);
        watch.accept(timeMicros, counts, offset, forces.siteNewtons());
        hand.accept(timeMicros, forces.siteNewtons(), forces.totalNewtons());
        if (forces.refusedChannel() >= 0) {
            tellRefused(timeMicros);
        }
    }

    private void tellRefused(long timeMicros) {
        channels.get(forces.refusedChannel())
                .site()
                .ifPresent(site -> out.onTrouble(new SensorTrouble(
                        setup.hand(), SensorTrouble.Kind.NOT_RELAXED, site, Optional.empty(), Double.NaN, timeMicros)));
    }

    /** Takes the mean of the next half second as no load, channel by channel: the glove is held in air meanwhile. */
    public void tare() {
        forces.tare();
    }

    /** As {@link Zeroed} says; a refusal is told. */
    @Override
    public void zero(ZeroKind kind) {
        forces.zero(kind);
    }

    @Override
    public void hold(HeldZero zero) {
        forces.hold(zero);
    }

    /** The zero that holds, empty where none was learnt yet. */
    public Optional<HeldZero> heldZero() {
        return forces.heldZero();
    }

    /** The kind of the zero that is being learnt, empty where none is. */
    public Optional<ZeroKind> learning() {
        return forces.learning();
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

    /** Whether a channel was pressed beyond what it was calibrated for within the last two seconds. */
    public boolean isBeyondTop() {
        return forces.isBeyondTop();
    }
}

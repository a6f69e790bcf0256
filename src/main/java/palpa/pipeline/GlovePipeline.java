package palpa.pipeline;

import java.util.Arrays;
import java.util.List;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.TargetTable;

/**
 * Raw counts of one glove to strokes and decisions: calibrates channel by channel, then feeds a {@link HandPipeline}.
 *
 * <p>One thread at a time; allocates nothing a sample. Channels that measure no force are passed over. The hand's total
 * is the glove's own {@code total} channel where it has one, else the sum of its sites.
 */
public final class GlovePipeline {

    private static final int NO_SITE = -1;

    private final CurveModel[] curves;
    private final int[] siteOfChannel;
    private final int totalChannel;
    private final Tare tare;
    private final StuckChannels stuck;
    private final double[] siteNewtons = new double[Site.COUNT];
    private final HandPipeline hand;
    private double totalNewtons;

    /**
     * @param hand the hand the glove is worn on
     * @param glove its descriptor
     * @param profile one curve for each of its channels
     * @param rateHertz the sampling rate asked for, 10 to 2000 hertz
     * @param region the region being worked at the start
     * @param targets the bands levels are judged by
     * @param out told what is found
     * @throws IllegalArgumentException where profile and descriptor do not have the same number of channels
     */
    public GlovePipeline(
            Hand hand,
            GloveDescriptor glove,
            GloveProfile profile,
            double rateHertz,
            Region region,
            TargetTable targets,
            HandListener out) {
        List<ChannelSpec> channels = glove.channels();
        if (profile.channels().size() != channels.size()) {
            throw new IllegalArgumentException("glove " + glove.uid() + " has " + channels.size()
                    + " channels, its profile " + profile.channels().size());
        }
        curves = profile.channels().toArray(CurveModel[]::new);
        siteOfChannel = siteOfChannel(channels);
        totalChannel = totalChannel(channels);
        tare = new Tare(curves.length);
        stuck = new StuckChannels(channels);
        Arrays.fill(siteNewtons, Double.NaN);
        this.hand = new HandPipeline(new HandSetup(hand, glove.sites(), rateHertz, region, targets), out);
    }

    /** One sample: the counts of every channel, in the descriptor's order, from {@code counts[offset]} on. */
    public void accept(long timeMicros, int[] counts, int offset) {
        double sum = 0;
        double total = Double.NaN;
        for (int channel = 0; channel < curves.length; channel++) {
            int site = siteOfChannel[channel];
            if (site != NO_SITE) {
                double newtons = newtons(channel, timeMicros, counts[offset + channel]);
                siteNewtons[site] = newtons;
                sum += Double.isNaN(newtons) ? 0 : newtons;
            } else if (channel == totalChannel) {
                total = newtons(channel, timeMicros, counts[offset + channel]);
            }
        }
        tare.sampleDone(timeMicros);
        totalNewtons = Double.isNaN(total) ? sum : total;
        hand.accept(timeMicros, siteNewtons, totalNewtons);
    }

    private double newtons(int channel, long timeMicros, int counts) {
        double newtons = curves[channel].newtons(counts);
        boolean isStuck = stuck.isStuck(channel, timeMicros, counts, newtons);
        return isStuck ? Double.NaN : tare.relieve(channel, newtons);
    }

    /** Takes the mean of the next half second as no load, channel by channel: the glove is held in air meanwhile. */
    public void tare() {
        tare.start();
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
        return siteNewtons;
    }

    /** The hand's force at the newest sample, newtons. */
    public double totalNewtons() {
        return totalNewtons;
    }

    private static int[] siteOfChannel(List<ChannelSpec> channels) {
        return channels.stream()
                .mapToInt(channel -> channel.site().map(Site::ordinal).orElse(NO_SITE))
                .toArray();
    }

    private static int totalChannel(List<ChannelSpec> channels) {
        for (int channel = 0; channel < channels.size(); channel++) {
            if (channels.get(channel).isTotal()) {
                return channel;
            }
        }
        return NO_SITE;
    }
}

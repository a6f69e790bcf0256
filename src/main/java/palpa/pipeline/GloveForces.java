package palpa.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.calibration.CountReader;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.calibration.Reach;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Site;

/**
 * Raw counts of one glove to newtons: curve, tare and stuck channels, site by site, and their total.
 *
 * <p>One thread at a time; allocates nothing a sample. Channels that measure no force are passed over. The hand's total
 * is the glove's own {@code total} channel where it has one, else the sum of its sites.
 */
public final class GloveForces implements Zeroed {

    private static final int NO_SITE = -1;

    /** As long as a peak is held on screen. */
    private static final long BEYOND_SHOWN_MICROS = 2_000_000;

    private final CurveModel[] models;
    private final CountReader[] curves;
    private final int[] lastCounts;
    private final double[] lastNewtons;
    private final boolean[] lastBeyond;
    private final int[] siteOfChannel;
    private final int totalChannel;
    private final Tare tare;
    private final StuckChannels stuck;
    private final double[] siteNewtons = new double[Site.COUNT];
    private double totalNewtons = Double.NaN;
    private int refused = Tare.NONE;
    private long newestMicros;
    private long beyondMicros;
    private boolean everBeyond;

    /**
     * @param glove its descriptor
     * @param profile one curve for each of its channels
     * @throws IllegalArgumentException where profile and descriptor do not have the same number of channels
     */
    public GloveForces(GloveDescriptor glove, GloveProfile profile) {
        List<ChannelSpec> channels = glove.channels();
        if (profile.channels().size() != channels.size()) {
            throw new IllegalArgumentException("glove " + glove.uid() + " has " + channels.size()
                    + " channels, its profile " + profile.channels().size());
        }
        models = profile.channels().toArray(CurveModel[]::new);
        curves = profile.channels().stream().map(CurveModel::reader).toArray(CountReader[]::new);
        lastCounts = new int[curves.length];
        lastNewtons =
                Arrays.stream(curves).mapToDouble(curve -> curve.newtonsAt(0)).toArray();
        lastBeyond = new boolean[curves.length];
        siteOfChannel = siteOfChannel(channels);
        totalChannel = totalChannel(channels);
        tare = new Tare(curves.length);
        stuck = new StuckChannels(channels);
        Arrays.fill(siteNewtons, Double.NaN);
    }

    /** One sample: the counts of every channel, in the descriptor's order, from {@code counts[offset]} on. */
    public void accept(long timeMicros, int[] counts, int offset) {
        newestMicros = timeMicros;
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
        refused = tare.sampleDone(timeMicros);
        totalNewtons = Double.isNaN(total) ? sum : total;
    }

    /**
     * The totals of a block of samples, as {@link #accept} one by one would give them; the sites are not kept. While a
     * channel might hang or a zero is learnt it is done one by one; else channel by channel, five times as quick.
     *
     * @param micros session times of {@code samples} samples within a quarter of a second, microseconds, rising
     * @param counts counts of every channel, sample after sample
     * @param into receives newtons
     */
    public void totals(int samples, long[] micros, int[] counts, double[] into) {
        boolean plain = totalChannel == NO_SITE && tare.isIdle() && stuck.passes(samples, micros, counts);
        if (!plain) {
            for (int i = 0; i < samples; i++) {
                accept(micros[i], counts, i * curves.length);
                into[i] = totalNewtons;
            }
            return;
        }
        Arrays.fill(into, 0, samples, 0);
        for (int channel = 0; channel < curves.length; channel++) {
            if (siteOfChannel[channel] != NO_SITE) {
                addChannel(channel, samples, counts, into);
            }
        }
    }

    private void addChannel(int channel, int samples, int[] counts, double[] into) {
        CountReader curve = curves[channel];
        double offset = tare.offsetNewtons(channel);
        for (int i = 0, at = channel; i < samples; i++, at += curves.length) {
            into[i] += Math.max(0, curve.newtonsAt(counts[at]) - offset);
        }
    }

    /** At rest most channels say again what they said before: their curve is asked only where they do not. */
    private double newtons(int channel, long timeMicros, int counts) {
        if (counts != lastCounts[channel]) {
            lastCounts[channel] = counts;
            lastNewtons[channel] = curves[channel].newtonsAt(counts);
            lastBeyond[channel] = models[channel].reach(counts) == Reach.BEYOND;
        }
        double newtons = lastNewtons[channel];
        if (stuck.isStuck(channel, timeMicros, counts, newtons)) {
            return Double.NaN;
        }
        if (lastBeyond[channel]) {
            everBeyond = true;
            beyondMicros = timeMicros;
        }
        return tare.relieve(channel, newtons, counts);
    }

    /** Takes the mean of the next half second as no load, channel by channel: the glove is held in air meanwhile. */
    public void tare() {
        tare.start();
    }

    /**
     * The same of the next two seconds, refused where the glove is not relaxed in the air: {@link #refusedChannel} then says
     * so, and the zero stays what it was.
     */
    @Override
    public void zero(ZeroKind kind) {
        tare.startZero(kind);
    }

    @Override
    public void hold(HeldZero zero) {
        tare.hold(zero);
    }

    /** The zero that holds, empty where none was learnt yet. */
    Optional<HeldZero> heldZero() {
        return tare.held();
    }

    /** The kind of the zero that is being learnt, empty where none is. */
    Optional<ZeroKind> learning() {
        return tare.learning();
    }

    /** The channel for which a zero was refused with the newest sample, below 0 where none was. */
    int refusedChannel() {
        return refused;
    }

    /** Force of every site at the newest sample, newtons, NaN where there is none: a view, overwritten by the next. */
    public double[] siteNewtons() {
        return siteNewtons;
    }

    /** The hand's force at the newest sample, newtons; NaN before the first. */
    public double totalNewtons() {
        return totalNewtons;
    }

    /**
     * How far the hand's force may be off, 19 times of 20, newtons: of a total channel its own, else of the loaded sites
     * together, whose errors are taken to be independent. NaN where nobody knows.
     */
    public double uncertaintyNewtons() {
        if (totalChannel != NO_SITE) {
            return models[totalChannel].uncertaintyNewtons(totalNewtons);
        }
        double squares = 0;
        for (int channel = 0; channel < models.length; channel++) {
            double newtons = siteOfChannel[channel] == NO_SITE ? 0 : siteNewtons[siteOfChannel[channel]];
            if (newtons > 0) {
                double uncertainty = models[channel].uncertaintyNewtons(newtons);
                squares += uncertainty * uncertainty;
            }
        }
        return Math.sqrt(squares);
    }

    /**
     * Whether a channel was pressed beyond the greatest load it was calibrated with, within the last two seconds of samples
     * taken one by one: the force was then at least what is said.
     */
    public boolean isBeyondTop() {
        return everBeyond && newestMicros - beyondMicros <= BEYOND_SHOWN_MICROS;
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

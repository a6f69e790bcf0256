package palpa.session.review;

import java.util.ArrayList;
import java.util.List;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.calibration.Reach;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;

/**
 * A curve looked up instead of computed: the newtons of every count of a channel's range, taken from the curve itself, and
 * therefore the same to the last bit. Counts outside the range are computed. A curve with a memory is left as it is. Immutable; any thread.
 */
final class CountTable implements CurveModel {

    /** Channels with more counts than this are computed: the table would not stay in a processor's cache. */
    private static final int MOST_COUNTS = 1 << 16;

    private final CurveModel curve;
    private final int minCounts;
    private final double[] newtons;

    private CountTable(CurveModel curve, int minCounts, int maxCounts) {
        this.curve = curve;
        this.minCounts = minCounts;
        newtons = new double[maxCounts - minCounts + 1];
        for (int i = 0; i < newtons.length; i++) {
            newtons[i] = curve.newtonsAt(minCounts + i);
        }
    }

    /** The same profile with its curves in tables. */
    static GloveProfile of(GloveDescriptor glove, GloveProfile profile) {
        List<CurveModel> curves = new ArrayList<>();
        for (int i = 0; i < profile.channels().size(); i++) {
            ChannelSpec channel = glove.channels().get(i);
            boolean small = (long) channel.maxCounts() - channel.minCounts() < MOST_COUNTS;
            boolean counted = channel.site().isPresent() || channel.isTotal();
            CurveModel curve = profile.channels().get(i);
            curves.add(
                    small && counted && !curve.hasMemory()
                            ? new CountTable(curve, channel.minCounts(), channel.maxCounts())
                            : curve);
        }
        return new GloveProfile(profile.glove(), profile.name(), profile.state(), curves);
    }

    @Override
    public double newtons(double counts) {
        return counts == (int) counts ? newtonsAt((int) counts) : curve.newtons(counts);
    }

    @Override
    public double newtonsAt(int counts) {
        int index = counts - minCounts;
        return index >= 0 && index < newtons.length ? newtons[index] : curve.newtonsAt(counts);
    }

    @Override
    public Reach reach(double counts) {
        return curve.reach(counts);
    }

    @Override
    public double uncertaintyNewtons(double newtons) {
        return curve.uncertaintyNewtons(newtons);
    }
}

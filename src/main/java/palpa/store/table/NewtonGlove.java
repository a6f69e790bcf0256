package palpa.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.calibration.LinearCurve;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.ForceTables.Series;
import palpa.session.GloveOnRecord;

/**
 * The glove a force table is taken to come from: each count is a hundred thousandth of a newton, so that every number of up
 * to five decimals is kept as it is, up to 10,000 N. Stateless.
 */
final class NewtonGlove {

    static final double COUNTS_A_NEWTON = 100_000;

    private static final int MOST_COUNTS = Integer.MAX_VALUE - 1;
    private static final String NAME = "force table";
    private static final int BITS = 31;
    private static final int MIN_HERTZ = 10;
    private static final int MAX_HERTZ = 2000;

    private NewtonGlove() {}

    static GloveOnRecord of(Series series) {
        List<ChannelSpec> channels = new ArrayList<>();
        for (Site site : series.sites().toList()) {
            channels.add(channel(site.label()));
        }
        if (series.hasTotal() || channels.isEmpty()) {
            channels.add(channel(ChannelSpec.TOTAL));
        }
        Hand hand = series.hand();
        int rate = (int) Math.max(MIN_HERTZ, Math.min(MAX_HERTZ, Math.round(series.rateHertz())));
        GloveUid uid = new GloveUid(hand.ordinal());
        GloveDescriptor descriptor = new GloveDescriptor(
                uid, Optional.of(hand), NAME, "", 0, 0, 0, BITS, 0, "unknown", rate, "", false, channels);
        return new GloveOnRecord(hand.ordinal(), hand, descriptor, profile(uid, channels.size()), rate);
    }

    private static ChannelSpec channel(String name) {
        return new ChannelSpec(name, ChannelKind.FORCE, 0, MOST_COUNTS, "N", 1 / COUNTS_A_NEWTON);
    }

    /** The table speaks of newtons: they are what it says. */
    private static GloveProfile profile(GloveUid uid, int channels) {
        CalibrationState said = new CalibrationState(CalibrationState.Kind.CALIBRATED, Optional.empty(), Double.NaN);
        List<CurveModel> curves = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            curves.add(new LinearCurve(0, 1 / COUNTS_A_NEWTON));
        }
        return new GloveProfile(uid, NAME, said, curves);
    }

    /** Counts of a force; what is not there or below 0 counts as none. */
    static int counts(double newtons) {
        return newtons > 0 ? (int) Math.min(MOST_COUNTS, Math.round(newtons * COUNTS_A_NEWTON)) : 0;
    }
}

package palpa.session.calibrating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.GloveUid;
import palpa.model.Site;

/**
 * How far a glove's calibration has come: all that is kept, and enough to go on. Immutable.
 *
 * @param glove the glove's uid
 * @param plan what is to be done
 * @param warmed whether warming up is behind, done or skipped
 * @param sites the sites begun, in the plan's order
 */
public record CalibrationProgress(GloveUid glove, CalibrationPlan plan, boolean warmed, List<SiteReadings> sites) {

    public CalibrationProgress {
        sites = List.copyOf(sites);
        boolean inOrder = sites.size() <= plan.sites().size();
        for (int i = 0; inOrder && i < sites.size(); i++) {
            SiteReadings one = sites.get(i);
            boolean last = i == sites.size() - 1;
            inOrder = one.site() == plan.sites().get(i)
                    && one.taken().size() <= plan.pointCount()
                    && (last || one.skipped() || one.taken().size() == plan.pointCount());
        }
        if (!inOrder) {
            throw new IllegalArgumentException("sites " + sites + " of a plan for " + plan.sites());
        }
    }

    /** Nothing done yet. */
    public static CalibrationProgress begin(GloveUid glove, CalibrationPlan plan) {
        return new CalibrationProgress(glove, plan, false, List.of());
    }

    /** Whether nothing is left to ask of {@code readings}. */
    public boolean isOver(SiteReadings readings) {
        return readings.skipped() || readings.taken().size() == plan.pointCount();
    }

    /** The site asked for now; empty where all are done. */
    public Optional<Site> site() {
        int index = siteIndex();
        return index < plan.sites().size() ? Optional.of(plan.sites().get(index)) : Optional.empty();
    }

    /** How many sites are behind. */
    public int siteIndex() {
        boolean open = !sites.isEmpty() && !isOver(sites.get(sites.size() - 1));
        return open ? sites.size() - 1 : sites.size();
    }

    /** What was read of the site asked for now; empty before its first reading. */
    public Optional<SiteReadings> present() {
        int index = siteIndex();
        return index < sites.size() ? Optional.of(sites.get(index)) : Optional.empty();
    }

    CalibrationProgress warm() {
        return new CalibrationProgress(glove, plan, true, sites);
    }

    /** With the present site's readings as they are now. */
    CalibrationProgress with(SiteReadings readings) {
        List<SiteReadings> all = new ArrayList<>(sites.subList(0, siteIndex()));
        all.add(readings);
        return new CalibrationProgress(glove, plan, warmed, all);
    }

    /** Without the reading taken last, of whichever site; the same where there is none. */
    CalibrationProgress withoutLast() {
        List<SiteReadings> all = new ArrayList<>(sites);
        while (!all.isEmpty() && all.get(all.size() - 1).taken().isEmpty()) {
            all.remove(all.size() - 1);
        }
        if (!all.isEmpty()) {
            all.add(all.remove(all.size() - 1).withoutLast());
        }
        return new CalibrationProgress(glove, plan, warmed, all);
    }
}

package palpa.session.calibrating;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Site;

/**
 * What was read of one site so far. Immutable.
 *
 * @param site which one
 * @param zeroCounts means of short stretches without load, counts, at least one
 * @param taken the loads held, in the plan's order
 * @param skipped whether the person left it out
 */
public record SiteReadings(Site site, List<Double> zeroCounts, List<Taken> taken, boolean skipped) {

    public SiteReadings {
        zeroCounts = List.copyOf(zeroCounts);
        taken = List.copyOf(taken);
        if (zeroCounts.isEmpty()) {
            throw new IllegalArgumentException(site + " has no zero");
        }
    }

    /** The mean without load, counts. */
    public double zero() {
        return zeroCounts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Without the readings of a sweep that is not over; all of them where none is. */
    SiteReadings ofWholePasses(int pointsAPass) {
        int whole = taken.size() / pointsAPass * pointsAPass;
        return whole == 0 ? this : new SiteReadings(site, zeroCounts, taken.subList(0, whole), skipped);
    }

    SiteReadings with(Taken reading) {
        List<Taken> more = new ArrayList<>(taken);
        more.add(reading);
        return new SiteReadings(site, zeroCounts, more, skipped);
    }

    SiteReadings withoutLast() {
        return new SiteReadings(site, zeroCounts, taken.subList(0, taken.size() - 1), false);
    }

    SiteReadings leftOut() {
        return new SiteReadings(site, zeroCounts, taken, true);
    }
}

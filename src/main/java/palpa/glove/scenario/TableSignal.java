package palpa.glove.scenario;

import java.util.Arrays;
import java.util.OptionalLong;
import palpa.glove.contact.ContactPattern;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * The forces of a table, played back once: straight lines between its rows, nothing before and after. Immutable; any
 * thread; allocates nothing when asked.
 */
public final class TableSignal implements HandSignal {

    private final long[] timesMicros;
    private final double[] newtons;

    /**
     * @param timesMicros times of the rows from the table's beginning, rising, microseconds
     * @param newtons {@link Site#COUNT} forces a row, 0 where a site is absent
     */
    public TableSignal(long[] timesMicros, double[] newtons) {
        if (timesMicros.length == 0 || newtons.length != timesMicros.length * Site.COUNT) {
            throw new IllegalArgumentException(timesMicros.length + " rows, " + newtons.length + " forces");
        }
        this.timesMicros = timesMicros.clone();
        this.newtons = newtons.clone();
    }

    /** Spreads a hand's total over the sites as a stroking whole hand does, into a row's {@link Site#COUNT} forces. */
    public static void spreadTotal(double totalNewtons, double[] into, int offset) {
        ContactPattern pattern = ContactPattern.of(Technique.STROKING, Surface.WHOLE_HAND);
        for (Site site : Site.values()) {
            into[offset + site.ordinal()] = totalNewtons * pattern.share(site);
        }
    }

    @Override
    public void forces(long micros, double[] into) {
        int found = Arrays.binarySearch(timesMicros, micros);
        int before = found >= 0 ? found : -found - 2;
        if (before < 0 || before + 1 >= timesMicros.length) {
            Arrays.fill(into, 0);
            return;
        }
        double step = timesMicros[before + 1] - timesMicros[before];
        double part = step == 0 ? 0 : (micros - timesMicros[before]) / step;
        int row = before * Site.COUNT;
        for (int site = 0; site < Site.COUNT; site++) {
            double from = newtons[row + site];
            into[site] = from + part * (newtons[row + Site.COUNT + site] - from);
        }
    }

    @Override
    public OptionalLong endMicros() {
        return OptionalLong.of(timesMicros[timesMicros.length - 1]);
    }
}

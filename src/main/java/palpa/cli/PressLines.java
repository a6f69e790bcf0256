package palpa.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.session.VirtualGloves.Presses;

/**
 * Presses a virtual glove's sites as lines say: {@code thumb_tip 5} for newtons on a site, {@code none} for a hand in the
 * air. One thread reads, any asks. What is no such line is named in the log and changes nothing.
 */
final class PressLines implements Presses {

    private static final Logger LOG = LoggerFactory.getLogger(PressLines.class);
    private static final double MOST_NEWTONS = 500;

    private final AtomicLongArray newtons = new AtomicLongArray(Site.COUNT);

    /** Begins to read {@code orders} on a thread of its own, until it ends. */
    static PressLines from(InputStream orders) {
        PressLines presses = new PressLines();
        Thread reader = new Thread(() -> presses.readAll(orders), "press-reader");
        reader.setDaemon(true);
        reader.start();
        return presses;
    }

    void readAll(InputStream orders) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(orders, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line.strip());
            }
        } catch (IOException ended) {
            LOG.warn("No more presses: {}", ended.getMessage());
        }
    }

    private void read(String line) {
        if (line.equals("none")) {
            for (Site site : Site.values()) {
                newtons.set(site.ordinal(), 0);
            }
            return;
        }
        String[] words = line.split("\\s+");
        Optional<Site> site = Labelled.parse(Site.class, words[0]);
        double load = words.length == 2 ? number(words[1]) : Double.NaN;
        if (site.isEmpty() || !(load >= 0 && load <= MOST_NEWTONS)) {
            LOG.warn("Not a press: {}; a site and newtons are one, such as thumb_tip 5", line);
            return;
        }
        newtons.set(site.get().ordinal(), Double.doubleToLongBits(load));
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    @Override
    public double newtons(Site site) {
        return Double.longBitsToDouble(newtons.get(site.ordinal()));
    }
}

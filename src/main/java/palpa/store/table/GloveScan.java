package palpa.store.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palpa.calibration.TypicalSensor;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;

/**
 * Finds out from a table of samples alone which gloves it is from: their channels, ranges and rates. What no column says is
 * taken from a typical glove, uncalibrated. One thread.
 */
final class GloveScan {

    private static final int[] USUAL_BITS = {8, 10, 12, 14, 16, 24, 31};
    private static final int LEAST_BITS = 12;
    private static final int ROWS_FOR_RATE = 10_000;
    private static final int MIN_HERTZ = 10;
    private static final int MAX_HERTZ = 2000;
    private static final int MICROS = 1_000_000;

    private final List<String> channels;
    private final Map<Integer, Seen> seen = new TreeMap<>();

    GloveScan(List<String> channels) {
        this.channels = channels;
    }

    /** What was seen of one glove. */
    private static final class Seen {
        private Hand hand;
        private boolean[] has;
        private int greatest;
        private int least;
        private int rows;
        private long firstMicros;
        private long firstNumber;
        private double micros;
        private double numbers;
    }

    void add(SampleColumns.Cells cells) throws UserProblem {
        Seen glove = seen.get(cells.glove());
        if (glove == null) {
            glove = new Seen();
            glove.hand = cells.hand();
            glove.has = new boolean[channels.size()];
            glove.firstMicros = cells.timeMicros();
            glove.firstNumber = cells.sample();
            seen.put(cells.glove(), glove);
        } else if (glove.rows < ROWS_FOR_RATE) {
            glove.micros = (double) cells.timeMicros() - glove.firstMicros;
            glove.numbers = (double) cells.sample() - glove.firstNumber;
        }
        glove.rows++;
        for (int channel = 0; channel < glove.has.length; channel++) {
            if (cells.has(channel)) {
                int counts = cells.counts(channel);
                glove.has[channel] = true;
                glove.greatest = Math.max(glove.greatest, counts);
                glove.least = Math.min(glove.least, counts);
            }
        }
    }

    Collection<GloveOnRecord> gloves() {
        return seen.entrySet().stream()
                .map(entry -> glove(entry.getKey(), entry.getValue()))
                .toList();
    }

    private GloveOnRecord glove(int index, Seen of) {
        int bits = bits(of.greatest);
        List<ChannelSpec> specs = new ArrayList<>();
        for (int channel = 0; channel < channels.size(); channel++) {
            if (of.has[channel]) {
                specs.add(spec(channels.get(channel), of, bits));
            }
        }
        GloveDescriptor descriptor = new GloveDescriptor(
                new GloveUid(index),
                Optional.of(of.hand),
                "table",
                "",
                0,
                0,
                0,
                bits,
                0,
                "divider",
                rate(of),
                "",
                false,
                specs);
        return new GloveOnRecord(index, of.hand, descriptor, TypicalSensor.profile(descriptor), rate(of));
    }

    private static ChannelSpec spec(String name, Seen of, int bits) {
        boolean force = name.equalsIgnoreCase(ChannelSpec.TOTAL)
                || Labelled.parse(Site.class, name).isPresent();
        int top = (int) ((1L << bits) - 1);
        return force
                ? new ChannelSpec(name, ChannelKind.FORCE, 0, top, "count", 1)
                : new ChannelSpec(name, ChannelKind.OTHER, Math.min(of.least, 0), top, "count", 1);
    }

    private static int bits(int greatest) {
        return Arrays.stream(USUAL_BITS)
                .filter(bits -> bits >= LEAST_BITS && greatest < 1L << bits)
                .findFirst()
                .orElseThrow();
    }

    /** Samples a second of its first rows, lost ones counted, within what a glove may have. */
    private static int rate(Seen of) {
        double hertz = of.micros > 0 ? of.numbers * MICROS / of.micros : MIN_HERTZ;
        return (int) Math.max(MIN_HERTZ, Math.min(MAX_HERTZ, Math.round(hertz)));
    }
}

package palpa.store.table;

import java.util.Optional;
import palpa.model.ChannelSpec;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Series;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.TraceBuffer;

/**
 * One hand's rows of a force table on their way into a session, as an analysis of the table sees them: rows without a
 * force or a new time are passed over, and a gap in time is a gap in the numbering.
 *
 * <p>A session takes a channel that stands still under load for two seconds to hang; a table may well have such values.
 * Once a second without change a count, the hundred thousandth of a newton, is added for one row. One thread.
 */
final class ForceRows {

    private static final double LONGEST_HOLE_SAMPLES = 4;
    private static final long STILL_MICROS = 1_000_000;

    private final GloveOnRecord glove;
    private final Series series;
    private final SessionSink events;
    private final BlockWeave weave;
    private final double gapMicros;
    private final int[] columns;
    private final int[] counts;
    private final int[] values;
    private final long[] changedMicros;
    private Region worked;
    private int row;
    private long number;
    private long lastMicros;
    private boolean begun;

    ForceRows(GloveOnRecord glove, Series series, Region region, SessionSink events, BlockWeave weave) {
        this.glove = glove;
        this.series = series;
        this.events = events;
        this.weave = weave;
        worked = region;
        gapMicros = Math.max(RawBlock.MAX_MICROS, LONGEST_HOLE_SAMPLES * 1e6 / series.rateHertz());
        columns = glove.descriptor().channels().stream()
                .mapToInt(ForceRows::column)
                .toArray();
        counts = new int[columns.length];
        values = new int[columns.length];
        changedMicros = new long[columns.length];
    }

    private static int column(ChannelSpec channel) {
        return channel.site().map(Site::ordinal).orElse(TraceBuffer.TOTAL);
    }

    boolean hasNext() {
        return row < series.timesMicros().length;
    }

    long timeMicros() {
        return series.timesMicros()[row];
    }

    void step() throws UserProblem {
        Optional<Region> region = series.regions().get(row);
        if (region.isPresent() && region.get() != worked) {
            worked = region.get();
            weave.flush();
            events.event(new SessionEvent(
                    timeMicros(), SessionEvent.Kind.REGION, Optional.of(glove.hand()), worked.label()));
        }
        int base = row * TraceBuffer.VALUES;
        if (!Double.isNaN(series.newtons()[base + TraceBuffer.TOTAL]) && (!begun || timeMicros() > lastMicros)) {
            sample(base);
        }
        row++;
    }

    private void sample(int base) throws UserProblem {
        long now = timeMicros();
        number += begun && now - lastMicros > gapMicros ? 2 : 1;
        for (int channel = 0; channel < columns.length; channel++) {
            counts[channel] = flickering(channel, NewtonGlove.counts(series.newtons()[base + columns[channel]]), now);
        }
        weave.add(glove, number, now, counts);
        begun = true;
        lastMicros = now;
    }

    private int flickering(int channel, int value, long nowMicros) {
        boolean still = begun && value == values[channel];
        if (still && nowMicros - changedMicros[channel] < STILL_MICROS) {
            return value;
        }
        values[channel] = value;
        changedMicros[channel] = nowMicros;
        return still ? value + 1 : value;
    }
}

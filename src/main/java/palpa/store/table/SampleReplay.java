package palpa.store.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.Sidecars;
import palpa.session.Sidecars.PlacedEvent;

/**
 * Turns rows of samples into the calls a session is made of: blocks, and events between the very samples between which they
 * happened. Without a sidecar the regions of the rows are the only events. One thread, one use.
 */
final class SampleReplay {

    private final String file;
    private final SampleColumns columns;
    private final SessionSink sink;
    private final BlockWeave weave;
    private final Map<Integer, Cut> gloves = new HashMap<>();
    private final Map<Hand, Region> regions = new HashMap<>();
    private final Optional<List<PlacedEvent>> events;
    private int nextEvent;
    private long rows;

    /**
     * @param events what happened, where a sidecar says so
     * @param region the region being worked at the start
     */
    SampleReplay(
            String file,
            SampleColumns columns,
            List<GloveOnRecord> gloves,
            Optional<List<PlacedEvent>> events,
            Region region,
            SessionSink sink) {
        this.file = file;
        this.columns = columns;
        this.events = events;
        this.sink = sink;
        weave = new BlockWeave(sink);
        gloves.forEach(glove -> this.gloves.put(glove.index(), Cut.of(glove, columns.channels())));
        for (Hand hand : Hand.values()) {
            regions.put(hand, region);
        }
    }

    /** A glove, the column of each of its channels among those with counts, and a row's counts. */
    private record Cut(GloveOnRecord glove, int[] columnOf, int[] counts) {

        static Cut of(GloveOnRecord glove, List<String> columns) {
            int[] columnOf = glove.descriptor().channels().stream()
                    .mapToInt(channel -> columns.indexOf(channel.name()))
                    .toArray();
            return new Cut(glove, columnOf, new int[columnOf.length]);
        }
    }

    void row(SampleColumns.Cells cells) throws UserProblem {
        Cut cut = gloves.get(cells.glove());
        if (cut == null) {
            throw new UserProblem(
                    "store.samples_unknown_glove",
                    file,
                    Long.toString(cells.line()),
                    Integer.toString(cells.glove()),
                    Sidecars.NAME);
        }
        placedEvents();
        if (events.isEmpty()) {
            regionOf(cells, cut.glove().hand());
        }
        for (int channel = 0; channel < cut.columnOf().length; channel++) {
            if (cut.columnOf()[channel] < 0 || !cells.has(cut.columnOf()[channel])) {
                throw new UserProblem(
                        "store.samples_width",
                        file,
                        Long.toString(cells.line()),
                        Integer.toString(channel),
                        Integer.toString(cut.counts().length));
            }
            cut.counts()[channel] = cells.counts(cut.columnOf()[channel]);
        }
        weave.add(cut.glove(), cells.sample(), cells.timeMicros(), cut.counts());
        rows++;
    }

    private void placedEvents() throws UserProblem {
        while (events.isPresent()
                && nextEvent < events.get().size()
                && events.get().get(nextEvent).beforeRow() <= rows) {
            weave.flush();
            sink.event(events.get().get(nextEvent).event());
            nextEvent++;
        }
    }

    private void regionOf(SampleColumns.Cells cells, Hand hand) throws UserProblem {
        Region region = cells.region().orElse(regions.get(hand));
        if (regions.put(hand, region) != region) {
            weave.flush();
            sink.event(new SessionEvent(
                    cells.timeMicros(), SessionEvent.Kind.REGION, Optional.of(hand), ((Labelled) region).label()));
        }
    }

    /** The table is over: hands over the rest, and what happened after the last sample. */
    void finish() throws UserProblem {
        rows = Long.MAX_VALUE;
        weave.flush();
        placedEvents();
    }
}

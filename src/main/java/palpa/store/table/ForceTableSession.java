package palpa.store.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;
import palpa.session.GloveOnRecord;
import palpa.session.Imports.Terms;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.store.mcap.SpanSink;

/** One recording of a force table as a session: newtons as counts of a hundred thousandth of a newton. One thread. */
final class ForceTableSession extends TableSession {

    private final Recording recording;
    private final List<GloveOnRecord> gloves = new ArrayList<>();
    private final SessionHeader header;

    ForceTableSession(Path file, Recording recording, Terms terms) throws UserProblem {
        this.recording = recording;
        for (Series series : recording.hands()) {
            gloves.add(NewtonGlove.of(series));
        }
        header = header(
                file,
                Optional.empty(),
                terms,
                terms.region().orElse(named(recording).orElse(DEFAULT_REGION)),
                recording.person());
    }

    /** The first region any row names. */
    private static Optional<Region> named(Recording recording) {
        return recording.hands().stream()
                .flatMap(series -> series.regions().stream())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public SessionHeader header() {
        return header;
    }

    @Override
    public List<GloveOnRecord> gloves() {
        return List.copyOf(gloves);
    }

    @Override
    public TimeSpan span() {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Series series : recording.hands()) {
            first = Math.min(first, series.timesMicros()[0]);
            last = Math.max(last, series.timesMicros()[series.timesMicros().length - 1]);
        }
        return new TimeSpan(first, last);
    }

    @Override
    void feed(SessionSink sink, TimeSpan wanted, Progress progress) throws UserProblem {
        for (GloveOnRecord glove : gloves) {
            sink.glove(glove);
        }
        SessionSink chosen = new SpanSink(sink, wanted);
        BlockWeave weave = new BlockWeave(chosen);
        List<ForceRows> lanes = new ArrayList<>();
        for (int i = 0; i < gloves.size(); i++) {
            lanes.add(new ForceRows(gloves.get(i), recording.hands().get(i), header.region(), chosen, weave));
        }
        TimeSpan span = span();
        ForceRows next = earliest(lanes);
        while (next != null) {
            progress.step((next.timeMicros() - span.startMicros()) / (span.lengthMicros() + 1.0));
            next.step();
            next = earliest(lanes);
        }
        weave.flush();
    }

    private static ForceRows earliest(List<ForceRows> lanes) {
        ForceRows earliest = null;
        for (ForceRows lane : lanes) {
            if (lane.hasNext() && (earliest == null || lane.timeMicros() < earliest.timeMicros())) {
                earliest = lane;
            }
        }
        return earliest;
    }
}

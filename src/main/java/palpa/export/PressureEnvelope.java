package palpa.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.Figures.Envelope;
import palpa.session.Figures.PressureOverTime;
import palpa.session.Figures.Stretch;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;

/** Gathers what the figure of pressure over time shows: as much for an hour as for a minute. One thread. */
final class PressureEnvelope implements SampleSink {

    /** About one part for each point of a printed page's width. */
    private static final int PARTS = 720;

    private final TimeSpan span;
    private final TargetTable targets;
    private final RegionNow regions;
    private final Map<Hand, Envelope> hands = new EnumMap<>(Hand.class);
    private final List<Stretch> stretches = new ArrayList<>();
    private Region region;
    private long sinceMicros;
    private Envelope envelope;

    PressureEnvelope(TimeSpan span, TargetTable targets, Region atStart) {
        this.span = span;
        this.targets = targets;
        regions = new RegionNow(atStart);
        region = atStart;
        sinceMicros = span.startMicros();
    }

    @Override
    public void block(GloveOnRecord glove, RawBlock block) {
        envelope = hands.computeIfAbsent(glove.hand(), unused -> emptyEnvelope());
    }

    @Override
    public void sample(GloveOnRecord glove, RawBlock block, int index, long timeMicros, SessionAnalysis analysis) {
        long parts = (timeMicros - span.startMicros()) * PARTS / Math.max(1, span.lengthMicros());
        int part = (int) Math.max(0, Math.min(PARTS - 1, parts));
        double newtons = analysis.totalNewtons(glove.hand());
        if (!(newtons >= envelope.least()[part])) {
            envelope.least()[part] = newtons;
        }
        if (!(newtons <= envelope.greatest()[part])) {
            envelope.greatest()[part] = newtons;
        }
    }

    private static Envelope emptyEnvelope() {
        double[] unknown = new double[PARTS];
        Arrays.fill(unknown, Double.NaN);
        return new Envelope(unknown, unknown.clone());
    }

    @Override
    public void event(SessionEvent event) {
        regions.event(event);
        Region now = regions.of(Hand.RIGHT);
        if (now != region) {
            endStretch(event.timeMicros());
            region = now;
        }
    }

    private void endStretch(long micros) {
        long end = Math.min(span.endMicros(), micros);
        if (end > sinceMicros) {
            stretches.add(new Stretch(
                    new TimeSpan(sinceMicros, end),
                    region,
                    targets.bands(region, Surface.WHOLE_HAND, Technique.STROKING)));
            sinceMicros = end;
        }
    }

    /** What was gathered; asked once, at the end. */
    PressureOverTime figure(boolean newtons) {
        endStretch(span.endMicros());
        return new PressureOverTime(span, hands, List.copyOf(stretches), newtons);
    }
}

package palpa.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionListener;
import palpa.session.SessionSink;

/**
 * Reads a session once, sample by sample, for all tables and figures of an export. All of it is analysed; of samples,
 * only those of the chosen span are passed on. One thread.
 */
final class ExportReading implements SessionSink {

    private final TimeSpan span;
    private final SampleSink[] samples;
    private final List<SessionListener> listeners;
    private final SessionAnalysis analysis;
    private final Map<Integer, GloveOnRecord> gloves = new HashMap<>();

    /**
     * @param model tells the techniques apart
     * @param span the samples wanted
     * @param samples take samples
     * @param listeners take what is found, and blocks and events as they come
     */
    ExportReading(
            SessionHeader header,
            TechniqueModel model,
            TimeSpan span,
            List<SampleSink> samples,
            List<SessionListener> listeners) {
        this.span = span;
        this.samples = samples.toArray(SampleSink[]::new);
        this.listeners = List.copyOf(listeners);
        analysis = new SessionAnalysis(header.program(), header.region(), model, new Everyone());
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        gloves.put(glove.index(), glove);
        analysis.glove(glove);
        for (SessionListener listener : listeners) {
            listener.glove(glove);
        }
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        GloveOnRecord glove = gloves.get(block.gloveIndex());
        for (SampleSink sink : samples) {
            sink.block(glove, block);
        }
        for (int i = 0; i < block.samples(); i++) {
            long timeMicros = block.clock().sessionMicros(block.deviceMicros()[i]);
            analysis.sample(glove, block.firstSample() + i, timeMicros, block.counts(), i * block.channels());
            if (span.contains(timeMicros)) {
                pass(glove, block, i, timeMicros);
            }
        }
        for (SessionListener listener : listeners) {
            listener.block(block);
        }
    }

    private void pass(GloveOnRecord glove, RawBlock block, int index, long timeMicros) throws UserProblem {
        for (SampleSink sink : samples) {
            sink.sample(glove, block, index, timeMicros, analysis);
        }
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        analysis.event(event);
        for (SampleSink sink : samples) {
            sink.event(event);
        }
        for (SessionListener listener : listeners) {
            listener.event(event);
        }
    }

    /** The session is over. */
    void finish() {
        analysis.finish();
    }

    /** Passes on what the analysis finds. */
    private final class Everyone implements HandListener {

        @Override
        public void onStroke(Stroke stroke) {
            listeners.forEach(listener -> listener.onStroke(stroke));
        }

        @Override
        public void onDecision(Decision decision) {
            listeners.forEach(listener -> listener.onDecision(decision));
        }

        @Override
        public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
            listeners.forEach(listener -> listener.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons));
        }

        @Override
        public void onTrouble(SensorTrouble trouble) {
            listeners.forEach(listener -> listener.onTrouble(trouble));
        }
    }
}

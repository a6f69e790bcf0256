package palpa.session.learning;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;

/**
 * A recording whose long labels are cut into parts of {@link #PART_MICROS} or a little more, so that of one long stretch some
 * parts can be left out and judged by a model that never saw them. One thread.
 */
record CutMaterial(Material whole) implements Material {

    static final long PART_MICROS = 5_000_000;

    /** The same recordings, cut. */
    static Source cut(Source source) {
        return sink -> source.each(material -> sink.take(new CutMaterial(material)));
    }

    @Override
    public String person() {
        return whole.person();
    }

    @Override
    public Labels labels(Hand hand) {
        Labels labels = whole.labels(hand);
        List<LabelRun> parts = new ArrayList<>();
        for (LabelRun run : labels.runs()) {
            long start = run.span().startMicros();
            long count = Math.max(1, run.span().lengthMicros() / PART_MICROS);
            for (long i = 0; i < count; i++) {
                // Parts do not touch: an instant between two would lie in both.
                long from = start + i * PART_MICROS;
                long to = i == count - 1 ? run.span().endMicros() : from + PART_MICROS - 1;
                parts.add(new LabelRun(run.technique(), new TimeSpan(from, to)));
            }
        }
        return new Labels(labels.originMicros(), parts);
    }

    @Override
    public void play(TechniqueModel model, HandListener listener) throws UserProblem {
        whole.play(model, listener);
    }
}

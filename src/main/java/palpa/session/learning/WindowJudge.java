package palpa.session.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;

/**
 * Judges a model as a person would meet it: the recording runs through the whole recogniser, and for every window of one
 * second (hop a quarter), counted from the recording's first row and lying within one label, the newest decision at or
 * before its end counts. One thread.
 */
final class WindowJudge implements HandListener {

    static final long WINDOW_MICROS = 1_000_000;
    static final long HOP_MICROS = 250_000;

    private final Map<Hand, List<Decision>> decisions = new EnumMap<>(Hand.class);

    private WindowJudge() {
        for (Hand hand : Hand.values()) {
            decisions.put(hand, new ArrayList<>());
        }
    }

    /**
     * Judges one recording.
     *
     * @param wanted which of its pieces are judged: numbers of runs, those of the left hand first
     */
    static void judge(Material material, TechniqueModel model, IntPredicate wanted, Verdicts into) throws UserProblem {
        WindowJudge judge = new WindowJudge();
        material.play(model, judge);
        int piece = 0;
        for (Hand hand : Hand.values()) {
            Labels labels = material.labels(hand);
            for (LabelRun run : labels.runs()) {
                if (wanted.test(piece++)) {
                    judge.judge(labels.originMicros(), run, judge.decisions.get(hand), material.person(), into);
                }
            }
        }
    }

    private void judge(long origin, LabelRun run, List<Decision> ofHand, String person, Verdicts into) {
        long hops = Math.floorDiv(run.span().startMicros() - origin + HOP_MICROS - 1, HOP_MICROS);
        int next = 0;
        for (long end = origin + hops * HOP_MICROS + WINDOW_MICROS;
                end <= run.span().endMicros();
                end += HOP_MICROS) {
            while (next < ofHand.size() && ofHand.get(next).timeMicros() <= end) {
                next++;
            }
            if (next > 0) {
                Decision decision = ofHand.get(next - 1);
                into.add(person, run.technique(), decision.technique(), decision.confidence());
            }
        }
    }

    @Override
    public void onStroke(Stroke stroke) {
        // Strokes are judged elsewhere.
    }

    @Override
    public void onDecision(Decision decision) {
        decisions.get(decision.hand()).add(decision);
    }
}

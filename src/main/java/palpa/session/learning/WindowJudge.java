package palpa.session.learning;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;

/**
 * Judges a model as a person would meet it: the recording runs through the whole recogniser, and for every window of {@link
 * Windows} that lies within one label, the newest decision at or before its end counts. One thread.
 */
final class WindowJudge implements HandListener {

    private final Map<Hand, NavigableMap<Long, Decision>> decisions = new EnumMap<>(Hand.class);

    private WindowJudge() {
        for (Hand hand : Hand.values()) {
            decisions.put(hand, new TreeMap<>());
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
                    judge(labels.originMicros(), run, judge.decisions.get(hand), material.person(), into);
                }
            }
        }
    }

    private static void judge(
            long origin, LabelRun run, NavigableMap<Long, Decision> ofHand, String person, Verdicts into) {
        Windows.within(origin, run.span().startMicros(), run.span().endMicros(), end -> {
            Map.Entry<Long, Decision> newest = ofHand.floorEntry(end);
            if (newest != null) {
                Decision decision = newest.getValue();
                into.add(person, run.technique(), decision.technique(), decision.confidence());
            }
        });
    }

    @Override
    public void onStroke(Stroke stroke) {
        // Strokes are judged elsewhere.
    }

    @Override
    public void onDecision(Decision decision) {
        decisions.get(decision.hand()).put(decision.timeMicros(), decision);
    }
}

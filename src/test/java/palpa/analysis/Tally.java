package palpa.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.Reliability;
import palpa.session.Findings;

/** What a judge made of trials, as the figures it is to reach are defined. */
final class Tally {

    private static final long WINDOW_MICROS = 1_000_000;
    private static final long HOP_MICROS = 250_000;

    /** A change is found where a stroke of the new technique begins this close to it. */
    private static final double FOUND_WITHIN_SECONDS = 0.5;

    /** What a stroke reaches beyond the touch, by filters and thresholds, is no stroke at rest. */
    private static final double EDGE_SECONDS = 0.3;

    final Confusion windows = new Confusion();
    final Reliability reliability = new Reliability();
    final Map<Technique, List<Double>> delays = new EnumMap<>(Technique.class);
    final Map<Technique, int[]> counted = new EnumMap<>(Technique.class);
    int levels;
    int rightLevels;
    int surfaces;
    int toldSurfaces;
    int rightSurfaces;
    double restSeconds;
    double strokesAtRestSeconds;
    int changes;
    int foundChanges;
    int flickers;
    double seconds;

    void add(Trial trial, Findings findings) {
        for (Hand hand : trial.hands().keySet()) {
            HandMotion motion = trial.hands().get(hand);
            List<Decision> decided =
                    findings.decisions().stream().filter(d -> d.hand() == hand).toList();
            List<Stroke> strokes =
                    findings.strokes().stream().filter(s -> s.hand() == hand).toList();
            List<Labelled> labels = labels(motion, trial.seconds());
            labels.forEach(label -> windows(label, decided));
            labels.forEach(label -> rest(label, strokes));
            motion.spans.forEach(span -> span(span, decided));
            for (Technique technique : Technique.values()) {
                count(trial.strokes(hand, technique), strokes, technique);
            }
            motion.strokes.forEach(stroke -> level(trial, stroke, strokes));
            changes(motion, strokes);
            flickers(decided);
        }
    }

    private record Labelled(Technique technique, double from, double until) {}

    private static List<Labelled> labels(HandMotion motion, double seconds) {
        List<Labelled> labels = new ArrayList<>();
        double restFrom = 0;
        for (Truth.Span span : motion.spans) {
            if (span.fromSeconds() > restFrom) {
                labels.add(new Labelled(Technique.REST, restFrom, span.fromSeconds()));
            }
            labels.add(new Labelled(span.technique(), span.fromSeconds(), span.untilSeconds()));
            restFrom = span.untilSeconds();
        }
        labels.add(new Labelled(Technique.REST, restFrom, seconds));
        return labels;
    }

    private void windows(Labelled label, List<Decision> decided) {
        int at = 0;
        long from = Math.round(label.from * 1e6);
        long first = -Math.floorDiv(-from, HOP_MICROS) * HOP_MICROS + WINDOW_MICROS;
        for (long end = first; end <= label.until * 1e6; end += HOP_MICROS) {
            while (at + 1 < decided.size() && decided.get(at + 1).timeMicros() <= end) {
                at++;
            }
            Decision decision = decided.get(at);
            windows.add(label.technique, decision.technique());
            if (decision.technique() != Technique.UNSURE) {
                reliability.add(decision.confidence(), decision.technique() == label.technique);
            }
        }
    }

    private void rest(Labelled label, List<Stroke> strokes) {
        double from = label.from + EDGE_SECONDS;
        double until = label.until - EDGE_SECONDS;
        if (label.technique != Technique.REST || until <= from) {
            return;
        }
        restSeconds += until - from;
        for (Stroke stroke : strokes) {
            double covered = Math.min(until, stroke.endMicros() / 1e6) - Math.max(from, stroke.startMicros() / 1e6);
            strokesAtRestSeconds += Math.max(0, covered);
        }
    }

    private void span(Truth.Span span, List<Decision> decided) {
        decided.stream()
                .filter(d -> d.timeMicros() > span.fromSeconds() * 1e6 && d.technique() == span.technique())
                .findFirst()
                .ifPresent(d -> delays.computeIfAbsent(span.technique(), unused -> new ArrayList<>())
                        .add(d.timeMicros() / 1e6 - span.fromSeconds()));
        for (Decision decision : decided) {
            boolean within = decision.timeMicros() > span.fromSeconds() * 1e6
                    && decision.timeMicros() <= span.untilSeconds() * 1e6;
            if (within && decision.technique() == span.technique()) {
                surfaces++;
                toldSurfaces += decision.surface() != null ? 1 : 0;
                rightSurfaces += decision.surface() == span.surface() ? 1 : 0;
            }
        }
    }

    private void count(List<Truth.Stroke> truth, List<Stroke> strokes, Technique technique) {
        long found = strokes.stream().filter(s -> s.technique() == technique).count();
        int[] sums = counted.computeIfAbsent(technique, unused -> new int[2]);
        sums[0] += truth.size();
        sums[1] += (int) Math.abs(found - truth.size());
    }

    private void level(Trial trial, Truth.Stroke truth, List<Stroke> strokes) {
        double middle = (truth.fromSeconds() + truth.untilSeconds()) / 2 * 1e6;
        strokes.stream()
                .filter(s -> s.technique() == truth.technique() && s.startMicros() <= middle && s.endMicros() >= middle)
                .findFirst()
                .ifPresent(s -> {
                    levels++;
                    rightLevels += s.level() == trial.levelOf(truth) ? 1 : 0;
                });
    }

    private void changes(HandMotion motion, List<Stroke> strokes) {
        for (int i = 1; i < motion.spans.size(); i++) {
            Truth.Span span = motion.spans.get(i);
            if (span.technique() != motion.spans.get(i - 1).technique()) {
                changes++;
                foundChanges += strokes.stream()
                                .filter(s -> s.technique() == span.technique())
                                .anyMatch(s ->
                                        Math.abs(s.startMicros() / 1e6 - span.fromSeconds()) <= FOUND_WITHIN_SECONDS)
                        ? 1
                        : 0;
            }
        }
    }

    /** A technique that is decided for less than half a second between others. */
    private void flickers(List<Decision> decided) {
        int since = 0;
        for (int i = 1; i < decided.size(); i++) {
            seconds += 0.1;
            Technique now = decided.get(i).technique();
            if (now != decided.get(i - 1).technique()) {
                Technique over = decided.get(i - 1).technique();
                boolean named = over != Technique.UNSURE && over != Technique.REST;
                flickers += named && i - since < 5 && since > 0 ? 1 : 0;
                since = i;
            }
        }
    }

    /** Share by which the count of a technique errs. */
    double countError(Technique technique) {
        int[] sums = counted.getOrDefault(technique, new int[2]);
        return (double) sums[1] / sums[0];
    }

    double medianDelay(Technique technique) {
        double[] sorted = delays.getOrDefault(technique, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}

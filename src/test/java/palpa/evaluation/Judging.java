package palpa.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.recognition.TechniqueModel;
import palpa.session.Findings;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;
import palpa.session.TableAnalysis;
import palpa.session.TraceBuffer;
import palpa.session.learning.SimulatedPeople;
import palpa.session.learning.SimulatedPeople.Span;
import palpa.session.learning.SimulatedPeople.Take;
import palpa.session.learning.Windows;

/** Lets a model analyse a recording as {@code analyze} does, and compares with the truth beside it. One thread. */
final class Judging {

    /** A stretch shorter than this shows nothing of how soon it is recognised. */
    private static final long SHORTEST_SPAN_MICROS = 3_000_000;

    /** A pause between strokes as short as this is not yet rest to anybody. */
    private static final long REST_DUE_MICROS = 1_000_000;

    private static final long WINDOW_MICROS = 1_000_000;

    /** A glove that feels less of what is done feels nothing of it. */
    private static final double LEAST_FELT_NEWTONS = 0.7;

    private final TargetTable targets;
    private final TechniqueModel model;

    Judging(TargetTable targets, TechniqueModel model) {
        this.targets = targets;
        this.model = model;
    }

    /**
     * @param take the truth
     * @param felt the same recording as it was felt, perhaps with less
     */
    Outcome judge(Take take, Recording felt) {
        Findings findings = new Findings();
        new TableAnalysis(targets, Region.CALF, model, findings).analyze(felt);
        Outcome outcome = new Outcome();
        for (Series series : felt.hands()) {
            new OneHand(take, series, findings, outcome).judge();
        }
        return outcome;
    }

    /** One hand of one recording. */
    private final class OneHand {

        private final Series series;
        private final Hand hand;
        private final List<Span> spans;
        private final List<SimulatedPeople.Stroke> made;
        private final List<Stroke> told;
        private final NavigableMap<Long, Decision> decisions = new TreeMap<>();
        private final Outcome outcome;
        private final double restNewtons;

        OneHand(Take take, Series series, Findings findings, Outcome outcome) {
            this.series = series;
            this.outcome = outcome;
            hand = series.hand();
            restNewtons = readAtRest();
            spans = take.spans().stream().filter(span -> span.hand() == hand).toList();
            made = take.strokes().stream()
                    .filter(stroke -> stroke.hand() == hand)
                    .toList();
            told = findings.strokes().stream()
                    .filter(stroke -> stroke.hand() == hand)
                    .toList();
            findings.decisions().stream()
                    .filter(decision -> decision.hand() == hand)
                    .forEach(decision -> decisions.put(decision.timeMicros(), decision));
        }

        void judge() {
            long origin = series.timesMicros()[0];
            long last = series.timesMicros()[series.timesMicros().length - 1];
            for (Span span : spans) {
                Windows.within(
                        origin,
                        span.startMicros(),
                        Math.min(last, span.endMicros()),
                        end -> judgeWindow(span.technique(), end));
            }
            spans.forEach(this::judgeDelay);
            spans.forEach(this::judgeRest);
            Outcome.MASSAGE.forEach(this::judgeCount);
            made.forEach(this::judgeStroke);
        }

        private void judgeWindow(Technique done, long end) {
            var decided = decisions.floorEntry(end);
            if (decided == null) {
                return;
            }
            Decision decision = decided.getValue();
            if (done == Technique.UNSURE) {
                outcome.noMassage.add(done, decision.technique());
                return;
            }
            outcome.windows.add(done, decision.technique());
            if (done == Technique.REST || feelsTouch(end)) {
                outcome.felt.add(done, decision.technique());
            }
            if (decision.technique() != Technique.UNSURE) {
                outcome.reliability.add(decision.confidence(), decision.technique() == done);
            }
        }

        /** Whether any reading of the window's second stands out from what the glove reads at rest. */
        private boolean feelsTouch(long end) {
            long[] times = series.timesMicros();
            int row = Arrays.binarySearch(times, end);
            double greatest = 0;
            for (int at = row >= 0 ? row : -row - 2; at >= 0 && times[at] > end - WINDOW_MICROS; at--) {
                greatest = Math.max(greatest, total(at));
            }
            return greatest >= restNewtons + LEAST_FELT_NEWTONS;
        }

        private double total(int row) {
            return series.newtons()[row * TraceBuffer.VALUES + TraceBuffer.TOTAL];
        }

        /** A tenth of every recording and more is rest. */
        private double readAtRest() {
            double[] totals = IntStream.range(0, series.timesMicros().length)
                    .mapToDouble(this::total)
                    .sorted()
                    .toArray();
            return totals[totals.length / 20];
        }

        /** From touch to the first decision that is right; a stretch never recognised counts with its whole length. */
        private void judgeDelay(Span span) {
            if (!Outcome.MASSAGE.contains(span.technique())
                    || span.endMicros() - span.startMicros() < SHORTEST_SPAN_MICROS) {
                return;
            }
            long known = decisions.subMap(span.startMicros(), false, span.endMicros(), true).values().stream()
                    .filter(decision -> decision.technique() == span.technique())
                    .mapToLong(Decision::timeMicros)
                    .findFirst()
                    .orElse(span.endMicros());
            outcome.delays(span.technique()).add((known - span.startMicros()) / 1e6);
        }

        private void judgeRest(Span span) {
            if (span.technique() != Technique.REST) {
                return;
            }
            List<Decision> due = List.copyOf(decisions
                    .subMap(
                            span.startMicros() + REST_DUE_MICROS,
                            true,
                            Math.max(span.endMicros(), span.startMicros() + REST_DUE_MICROS),
                            true)
                    .values());
            long wrong = due.stream()
                    .filter(decision -> Outcome.MASSAGE.contains(decision.technique()))
                    .count();
            outcome.falseAtRest.add(wrong, due.size());
        }

        private void judgeCount(Technique technique) {
            long truly = made.stream()
                    .filter(stroke -> stroke.technique() == technique)
                    .count();
            if (truly > 0) {
                outcome.counted(technique)
                        .add(
                                truly,
                                told.stream()
                                        .filter(stroke -> stroke.technique() == technique)
                                        .count());
            }
        }

        /** Level and surface of a stroke that was found for what it is. */
        private void judgeStroke(SimulatedPeople.Stroke truth) {
            long middle = (truth.startMicros() + truth.endMicros()) / 2;
            told.stream()
                    .filter(stroke -> stroke.technique() == truth.technique()
                            && stroke.startMicros() <= middle
                            && middle <= stroke.endMicros())
                    .findFirst()
                    .ifPresent(stroke -> compare(truth, stroke));
        }

        private void compare(SimulatedPeople.Stroke truth, Stroke stroke) {
            Surface known = series.sites().isEmpty() ? Surface.WHOLE_HAND : truth.surface();
            LevelBands bands = targets.bands(truth.region(), known, truth.technique());
            double read = ReadForce.newtons(series, truth.technique(), truth.startMicros(), truth.endMicros());
            outcome.levels.add(stroke.level() == bands.levelOf(read));
            outcome.levelsOfHand.add(stroke.level() == bands.levelOf(truth.levelNewtons()));
            outcome.surfacesTold.add(stroke.surface() != null);
            if (stroke.surface() != null) {
                outcome.surfaces.add(stroke.surface() == truth.surface());
            }
        }
    }
}

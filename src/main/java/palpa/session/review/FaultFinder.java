package palpa.session.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import palpa.coaching.CoachingRules;
import palpa.coaching.Rhythm;
import palpa.coaching.Step;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/**
 * Finds what "next error" goes to. Strokes of one hand that fail alike and follow each other are one fault; so is a
 * stretch of a technique that was not asked, from {@link #OTHER_TECHNIQUE_MICROS} on. One thread.
 */
final class FaultFinder {

    /** A hand may do something else for this long without it being a fault: it is on its way. */
    static final long OTHER_TECHNIQUE_MICROS = 3_000_000;

    /** Strokes of one kind further apart than this do not follow each other, whatever their rhythm. */
    private static final long MOST_PAUSE_MICROS = 5_000_000;

    private final Asking asking;
    private final CoachingRules rules = CoachingRules.trainingDefaults();
    private final List<Fault> faults = new ArrayList<>();

    /** @param asking what was asked for when: while nothing was, nothing but a breach is a fault */
    FaultFinder(Asking asking) {
        this.asking = asking;
    }

    /** All faults in order of their beginning. */
    List<Fault> faults() {
        faults.sort(Comparator.comparingLong((Fault fault) -> fault.span().startMicros())
                .thenComparing(Fault::kind));
        return List.copyOf(faults);
    }

    void add(List<Fault> found) {
        faults.addAll(found);
    }

    void breaches(List<Breach> breaches, List<Stretch> left, List<Stretch> right) {
        for (Breach breach : breaches) {
            List<Stretch> hand = breach.hand() == Hand.LEFT ? left : right;
            faults.add(new Fault(
                    new TimeSpan(breach.timeMicros(), breach.timeMicros()),
                    Kind.OVER_CEILING,
                    Optional.of(breach.hand()),
                    asking.placeAt(breach.timeMicros()).region(),
                    techniqueAt(hand, breach.timeMicros()),
                    0,
                    breach.forceNewtons(),
                    Double.NaN));
        }
    }

    private static Technique techniqueAt(List<Stretch> stretches, long micros) {
        return stretches.stream()
                .filter(stretch -> stretch.span().contains(micros))
                .findFirst()
                .map(Stretch::technique)
                .orElse(Technique.UNSURE);
    }

    /** One hand's strokes by their beginning. */
    void strokes(List<Stroke> strokes) {
        run(strokes, Kind.TOO_FIRM);
        run(strokes, Kind.TOO_SOFT);
        run(strokes, Kind.TOO_FAST);
        run(strokes, Kind.TOO_SLOW);
    }

    private void run(List<Stroke> strokes, Kind kind) {
        List<Stroke> running = new ArrayList<>();
        for (Stroke stroke : strokes) {
            boolean fails = asking.at(stroke.endMicros())
                    .filter(step -> fails(stroke, step, kind))
                    .isPresent();
            if (!running.isEmpty() && !(fails && follows(running.get(running.size() - 1), stroke))) {
                faults.add(fault(running, kind));
                running.clear();
            }
            if (fails) {
                running.add(stroke);
            }
        }
        if (!running.isEmpty()) {
            faults.add(fault(running, kind));
        }
    }

    private static boolean follows(Stroke before, Stroke after) {
        return before.region() == after.region()
                && before.technique() == after.technique()
                && after.startMicros() - before.endMicros() <= MOST_PAUSE_MICROS;
    }

    private boolean fails(Stroke stroke, Step step, Kind kind) {
        Grade grade = Grade.of(stroke, step);
        Rhythm rhythm = rules.rhythms().get(stroke.technique());
        boolean judged = rhythm != null && grade != Grade.OTHER_TECHNIQUE;
        return switch (kind) {
            case TOO_FIRM -> grade == Grade.TOO_FIRM;
            case TOO_SOFT -> grade == Grade.TOO_SOFT;
            case TOO_FAST -> judged && stroke.rateHertz() > rhythm.cueAboveHertz();
            case TOO_SLOW -> judged && stroke.rateHertz() < rhythm.cueBelowHertz();
            default -> throw new IllegalArgumentException("not a fault of strokes: " + kind);
        };
    }

    private static Fault fault(List<Stroke> running, Kind kind) {
        Stroke first = running.get(0);
        long end = running.stream().mapToLong(Stroke::endMicros).max().orElse(first.endMicros());
        boolean least = kind == Kind.TOO_SOFT || kind == Kind.TOO_SLOW;
        DoubleBinaryOperator worse = least ? Math::min : Math::max;
        boolean force = kind == Kind.TOO_FIRM || kind == Kind.TOO_SOFT;
        double newtons = running.stream().mapToDouble(Stroke::levelNewtons).reduce(first.levelNewtons(), worse);
        double hertz = running.stream().mapToDouble(Stroke::rateHertz).reduce(first.rateHertz(), worse);
        return new Fault(
                new TimeSpan(first.startMicros(), end),
                kind,
                Optional.of(first.hand()),
                first.region(),
                first.technique(),
                running.size(),
                force ? newtons : Double.NaN,
                force ? Double.NaN : hertz);
    }

    /** One hand's stretches: massage for a while that is not what the step asks for. */
    void stretches(List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            Optional<Technique> asked =
                    asking.at(stretch.span().startMicros() + 1).flatMap(Step::technique);
            boolean other = stretch.technique().isMassage()
                    && asked.isPresent()
                    && asked.get() != stretch.technique()
                    && stretch.span().lengthMicros() >= OTHER_TECHNIQUE_MICROS;
            if (other) {
                faults.add(new Fault(
                        stretch.span(),
                        Kind.OTHER_TECHNIQUE,
                        Optional.of(stretch.hand()),
                        stretch.region(),
                        stretch.technique(),
                        0,
                        Double.NaN,
                        Double.NaN));
            }
        }
    }
}

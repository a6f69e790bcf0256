package palpa.pipeline;

import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Keeps account of contacts: the squeeze cycles seen in them, and where the open pass began, until it is known what they
 * are.
 *
 * <p>Kneading's cycles are told one by one, from the moment on when it is known for kneading those before as well; a
 * stroking pass is told when the hand lifts, or turns to kneading. What ends before it is known waits for 1.5 s.
 */
final class PressBook {

    private static final int MOST_CYCLES = 16;
    private static final int MOST_PASSES = 4;
    private static final long SHORTEST_CYCLE_MICROS = 200_000;
    private static final long SHORTEST_PASS_MICROS = 300_000;
    private static final long PATIENCE_MICROS = 1_500_000;

    /** A stroke touches for a second and more. */
    private static final long LEAST_STROKE_MICROS = 1_000_000;

    /** A cycle longer ago than this does not belong to kneading that is noticed now. */
    private static final long STALE_MICROS = 4_000_000;

    /** It may take so long until a stroke is known for one. */
    private static final double KNOWN_AFTER_SECONDS = 1;

    /** Kneading is decided so long after it began, or sooner; slow kneading after so many cycles. */
    private static final long KNOWN_LATE_MICROS = 3_000_000;

    private static final double KNOWN_LATE_CYCLES = 1.5;

    /** Presses with more than this between them do not belong together. */
    private static final long LONGEST_LIFT_MICROS = 1_000_000;

    private final SteadyTechnique steady = new SteadyTechnique();
    private final WaitingStrokes cycles = new WaitingStrokes(MOST_CYCLES);
    private final WaitingStrokes passes = new WaitingStrokes(MOST_PASSES);
    private final SqueezeDetector squeeze;
    private final ForceCells cells;
    private final StrokeTeller teller;
    private final SurfaceLikelihood surfaces;
    private Technique press = Technique.UNSURE;
    private boolean open;
    private double confidence;
    private long passStartMicros;
    private double strokingSeconds;
    private double otherSeconds;

    PressBook(SqueezeDetector squeeze, ForceCells cells, StrokeTeller teller, SurfaceLikelihood surfaces) {
        this.surfaces = surfaces;
        this.squeeze = squeeze;
        this.cells = cells;
        this.teller = teller;
    }

    /** A contact began; {@code seen} is false where it goes on since before the recording. */
    void begin(long timeMicros, boolean seen) {
        open = true;
        cycles.dropEndedBefore(timeMicros - LONGEST_LIFT_MICROS);
        steady.begin();
        squeeze.begin(timeMicros, seen);
        press = Technique.UNSURE;
        beginPass(timeMicros);
    }

    private void beginPass(long timeMicros) {
        passStartMicros = timeMicros;
        strokingSeconds = 0;
        otherSeconds = 0;
    }

    /** The next 20 ms of an open contact are over. */
    void update(long nowMicros, Technique decided) {
        if (squeeze.cell(nowMicros, cells)) {
            remember(
                    cycles,
                    squeeze.cycleStartMicros(),
                    squeeze.cycleEndMicros(),
                    surfaces.surface(Technique.KNEADING),
                    SHORTEST_CYCLE_MICROS);
        }
        strokingSeconds += decided == Technique.STROKING ? ForceCells.CELL_MICROS / 1e6 : 0;
        otherSeconds += decided == Technique.STROKING ? 0 : ForceCells.CELL_MICROS / 1e6;
        if (steady.update(nowMicros, decided)) {
            changed();
        }
    }

    private static void remember(
            WaitingStrokes list, long startMicros, long endMicros, Surface surface, long shortestMicros) {
        if (endMicros - startMicros < shortestMicros) {
            return;
        }
        WaitingStrokes.Seen seen = list.add();
        seen.startMicros = startMicros;
        seen.endMicros = endMicros;
        seen.surface = surface;
    }

    private void changed() {
        Technique now = steady.technique();
        if (now == Technique.REST || now == Technique.PERCUSSION) {
            letGo();
        } else if (now == Technique.KNEADING && press == Technique.STROKING) {
            dropCyclesBefore(steady.sinceMicros() - knownLateMicros());
            endPassBefore(kneadingSinceMicros());
        } else if (now == Technique.STROKING && press == Technique.KNEADING) {
            beginPass(squeeze.openSinceMicros());
            cycles.clear();
        }
        press = SteadyTechnique.isPress(now) ? now : press;
    }

    /** The hand has let go, though something presses on: a glove that is too tight, or fingers that move. */
    private void letGo() {
        if (press == Technique.KNEADING) {
            tell(cycles, Technique.KNEADING);
        } else if (press == Technique.STROKING) {
            endPass(steady.sinceMicros());
        }
        if (press != Technique.UNSURE) {
            cycles.clear();
            press = Technique.UNSURE;
            beginPass(steady.sinceMicros());
        }
    }

    /** What turned to kneading so soon was never a stroke. */
    private void endPassBefore(long kneadingMicros) {
        if (kneadingMicros - passStartMicros >= LEAST_STROKE_MICROS) {
            endPass(kneadingMicros);
        }
    }

    private long knownLateMicros() {
        long byCycles = cycles.isEmpty()
                ? 0
                : Math.round(KNOWN_LATE_CYCLES * cycles.last().lastedMicros());
        return Math.max(KNOWN_LATE_MICROS, byCycles);
    }

    private void dropCyclesBefore(long micros) {
        while (!cycles.isEmpty() && cycles.first().startMicros < micros) {
            cycles.removeFirst();
        }
    }

    /** A first cycle twice as long as the last was the stroke before the kneading. */
    private long kneadingSinceMicros() {
        while (!cycles.isEmpty()
                && cycles.first().lastedMicros() > 2 * cycles.last().lastedMicros()) {
            cycles.removeFirst();
        }
        return cycles.isEmpty() ? squeeze.openSinceMicros() : Math.max(passStartMicros, cycles.first().startMicros);
    }

    /** What is decided now, whether a contact is open or not: tells what has been waiting for it. */
    void settle(long nowMicros, Technique decided, double howSure) {
        confidence = howSure;
        cycles.dropEndedBefore(nowMicros - STALE_MICROS);
        passes.dropEndedBefore(nowMicros - PATIENCE_MICROS);
        Technique taken = open ? steady.technique() : decided;
        if (decided == Technique.STROKING && taken == decided) {
            tell(passes, Technique.STROKING);
        } else if (decided == Technique.KNEADING && taken == decided) {
            tell(cycles, Technique.KNEADING);
            passes.clear();
        }
    }

    private void tell(WaitingStrokes list, Technique technique) {
        while (!list.isEmpty()) {
            teller.press(technique, list.removeFirst(), confidence);
        }
    }

    private void endPass(long endMicros) {
        boolean known = press == Technique.STROKING && strokingSeconds >= otherSeconds - KNOWN_AFTER_SECONDS;
        boolean mayBeKnown = press == Technique.UNSURE && otherSeconds <= PATIENCE_MICROS / 1e6;
        if (known || mayBeKnown) {
            remember(passes, passStartMicros, endMicros, surfaces.surface(Technique.STROKING), SHORTEST_PASS_MICROS);
        }
        if (known) {
            tell(passes, Technique.STROKING);
        }
    }

    /** The contact ended. */
    void end(long endMicros) {
        open = false;
        if (squeeze.end(endMicros)) {
            remember(
                    cycles,
                    squeeze.cycleStartMicros(),
                    endMicros,
                    surfaces.surface(Technique.KNEADING),
                    SHORTEST_CYCLE_MICROS);
        }
        if (press == Technique.KNEADING) {
            tell(cycles, Technique.KNEADING);
        } else {
            endPass(endMicros);
            dropCyclesOfStroking();
        }
    }

    private void dropCyclesOfStroking() {
        if (press == Technique.STROKING) {
            cycles.clear();
        }
    }

    /** What the contact that is open, or ended last, is taken for: stroking, kneading or unsure. */
    Technique press() {
        return press;
    }

    void clear() {
        steady.begin();
        cycles.clear();
        passes.clear();
        press = Technique.UNSURE;
        open = false;
    }
}

package palpa.pipeline;

import palpa.model.Technique;

/**
 * Keeps account of one contact: the squeeze cycles seen in it, and where its open stroke began, until it is known what
 * they are.
 *
 * <p>Kneading's cycles are told one by one, from the moment on when it is known for kneading those before as well; a
 * stroking pass is told when the hand lifts, or turns to kneading.
 */
final class PressBook {

    private static final int MOST_WAITING = 16;
    private static final long HALF_MEAN_MICROS = SqueezeDetector.MEAN_CELLS * ForceCells.CELL_MICROS / 2;
    private static final long SHORTEST_CYCLE_MICROS = 200_000;
    private static final long SHORTEST_PASS_MICROS = 300_000;

    /** A cycle longer ago than this does not belong to kneading that is noticed now. */
    private static final long STALE_MICROS = 4_000_000;

    private final PressRules rules;
    private final MotionEvidence motion;
    private final SqueezeDetector squeeze;
    private final ForceCells cells;
    private final StrokeTeller teller;
    private final long[] waitingStarts = new long[MOST_WAITING];
    private final long[] waitingEnds = new long[MOST_WAITING];
    private int waiting;
    private long passStartMicros;

    PressBook(PressRules rules, MotionEvidence motion, SqueezeDetector squeeze, ForceCells cells, StrokeTeller teller) {
        this.squeeze = squeeze;
        this.cells = cells;
        this.rules = rules;
        this.motion = motion;
        this.teller = teller;
    }

    /** A contact began; {@code seen} is false where it goes on since before the recording. */
    void begin(long timeMicros, boolean seen) {
        rules.begin(timeMicros);
        squeeze.begin(timeMicros, seen);
        waiting = 0;
        passStartMicros = timeMicros;
    }

    /** The next 20 ms of the contact are over. */
    void update(long nowMicros) {
        long cell = ForceCells.cellOf(nowMicros);
        double newtons = cells.mean(cell - SqueezeDetector.MEAN_CELLS + 1, cell);
        if (!Double.isNaN(newtons) && squeeze.update(nowMicros - HALF_MEAN_MICROS, newtons)) {
            cycleSeen();
        }
        Technique before = rules.technique();
        if (rules.judge(nowMicros, squeeze.lastTurnMicros())) {
            changed(before, rules.technique());
        }
    }

    private void cycleSeen() {
        long start = squeeze.cycleStartMicros();
        long end = squeeze.cycleEndMicros();
        motion.cycle((end - start) / 1e6);
        if (rules.technique() == Technique.KNEADING) {
            tellCycle(start, end);
        } else {
            remember(start, end);
        }
    }

    private void remember(long start, long end) {
        boolean stale = waiting > 0 && end - waitingStarts[0] > STALE_MICROS && rules.technique() == Technique.STROKING;
        if (stale || waiting == MOST_WAITING) {
            System.arraycopy(waitingStarts, 1, waitingStarts, 0, waiting - 1);
            System.arraycopy(waitingEnds, 1, waitingEnds, 0, waiting - 1);
            waiting--;
        }
        waitingStarts[waiting] = start;
        waitingEnds[waiting] = end;
        waiting++;
    }

    private void changed(Technique before, Technique after) {
        if (after == Technique.KNEADING) {
            long kneadingFrom = waiting > 0 ? waitingStarts[0] : squeeze.openSinceMicros();
            if (before == Technique.STROKING) {
                tellPass(kneadingFrom, Technique.STROKING);
            }
            tellWaiting();
        } else {
            passStartMicros = before == Technique.KNEADING ? squeeze.openSinceMicros() : passStartMicros;
            waiting = before == Technique.KNEADING ? 0 : waiting;
        }
    }

    private void tellWaiting() {
        for (int i = 0; i < waiting; i++) {
            tellCycle(waitingStarts[i], waitingEnds[i]);
        }
        waiting = 0;
    }

    private void tellCycle(long start, long end) {
        if (end - start >= SHORTEST_CYCLE_MICROS) {
            teller.press(Technique.KNEADING, start, end, rules.confidence());
        }
    }

    private void tellPass(long end, Technique technique) {
        if (end - passStartMicros >= SHORTEST_PASS_MICROS) {
            teller.press(technique, passStartMicros, end, rules.confidence());
        }
    }

    /** The contact ended. */
    void end(long endMicros) {
        boolean lastCycle = squeeze.end(endMicros);
        Technique technique = rules.end(endMicros);
        if (technique == Technique.KNEADING) {
            tellWaiting();
            if (lastCycle) {
                tellCycle(squeeze.cycleStartMicros(), endMicros);
            }
        } else {
            tellPass(endMicros, technique);
        }
    }
}

package palpa.session.library;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.calibration.CalibrationState;
import palpa.calibration.CalibrationState.Kind;
import palpa.model.Hand;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionListener;
import palpa.session.Worth;

/**
 * Counts the samples of a session, and those that are missing. One thread.
 *
 * <p>Missing are the numbers a glove skipped, and what it would have sampled between its last sample before a restart and the
 * first after it, by its nominal rate. A glove exchanged for another one loses nothing.
 */
final class SampleCount implements SessionListener {

    /** From the least that newtons can be worth to the most. */
    private static final List<Kind> WORTH = List.of(Kind.UNCALIBRATED, Kind.EXPIRED, Kind.VIRTUAL, Kind.CALIBRATED);

    private final Map<Integer, GloveOnRecord> gloves = new HashMap<>();
    private final Map<Hand, Run> runs = new EnumMap<>(Hand.class);
    private long samples;
    private long lost;
    private long firstMicros = Long.MAX_VALUE;
    private long lastMicros = Long.MIN_VALUE;

    /**
     * How far a glove's run has come.
     *
     * @param nextNumber number of the sample that comes next if none is lost
     * @param lastMicros session time of its newest sample
     */
    private record Run(GloveOnRecord glove, long nextNumber, long lastMicros) {}

    @Override
    public void glove(GloveOnRecord glove) {
        gloves.put(glove.index(), glove);
    }

    @Override
    public void block(RawBlock block) {
        GloveOnRecord glove = gloves.get(block.gloveIndex());
        long first = block.clock().sessionMicros(block.deviceMicros()[0]);
        long last = block.clock().sessionMicros(block.deviceMicros()[block.samples() - 1]);
        Run before = runs.put(glove.hand(), new Run(glove, block.firstSample() + block.samples(), last));
        lost += before == null ? 0 : lostBetween(before, glove, block.firstSample(), first);
        samples += block.samples();
        firstMicros = Math.min(firstMicros, first);
        lastMicros = Math.max(lastMicros, last);
    }

    private static long lostBetween(Run before, GloveOnRecord glove, long number, long micros) {
        if (before.glove().index() == glove.index()) {
            return Math.max(0, number - before.nextNumber());
        }
        boolean restarted =
                before.glove().descriptor().uid().equals(glove.descriptor().uid());
        double periods = (micros - before.lastMicros()) * glove.rateHertz() / 1e6;
        return restarted ? Math.max(0, Math.round(periods) - 1) : 0;
    }

    long samples() {
        return samples;
    }

    long lost() {
        return lost;
    }

    long durationMicros() {
        return samples == 0 ? 0 : lastMicros - firstMicros;
    }

    /** The least that the newtons of its gloves are worth: the least state, the oldest day, the greatest error. */
    CalibrationState leastCalibration() {
        List<CalibrationState> states =
                gloves.values().stream().map(glove -> glove.profile().state()).toList();
        Worth worth =
                new Worth(gloves.values().stream().map(GloveOnRecord::profile).toList());
        return states.stream()
                .min(Comparator.comparingInt(state -> WORTH.indexOf(state.kind())))
                .map(least -> new CalibrationState(least.kind(), worth.date(), worth.errorPercent(), least.expiry()))
                .orElse(CalibrationState.UNCALIBRATED);
    }
}

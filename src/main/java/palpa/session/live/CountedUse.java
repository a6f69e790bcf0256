package palpa.session.live;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionStore.Recording;
import palpa.session.Words;

/**
 * A recording that counts how long each calibrated glove is used, and tells its calibration when it ends. One thread.
 *
 * <p>Use is samples by the nominal rate: silence does not count. What was recorded is kept whether or not the count can be.
 */
final class CountedUse implements Recording {

    private static final Logger LOG = LoggerFactory.getLogger(CountedUse.class);

    private final Recording recording;
    private final Calibrations calibrations;
    private final Map<Integer, GloveOnRecord> calibrated = new HashMap<>();
    private final Map<GloveUid, Double> usedSeconds = new HashMap<>();

    CountedUse(Recording recording, Calibrations calibrations) {
        this.recording = recording;
        this.calibrations = calibrations;
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        if (glove.profile().state().date().isPresent()) {
            calibrated.put(glove.index(), glove);
        }
        recording.glove(glove);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        GloveOnRecord glove = calibrated.get(block.gloveIndex());
        if (glove != null) {
            double seconds = (double) block.samples() / glove.rateHertz();
            usedSeconds.merge(glove.descriptor().uid(), seconds, Double::sum);
        }
        recording.block(block);
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        recording.event(event);
    }

    @Override
    public void flush() throws UserProblem {
        recording.flush();
    }

    @Override
    public long freeBytes() throws UserProblem {
        return recording.freeBytes();
    }

    /** Nothing is kept of the session; the sensors were pressed all the same. */
    @Override
    public void discard() throws UserProblem {
        tell();
        recording.discard();
    }

    @Override
    public void close() throws UserProblem {
        tell();
        recording.close();
    }

    private void tell() {
        usedSeconds.forEach((glove, seconds) -> {
            try {
                calibrations.addUse(glove, seconds);
            } catch (UserProblem notKept) {
                LOG.warn("Use of glove {} is not counted: {}", glove, Words.of(notKept));
            }
        });
        usedSeconds.clear();
    }
}

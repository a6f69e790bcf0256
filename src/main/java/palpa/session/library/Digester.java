package palpa.session.library;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.Scoring;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionListener;
import palpa.session.SessionReading;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;

/**
 * Reads a session through, once, and says in short what is in it; no sample is kept. One thread, one use.
 *
 * <p>It is also a listener: whoever reads a session anyway has it told, and gets the digest beside what they want.
 */
public final class Digester implements SessionListener {

    private final SessionHeader header;
    private final String model;
    private final SampleCount count = new SampleCount();
    private final Scoring scoring;
    private final Map<Technique, Integer> strokes = new EnumMap<>(Technique.class);
    private int ceilingBreaches;

    /**
     * @param header of the session that will be told
     * @param model by which it is analysed
     */
    public Digester(SessionHeader header, TechniqueModel model) {
        this.header = header;
        this.model = model.card().name();
        scoring = Scoring.of(header);
    }

    /** The digest of {@code file}, by {@code model}; a file that cannot be opened, or a cancelled reading, is a {@link UserProblem}. */
    public static SessionDigest digest(SessionStore store, Path file, TechniqueModel model, Progress progress)
            throws UserProblem {
        try (SessionStore.Recorded recorded = store.open(file)) {
            Digester digester = new Digester(recorded.header(), model);
            return digester.digest(SessionReading.read(recorded, model, progress, digester));
        }
    }

    @Override
    public void glove(GloveOnRecord glove) {
        count.glove(glove);
        scoring.glove(glove);
    }

    @Override
    public void block(RawBlock block) {
        count.block(block);
    }

    @Override
    public void event(SessionEvent event) {
        scoring.event(event);
    }

    @Override
    public void onStroke(Stroke stroke) {
        strokes.merge(stroke.technique(), 1, Integer::sum);
        scoring.onStroke(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        scoring.onDecision(decision);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        ceilingBreaches++;
        scoring.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
    }

    /**
     * What was told, in short.
     *
     * @param damage what of the session could not be told
     */
    public SessionDigest digest(Damage damage) {
        Map<Technique, Double> workSeconds = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) {
            double seconds = scoring.workSeconds(technique);
            if (technique.isMassage() && seconds > 0) {
                workSeconds.put(technique, seconds);
            }
        }
        return new SessionDigest(
                header,
                model,
                count.durationMicros(),
                count.samples(),
                count.lost(),
                damage,
                count.leastCalibration(),
                strokes,
                workSeconds,
                ceilingBreaches,
                scoring.score());
    }
}

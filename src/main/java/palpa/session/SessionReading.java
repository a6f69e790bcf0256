package palpa.session;

import java.util.List;
import palpa.coaching.Program;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;

/**
 * Reads a session once for everyone who wants something of it: one replay, one analysis, any number of listeners.
 *
 * <p>Nothing is kept here but what the analysis needs, so that an hour takes no more memory than a minute. One thread;
 * every listener is told on it, in the order in which they were given.
 */
public final class SessionReading implements SessionSink {

    private final List<SessionListener> listeners;
    private final SessionAnalysis analysis;

    /**
     * @param program the program in force, by whose targets levels are judged
     * @param region the region being worked at the start
     * @param model tells the techniques apart
     * @param listeners who is told
     */
    public SessionReading(Program program, Region region, TechniqueModel model, List<SessionListener> listeners) {
        this.listeners = List.copyOf(listeners);
        analysis = new SessionAnalysis(program, region, model, new Everyone());
    }

    /** Reads all of {@code recorded} by the program and region of its own header, and says what was missing. */
    public static SessionStore.Damage read(
            SessionStore.Recorded recorded, TechniqueModel model, Progress progress, SessionListener... listeners)
            throws UserProblem {
        SessionHeader header = recorded.header();
        SessionReading reading = new SessionReading(header.program(), header.region(), model, List.of(listeners));
        SessionStore.Damage damage = recorded.replay(reading, TimeSpan.ALWAYS, progress);
        reading.finish();
        return damage;
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        analysis.glove(glove);
        for (SessionListener listener : listeners) {
            listener.glove(glove);
        }
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        analysis.block(block);
        for (SessionListener listener : listeners) {
            listener.block(block);
        }
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        analysis.event(event);
        for (SessionListener listener : listeners) {
            listener.event(event);
        }
    }

    /** The session is over: strokes that are complete by the rules are told. */
    public void finish() {
        analysis.finish();
    }

    /** Passes on what the analysis finds. */
    private final class Everyone implements HandListener {

        @Override
        public void onStroke(Stroke stroke) {
            listeners.forEach(listener -> listener.onStroke(stroke));
        }

        @Override
        public void onDecision(Decision decision) {
            listeners.forEach(listener -> listener.onDecision(decision));
        }

        @Override
        public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
            listeners.forEach(listener -> listener.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons));
        }

        @Override
        public void onTrouble(SensorTrouble trouble) {
            listeners.forEach(listener -> listener.onTrouble(trouble));
        }
    }
}

package palpa.session.learning;

import java.util.List;
import palpa.model.Technique;
import palpa.recognition.Memory;

/**
 * A piece seen by a model that never saw it before. Immutable; the lists are not copied.
 *
 * @param track what was seen
 * @param probabilities one row an instant, a probability each class
 * @param trueClass index of what was done
 * @param canBeRight whether the model ever saw what was done
 */
record ScoredTrack(Track track, List<double[]> probabilities, int trueClass, boolean canBeRight) {

    /** What is believed does not outlast a longer hole. */
    private static final double LONGEST_GAP_SECONDS = 1;

    /** Takes what is believed at one instant. */
    @FunctionalInterface
    interface Sink {

        /** @param belief probability of each class, a view; {@code sinceChangeMicros} time since the piece began */
        void at(ScoredTrack of, double[] belief, long sinceChangeMicros);
    }

    /**
     * Plays tracks through a memory as the recogniser would, one hand after another; where pieces of a hand follow each
     * other without a gap, what was believed before goes on.
     */
    static void play(List<ScoredTrack> tracks, List<Technique> classes, double memorySeconds, Sink sink) {
        Memory memory = new Memory(classes, memorySeconds);
        ScoredTrack before = null;
        long lastMicros = 0;
        for (ScoredTrack scored : tracks) {
            for (int i = 0; i < scored.probabilities.size(); i++) {
                Track.Row row = scored.track.rows().get(i);
                double dt = (row.timeMicros() - lastMicros) / 1e6;
                if (before == null || !before.isOfTheSameHandAs(scored) || dt > LONGEST_GAP_SECONDS || dt <= 0) {
                    memory.forget();
                }
                memory.update(scored.probabilities.get(i), dt);
                sink.at(scored, memory.belief(), scored.track.sinceChangeMicros(row));
                lastMicros = row.timeMicros();
                before = scored;
            }
        }
    }

    private boolean isOfTheSameHandAs(ScoredTrack other) {
        Piece mine = track.piece();
        Piece its = other.track.piece();
        return mine.recording() == its.recording() && mine.hand() == its.hand();
    }
}

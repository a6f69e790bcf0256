package palpa.session.learning;

import java.nio.file.Path;
import java.util.List;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;
import palpa.session.SessionAnalysis;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.library.Correction;
import palpa.session.library.NotesStore;

/** A session, known where an instructor corrected it. One thread. */
record SessionMaterial(SessionStore.Recorded recorded, String person, List<Correction> corrections)
        implements Material {

    /** One session; a trainee without a name is the person its file is called after. */
    static Source of(SessionStore sessions, NotesStore notes, Path file) {
        return sink -> {
            List<Correction> corrections = notes.read(file).corrections();
            if (corrections.isEmpty()) {
                return;
            }
            try (SessionStore.Recorded recorded = sessions.open(file)) {
                String trainee = recorded.header().trainee();
                String person = trainee.isBlank() ? file.getFileName().toString() : trainee;
                sink.take(new SessionMaterial(recorded, person, corrections));
            }
        };
    }

    @Override
    public Labels labels(Hand hand) {
        return Labels.of(corrections, hand);
    }

    @Override
    public void play(TechniqueModel model, HandListener listener) throws UserProblem {
        SessionHeader header = recorded.header();
        SessionAnalysis analysis = new SessionAnalysis(header.program(), header.region(), model, listener);
        recorded.replay(analysis);
        analysis.finish();
    }
}

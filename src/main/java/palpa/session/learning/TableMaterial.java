package palpa.session.learning;

import java.nio.file.Path;
import java.util.List;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;
import palpa.session.ForceTables;
import palpa.session.ForceTables.Recording;
import palpa.session.TableAnalysis;

/** A recording of a force table, labelled row by row. One thread. */
record TableMaterial(Recording recording, String person, TargetTable targets, Region region) implements Material {

    /** The recordings of a table; where it names no person, all are the person its file is called after. */
    static Source of(ForceTables tables, Path file, TargetTable targets, Region region) {
        String nameless = file.getFileName().toString();
        return sink -> tables.read(file, recording -> {
            String person = recording.person().isBlank() ? nameless : recording.person();
            sink.take(new TableMaterial(recording, person, targets, region));
        });
    }

    @Override
    public Labels labels(Hand hand) {
        return recording.hands().stream()
                .filter(series -> series.hand() == hand)
                .findFirst()
                .map(Labels::of)
                .orElse(new Labels(0, List.of()));
    }

    @Override
    public void play(TechniqueModel model, HandListener listener) throws UserProblem {
        new TableAnalysis(targets, region, model, listener).analyze(recording);
    }
}

package palpa.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpa.HeldSettings;
import palpa.model.UserProblem;
import palpa.recognition.BoostingOptions;
import palpa.recognition.Examples;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;
import palpa.session.learning.Kind;
import palpa.store.model.ModelFiles;

/** The recognisers that are compared, the one that comes with the program first. */
final class Contenders {

    /** Without people left out nothing is tuned: plain probabilities, the likeliest is told, and a short memory. */
    private static final double MEMORY_SECONDS = 0.3;

    private static final double UNSURE_BELOW = 0;
    private static final long SEED = 1;

    private Contenders() {}

    /** @param files of further models */
    static Map<String, TechniqueModel> all(List<Path> files) throws UserProblem {
        Map<String, TechniqueModel> all = new LinkedHashMap<>();
        Models models = new ModelFiles(Path.of("target", "no-models"), new HeldSettings());
        all.put("the one that comes with Palpa", models.shipped());
        all.put("the rules Palpa began with", FormerRules.model());
        Examples examples = models.shippedExamples();
        all.put("boosted trees, from the examples that come with Palpa", learnt(examples, Kind.TREES));
        all.put("nearest centroid, from the same", learnt(examples, Kind.CENTROID));
        for (Path file : files) {
            all.put(file.getFileName().toString(), models.read(file));
        }
        return all;
    }

    private static TechniqueModel learnt(Examples examples, Kind kind) {
        ModelCard card = new ModelCard(
                kind.label(),
                kind.label(),
                List.of("simulated people"),
                examples.peopleSeen(),
                examples.size(),
                Double.NaN,
                Double.NaN,
                "");
        return new TechniqueModel(
                card,
                examples.classes(),
                examples.features(),
                kind.learner(BoostingOptions.USUAL_ROUNDS, SEED).learn(examples),
                1,
                UNSURE_BELOW,
                MEMORY_SECONDS);
    }
}

package palpa.store.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import palpa.recognition.TechniqueModel;

/**
 * The model by which sessions are analysed, and the number by which the catalogue knows it again. Immutable; any thread.
 *
 * @param key stands for all that the model says of itself: models that were learnt from other examples have another
 */
record AnalysedBy(TechniqueModel model, long key) {

    AnalysedBy(TechniqueModel model) {
        this(model, Hash.of(said(model).getBytes(StandardCharsets.UTF_8)));
    }

    private static String said(TechniqueModel model) {
        return List.of(
                        model.card(),
                        model.classes(),
                        model.features(),
                        model.temperature(),
                        model.unsureBelow(),
                        model.memorySeconds())
                .toString();
    }
}

package palpa.ui.teach;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.recognition.ModelCard;
import palpa.session.Words;

/**
 * A model to choose. Immutable.
 *
 * @param file its file; empty for the model that comes with the program
 * @param name what it is called
 * @param about what it was learnt from, and how good it is
 */
record ModelRow(Optional<Path> file, String name, String about) {

    private static final int MOST_SOURCES = 2;

    static ModelRow shipped(ModelCard card) {
        return new ModelRow(Optional.empty(), Words.of("teach.model.shipped", card.name()), about(card));
    }

    static ModelRow personal(Path file, ModelCard card) {
        return new ModelRow(Optional.of(file), card.name(), about(card));
    }

    /** A file that cannot be read is named, and can be deleted. */
    static ModelRow unreadable(Path file, String why) {
        return new ModelRow(Optional.of(file), file.getFileName().toString(), why);
    }

    private static String about(ModelCard card) {
        String figures = Double.isNaN(card.balancedAccuracy())
                ? Words.of("teach.model.unjudged")
                : Words.of(
                        "teach.model.judged", TeachWords.percent(card.balancedAccuracy()), judgedOn(card.judgedOn()));
        return card.learntFrom().isEmpty()
                ? figures
                : Words.of("teach.model.from", sources(card.learntFrom()), figures);
    }

    private static String judgedOn(String how) {
        return List.of("people", "parts", "others").contains(how) ? Words.of("teach.model.on." + how) : how;
    }

    private static String sources(List<String> sources) {
        int more = sources.size() - MOST_SOURCES;
        String named = String.join(", ", sources.subList(0, Math.min(MOST_SOURCES, sources.size())));
        return more > 0 ? Words.of("teach.model.more", named, more) : named;
    }
}

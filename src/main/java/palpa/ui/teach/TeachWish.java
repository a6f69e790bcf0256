package palpa.ui.teach;

import java.nio.file.Path;
import java.util.List;

/**
 * What can be learnt from. Immutable.
 *
 * @param session the session under review
 * @param library every session of the library that was corrected
 */
public record TeachWish(Path session, List<Path> library) {

    static final TeachWish NONE = new TeachWish(Path.of(""), List.of());

    public TeachWish {
        library = List.copyOf(library);
    }
}

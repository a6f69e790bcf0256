package palpa.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import palpa.session.Words;

/** Why a disk did not do what was asked, for the brackets of a sentence that names the file. Stateless; any thread. */
public final class DiskWords {

    private DiskWords() {}

    /** The system's reason without the file's name, which a refused right has for its only message. */
    public static String why(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Words.of("store.denied");
        }
        String reason = failure instanceof FileSystemException known ? known.getReason() : null;
        return reason == null ? String.valueOf(failure.getMessage()) : reason;
    }
}

package palpa.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import palpa.model.UserProblem;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;

/** JSON files that come with the program; one that is missing is a broken build ({@link IllegalStateException}). Any thread. */
final class Shipped {

    private Shipped() {}

    static JsonPlace json(String name) throws UserProblem {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("a shipped file is missing: " + name);
            }
            return JsonText.parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

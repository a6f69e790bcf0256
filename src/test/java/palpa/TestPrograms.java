package palpa;

import java.nio.file.Path;
import palpa.store.JsonPrograms;
import palpa.store.JsonTargets;

/** The programs and targets that come with Palpa, for tests that keep none of their own. */
public final class TestPrograms {

    private static final Path NONE = Path.of("target", "none-of-ones-own");

    private TestPrograms() {}

    public static JsonPrograms shipped() {
        return new JsonPrograms(NONE.resolve("programs"), targets());
    }

    public static JsonTargets targets() {
        return new JsonTargets(NONE.resolve("targets"), new HeldSettings());
    }
}

package palpa.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import palpa.coaching.Program;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.Programs;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;
import palpa.store.json.TargetsJson;

/**
 * Programs as JSON files, and the shipped ones. Immutable; any thread.
 *
 * <p>The shipped targets are training defaults, each row with its source or marked as such in
 * {@code palpa/targets/default.json}.
 */
public final class JsonPrograms implements Programs {

    private static final String TARGETS = "/palpa/targets/default.json";
    private static final List<String> SHIPPED =
            List.of("free-practice", "whole-leg", "percussion", "stroking", "kneading", "calf");
    private static final String DEMONSTRATION = "calf";

    private final TargetTable defaults;
    private final List<Program> shipped;

    /** Reads the shipped files; one that is broken is a broken build ({@link IllegalStateException}). */
    public JsonPrograms() {
        try {
            defaults = TargetsJson.read(resource(TARGETS));
            Program[] programs = new Program[SHIPPED.size()];
            for (int i = 0; i < programs.length; i++) {
                programs[i] = ProgramJson.read(resource("/palpa/programs/" + SHIPPED.get(i) + ".json"), defaults);
            }
            shipped = List.of(programs);
        } catch (UserProblem e) {
            throw new IllegalStateException("a shipped file is broken", e);
        }
    }

    private static JsonPlace resource(String name) throws UserProblem {
        try (InputStream in = JsonPrograms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("a shipped file is missing: " + name);
            }
            return JsonText.parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The shipped targets. */
    public TargetTable defaultTargets() {
        return defaults;
    }

    @Override
    public List<Program> shipped() {
        return shipped;
    }

    @Override
    public Program demonstration() {
        return shipped.get(SHIPPED.indexOf(DEMONSTRATION));
    }

    @Override
    public Program read(Path file) throws UserProblem {
        return ProgramJson.read(JsonText.read(file), defaults);
    }
}

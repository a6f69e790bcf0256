package palpa.session.learning;

import java.nio.file.Path;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.Toolbox;

/** A file as recordings to learn from: a force table with labels, or a session with corrections. Stateless. */
public final class LabelledFile {

    /** Where a table names no region; features do not depend on it. */
    private static final Region REGION = Region.CALF;

    private LabelledFile() {}

    /** What kind of file it is, is told by its content. */
    public static Material.Source of(Toolbox tools, Path file) throws UserProblem {
        return tools.sessions().isContainer(file)
                ? SessionMaterial.of(tools.sessions(), tools.notes(), file)
                : TableMaterial.of(
                        tools.tables(), file, tools.programs().freePractice().targets(), REGION);
    }
}

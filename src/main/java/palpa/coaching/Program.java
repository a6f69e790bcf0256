package palpa.coaching;

import java.util.List;
import palpa.model.TargetTable;

/**
 * What is practised: steps, and the targets they are judged by. Immutable.
 *
 * @param name its name
 * @param version its version, counted up by whoever edits it
 * @param description what it is good for, one or two sentences, may be empty
 * @param targets the force targets of every region
 * @param steps at least one step
 */
public record Program(String name, int version, String description, TargetTable targets, List<Step> steps) {

    public Program {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("program " + name + " has no step");
        }
    }

    /** A program that describes itself by its name. */
    public Program(String name, int version, TargetTable targets, List<Step> steps) {
        this(name, version, "", targets, steps);
    }

    /** The same with every step asking for one level less. */
    public Program gentler() {
        return new Program(
                name,
                version,
                description,
                targets,
                steps.stream().map(Step::gentler).toList());
    }
}

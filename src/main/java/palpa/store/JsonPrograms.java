package palpa.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpa.coaching.CoachingRules;
import palpa.coaching.Program;
import palpa.coaching.ProgramCheck;
import palpa.coaching.ProgramFault;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.ProgramFaults;
import palpa.session.Programs;
import palpa.session.Shelf;
import palpa.session.Targets;
import palpa.session.Words;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;

/** Programs as JSON files: the shipped ones in the jar, a person's own in a folder. Any thread. */
public final class JsonPrograms implements Programs {

    private static final List<String> SHIPPED = List.of(
            "free-practice",
            "whole-leg",
            "percussion",
            "stroking",
            "kneading",
            "self-massage",
            "before-and-after",
            "calf");
    private static final String DEMONSTRATION = "calf";

    private final Targets targets;
    private final List<Program> shipped = new ArrayList<>();
    private final CoachingRules rules = CoachingRules.trainingDefaults();
    private final Shelf<Program> own;

    /**
     * Reads the shipped files; one that is broken is a broken build ({@link IllegalStateException}).
     *
     * @param folder of a person's own programs; it need not exist
     */
    public JsonPrograms(Path folder, Targets targets) {
        this.targets = targets;
        try {
            for (String name : SHIPPED) {
                shipped.add(ProgramJson.readChecked(
                        Shipped.json("/palpa/programs/" + name + ".json"), targets.shipped(), rules));
            }
        } catch (UserProblem broken) {
            throw new IllegalStateException("a shipped program is broken: " + Words.of(broken), broken);
        }
        own = new JsonShelf<>(
                new OwnFiles(folder, "program"),
                new JsonShelf.Format<>(Program::name, this::read, this::followingTargets, ProgramJson::write));
    }

    @Override
    public List<Program> shipped() {
        TargetTable inForce = targets.inForce();
        return shipped.stream().map(program -> program.judgedBy(inForce)).toList();
    }

    @Override
    public Program demonstration() {
        return shipped.get(SHIPPED.indexOf(DEMONSTRATION)).judgedBy(targets.inForce());
    }

    @Override
    public Program read(Path file) throws UserProblem {
        return ProgramJson.readChecked(JsonText.read(file), targets.inForce(), rules);
    }

    @Override
    public Shelf<Program> own() {
        return own;
    }

    @Override
    public Targets targets() {
        return targets;
    }

    /** One that is judged by the targets in force says so, and follows them; another keeps its own. */
    private byte[] followingTargets(Program program) throws UserProblem {
        for (ProgramFault fault : ProgramCheck.of(program, rules)) {
            if (fault.kind().isRefused()) {
                throw new UserProblem("programs.refused", ProgramFaults.ofStep(fault));
            }
        }
        return program.targets().equals(targets.inForce())
                ? ProgramJson.writeByDefault(program)
                : ProgramJson.write(program);
    }
}

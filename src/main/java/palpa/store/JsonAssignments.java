package palpa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import palpa.model.UserProblem;
import palpa.session.Assignments;
import palpa.store.json.AssignmentsJson;
import palpa.store.json.JsonText;

/** Assignments in one JSON file, read at every question, so that two windows agree. Any thread. */
public final class JsonAssignments implements Assignments {

    private static final Comparator<Assignment> BY_TRAINEE_AND_DAY = Comparator.comparing(Assignment::trainee)
            .thenComparing(Assignment::given)
            .thenComparing(Assignment::program);

    private final Path file;

    /** @param file need not exist */
    public JsonAssignments(Path file) {
        this.file = file;
    }

    @Override
    public List<Assignment> of(String trainee) throws UserProblem {
        return all().stream().filter(each -> each.trainee().equals(trainee)).toList();
    }

    @Override
    public synchronized List<Assignment> all() throws UserProblem {
        return Files.exists(file) ? AssignmentsJson.read(JsonText.read(file)) : List.of();
    }

    @Override
    public void assign(Assignment assignment) throws UserProblem {
        change(there -> {
            give(there, assignment);
            return there;
        });
    }

    private static void give(List<Assignment> to, Assignment assignment) {
        to.removeIf(each -> each.is(assignment.trainee(), assignment.program()));
        to.add(assignment);
        to.sort(BY_TRAINEE_AND_DAY);
    }

    /** Those of both names are given once more in the order of their days, so that the later one stays. */
    @Override
    public void rename(String trainee, String newName) throws UserProblem {
        change(there -> {
            List<Assignment> both = there.stream()
                    .filter(each ->
                            each.trainee().equals(trainee) || each.trainee().equals(newName))
                    .map(each -> each.to(newName))
                    .sorted(BY_TRAINEE_AND_DAY)
                    .toList();
            there.removeIf(each -> each.trainee().equals(trainee));
            both.forEach(each -> give(there, each));
            return there;
        });
    }

    @Override
    public void delete(String trainee) throws UserProblem {
        change(there -> {
            there.removeIf(each -> each.trainee().equals(trainee));
            return there;
        });
    }

    @Override
    public void end(String trainee, String program) throws UserProblem {
        change(there -> {
            there.removeIf(each -> each.is(trainee, program));
            return there;
        });
    }

    private synchronized void change(UnaryOperator<List<Assignment>> change) throws UserProblem {
        List<Assignment> before = all();
        List<Assignment> after = change.apply(new ArrayList<>(before));
        if (after.equals(before)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, String.valueOf(e.getMessage()));
        }
        WholeFile.write(file, AssignmentsJson.write(after), true);
    }
}

package palpa;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import palpa.session.Assignments;

/** Assignments in memory. Any thread. */
public final class HeldAssignments implements Assignments {

    private final List<Assignment> held = new CopyOnWriteArrayList<>();

    @Override
    public List<Assignment> of(String trainee) {
        return held.stream().filter(each -> each.trainee().equals(trainee)).toList();
    }

    @Override
    public List<Assignment> all() {
        return List.copyOf(held);
    }

    @Override
    public void assign(Assignment assignment) {
        end(assignment.trainee(), assignment.program());
        held.add(assignment);
    }

    @Override
    public void rename(String trainee, String newName) {
        of(trainee).forEach(each -> assign(each.to(newName)));
        delete(trainee);
    }

    @Override
    public void delete(String trainee) {
        held.removeIf(each -> each.trainee().equals(trainee));
    }

    @Override
    public void end(String trainee, String program) {
        held.removeIf(each -> each.is(trainee, program));
    }
}

package palpa;

import java.util.HashMap;
import java.util.Map;
import palpa.session.progress.History;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.PracticeLog;

/** A log of practices that lasts as long as a test. */
public final class HeldPracticeLog implements PracticeLog {

    private final Map<String, History> kept = new HashMap<>();

    @Override
    public synchronized History of(String trainee) {
        return kept.getOrDefault(trainee, History.NONE);
    }

    @Override
    public synchronized void add(PracticeEntry entry) {
        kept.put(entry.trainee(), of(entry.trainee()).with(entry));
    }

    @Override
    public synchronized void rename(String trainee, String newName) {
        of(trainee).entries().forEach(entry -> add(entry.of(newName)));
        kept.remove(trainee);
    }

    @Override
    public synchronized void delete(String trainee) {
        kept.remove(trainee);
    }
}

package palpa.session.learning;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.Reliability;

/** What came of judging windows: all together, and person by person. One thread while it is filled. */
public final class Verdicts {

    private final Confusion all = new Confusion();
    private final Reliability reliability = new Reliability();
    private final Map<String, Confusion> people = new TreeMap<>();

    /** One window. Saying nothing is no claim, hence neither calibrated nor not, unless there was nothing to say. */
    void add(String person, Technique done, Technique decided, double confidence) {
        all.add(done, decided);
        people.computeIfAbsent(person, name -> new Confusion()).add(done, decided);
        if (decided != Technique.UNSURE || done == Technique.UNSURE) {
            reliability.add(confidence, done == decided);
        }
    }

    public Confusion all() {
        return all;
    }

    public Reliability reliability() {
        return reliability;
    }

    /** By name. */
    public Map<String, Confusion> people() {
        return Collections.unmodifiableMap(people);
    }
}

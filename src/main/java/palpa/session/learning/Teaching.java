package palpa.session.learning;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import palpa.coaching.Program;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.recognition.BoostingOptions;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;
import palpa.session.Progress;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.library.NotesStore;

/**
 * An instructor teaches the recogniser: from what was corrected in sessions, and the examples that come with the program,
 * to a personal model, with what it would change told before anybody uses it. Deterministic; any thread, one teaching at a
 * time.
 *
 * <p>On the corrected stretches every part is judged by a model that was learnt without it. Elsewhere all are judged on
 * {@value #PEOPLE} simulated people drawn from the population that nobody is trained on.
 */
public final class Teaching {

    static final int PEOPLE = 8;
    private static final long SEED = 4;
    private static final long PEOPLE_SEED = 1_004;
    private static final double LEARNT = 0.7;

    /** The region of a row that names none; techniques do not depend on it. */
    private static final Region ANYWHERE = Region.CALF;

    private final SessionStore sessions;
    private final NotesStore notes;
    private final Models models;
    private final SimulatedPeople people;
    private final Program judgedBy;

    public Teaching(Toolbox tools) {
        sessions = tools.sessions();
        notes = tools.notes();
        models = tools.models();
        people = tools.people();
        judgedBy = tools.programs().freePractice();
    }

    /** What is corrected in {@code files}; notes that cannot be read are a problem. */
    public Corrected survey(List<Path> files) throws UserProblem {
        Corrected all = Corrected.NOTHING;
        for (Path file : files) {
            all = all.plus(Corrected.of(notes.read(file).corrections()));
        }
        return all;
    }

    /**
     * Learns a model called {@code name} from the corrections in {@code files}. It is written nowhere.
     *
     * @throws UserProblem where there is too little to learn from, a file cannot be read, or somebody cancelled
     */
    public Taught teach(List<Path> files, String name, Progress progress) throws UserProblem {
        TechniqueModel former = models.inForce();
        Material.Source source = CutMaterial.cut(sink -> {
            for (Path file : files) {
                SessionMaterial.of(sessions, notes, file).each(sink);
            }
        });
        List<String> sources =
                files.stream().map(file -> file.getFileName().toString()).toList();
        Start shipped = new Start(models.shipped(), models.shippedExamples());
        Optional<Start> start = Optional.of(shipped).filter(it -> it.examples().size() > 0);
        LearningOptions options =
                new LearningOptions(name, Kind.TREES, BoostingOptions.FURTHER_ROUNDS, SEED, sources, start, former);
        LearningReport report = new Learning(options, new Part(progress, 0, LEARNT)).learn(source);
        Verdicts before = report.shipped();
        Verdicts after = report.judged();
        if (!report.isJudged()) {
            before = judged(source, former);
            after = judged(source, report.model());
        }
        Map<TechniqueModel, Verdicts> elsewhere =
                elsewhere(List.of(models.shipped(), former, report.model()), progress);
        progress.step(1);
        return new Taught(
                report.model(),
                former.card(),
                report.way(),
                before.all(),
                after.all(),
                elsewhere.get(models.shipped()).all(),
                elsewhere.get(former).all(),
                elsewhere.get(report.model()).all());
    }

    private static Verdicts judged(Material.Source source, TechniqueModel model) throws UserProblem {
        Verdicts verdicts = new Verdicts();
        source.each(material -> WindowJudge.judge(material, model, run -> true, verdicts));
        return verdicts;
    }

    /** What each of {@code candidates} makes of simulated people, all of the same windows; each model is tried once. */
    private Map<TechniqueModel, Verdicts> elsewhere(List<TechniqueModel> candidates, Progress progress)
            throws UserProblem {
        Map<TechniqueModel, Verdicts> verdicts = new IdentityHashMap<>();
        candidates.forEach(model -> verdicts.put(model, new Verdicts()));
        Progress rest = new Part(progress, LEARNT, 1 - LEARNT);
        AtomicInteger met = new AtomicInteger();
        people.draw(Draw.TEST, PEOPLE, PEOPLE_SEED, person -> {
            for (SimulatedPeople.Take take : person.takes()) {
                rest.step((double) met.get() / PEOPLE);
                Material material = new TableMaterial(take.recording(), person.name(), judgedBy.targets(), ANYWHERE);
                for (TechniqueModel model : verdicts.keySet()) {
                    WindowJudge.judge(material, model, run -> true, verdicts.get(model));
                }
            }
            met.incrementAndGet();
        });
        return verdicts;
    }

    /** A part of the work, whose progress counts as that of the whole. */
    private record Part(Progress whole, double from, double share) implements Progress {

        @Override
        public void done(double part) {
            whole.done(from + share * part);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}

package palpa.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palpa.model.Decision;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.session.Figures;
import palpa.session.Models;
import palpa.session.Progress;
import palpa.session.Reports;
import palpa.session.SessionStore;
import palpa.session.Sidecars;
import palpa.session.learning.LearningReport;

/**
 * Reports as CSV (RFC 4180, UTF-8, LF), JSON and HTML: fixed columns and number formats, the same bytes for the same
 * session whatever the machine's locale. Any thread.
 */
public final class FileReports implements Reports {

    private final SessionStore sessions;
    private final Models models;
    private final Outlets outlets;

    /**
     * @param sessions where an export reads from
     * @param models sessions are analysed by the one in force
     * @param sidecars writes the sidecar
     * @param figures draws for the pages
     * @param version of this program, for the sidecar
     */
    public FileReports(SessionStore sessions, Models models, Sidecars sidecars, Figures figures, String version) {
        this.sessions = sessions;
        this.models = models;
        outlets = new Outlets(sidecars, figures, version);
    }

    @Override
    public List<Path> export(Request request, Progress progress) throws UserProblem {
        try (SessionStore.Recorded recorded = opened(request)) {
            return new SessionExport(request, recorded, models.inForce(), outlets).run(progress);
        }
    }

    private SessionStore.Recorded opened(Request request) throws UserProblem {
        SessionStore.Recorded recorded = sessions.open(request.session());
        return request.reading().isPresent() ? request.reading().get().over(recorded) : recorded;
    }

    @Override
    public List<Path> exportClass(ClassRequest request, Progress progress) throws UserProblem {
        return new ClassExport(request, outlets.figures()).run(progress);
    }

    @Override
    public List<Path> exportPeople(PeopleRequest request, Progress progress) throws UserProblem {
        return new PeopleExport(request).run(progress);
    }

    @Override
    public TableFile<Stroke> strokes(Path file, boolean overwrite) throws UserProblem {
        return new SingleTable<>(new PartFile(file, overwrite), StrokeTable.STROKES, StrokeTable::row);
    }

    @Override
    public TableFile<Decision> timeline(Path file, boolean overwrite) throws UserProblem {
        return new SingleTable<>(new PartFile(file, overwrite), StrokeTable.TIMELINE, StrokeTable::row);
    }

    @Override
    public void training(LearningReport report, Path file, boolean overwrite) throws UserProblem {
        boolean page = file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        byte[] bytes = page ? TrainingPage.of(report) : trainingJson(report).getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        try (ExportFiles files = new ExportFiles(folder, List.of(name), overwrite)) {
            files.write(name, bytes);
            files.commit();
        }
    }

    @Override
    public String trainingJson(LearningReport report) {
        return TrainingJson.of(report);
    }

    /** The names of the files that {@code request} makes. */
    static List<String> names(Request request) {
        List<String> names = new ArrayList<>();
        for (Table table : Table.values()) {
            if (request.tables().contains(table)) {
                names.add(name(table));
            }
        }
        if (request.extras().contains(Extra.HTML)) {
            names.add(SessionPage.NAME);
        }
        if (request.extras().contains(Extra.JSON)) {
            names.add(Sidecars.NAME);
        }
        return names;
    }

    static String name(Table table) {
        return table.label() + ".csv";
    }
}

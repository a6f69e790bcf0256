package palpa.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpa.model.UserProblem;
import palpa.session.Figures;
import palpa.session.Progress;
import palpa.session.Reports.ClassRequest;
import palpa.session.Reports.Sitting;

/** One export of a class. One thread, one use. */
final class ClassExport {

    private final ClassRequest request;
    private final Figures figures;

    ClassExport(ClassRequest request, Figures figures) {
        this.request = request;
        this.figures = figures;
    }

    List<Path> run(Progress progress) throws UserProblem {
        List<Sitting> chosen = ClassTable.chosen(request);
        if (chosen.isEmpty()) {
            throw new UserProblem("export.no_sessions");
        }
        List<String> names = new ArrayList<>(List.of(ClassTable.NAME));
        if (request.html()) {
            names.add(ClassPage.NAME);
        }
        try (ExportFiles files = new ExportFiles(request.directory(), names, request.overwrite())) {
            table(files, chosen, progress);
            if (request.html()) {
                files.write(ClassPage.NAME, ClassPage.of(chosen, figures));
            }
            progress.step(1);
            return files.commit();
        }
    }

    private static void table(ExportFiles files, List<Sitting> chosen, Progress progress) throws UserProblem {
        CsvFile csv = new CsvFile(files.begin(ClassTable.NAME), ClassTable.header());
        for (int i = 0; i < chosen.size(); i++) {
            csv.row(ClassTable.row(chosen.get(i)));
            progress.step((double) i / chosen.size());
        }
        files.finish(csv);
    }
}

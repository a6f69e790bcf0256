package palpa.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.session.Findings;
import palpa.session.Progress;
import palpa.session.Reports;
import palpa.session.SessionAnalysis;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.Tally;

/**
 * Reports as CSV (RFC 4180, UTF-8, LF): fixed columns and number formats, the same bytes for the same session whatever
 * the machine's locale. Any thread.
 */
public final class CsvReports implements Reports {

    private final SessionStore sessions;

    /** @param sessions where an export reads from */
    public CsvReports(SessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    public TableFile<Stroke> strokes(Path file, boolean overwrite) throws UserProblem {
        return table(new CsvFile(file, overwrite, StrokeTable.STROKES), StrokeTable::row);
    }

    @Override
    public TableFile<Decision> timeline(Path file, boolean overwrite) throws UserProblem {
        return table(new CsvFile(file, overwrite, StrokeTable.TIMELINE), StrokeTable::row);
    }

    @Override
    public List<Path> exportClass(ClassRequest request, Progress progress) throws UserProblem {
        Path file = request.directory().resolve(ClassTable.NAME);
        try (CsvFile table = new CsvFile(file, request.overwrite(), ClassTable.header())) {
            for (Sitting sitting : ClassTable.chosen(request)) {
                table.row(ClassTable.row(sitting));
            }
            table.commit();
        }
        return List.of(file);
    }

    @Override
    public List<Path> export(Request request, Progress progress) throws UserProblem {
        boolean overwrite = request.overwrite();
        try (SessionStore.Recorded recorded = sessions.open(request.session())) {
            Map<Table, Path> files = files(request.directory(), request.tables(), overwrite);
            Calibrations gloves = new Calibrations();
            recorded.replay(gloves);
            Findings findings = findings(recorded);
            for (Map.Entry<Table, Path> entry : files.entrySet()) {
                write(entry.getKey(), entry.getValue(), overwrite, recorded, findings, gloves);
            }
            return List.copyOf(files.values());
        }
    }

    /** Every file's place, after making sure that none is in the way: all or nothing. */
    private static Map<Table, Path> files(Path directory, Set<Table> tables, boolean overwrite) throws UserProblem {
        Map<Table, Path> files = new EnumMap<>(Table.class);
        for (Table table : tables) {
            Path file = directory.resolve(table.label() + ".csv");
            if (!overwrite && Files.exists(file)) {
                throw new UserProblem("export.exists", file);
            }
            files.put(table, file);
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UserProblem(e, "export.not_written", directory, String.valueOf(e.getMessage()));
        }
        return files;
    }

    private static SessionAnalysis analysis(SessionHeader header, Findings findings) {
        return new SessionAnalysis(header.program(), header.region(), findings);
    }

    private static Findings findings(SessionStore.Recorded recorded) throws UserProblem {
        Findings findings = new Findings();
        SessionAnalysis analysis = analysis(recorded.header(), findings);
        recorded.replay(analysis);
        analysis.finish();
        return findings;
    }

    private void write(
            Table table,
            Path path,
            boolean overwrite,
            SessionStore.Recorded recorded,
            Findings findings,
            Calibrations gloves)
            throws UserProblem {
        switch (table) {
            case STROKES -> fill(strokes(path, overwrite), findings.strokes(), Stroke::hand, gloves);
            case TIMELINE -> fill(timeline(path, overwrite), findings.decisions(), Decision::hand, gloves);
            case SUMMARY -> counts(path, overwrite, findings, gloves, false);
            case REGIONS -> counts(path, overwrite, findings, gloves, true);
            case SAMPLES -> samples(path, overwrite, recorded, gloves);
        }
    }

    private static <R> void fill(TableFile<R> table, List<R> rows, Function<R, Hand> handOf, Calibrations gloves)
            throws UserProblem {
        try (table) {
            for (R row : rows) {
                table.row(row, new Origin(gloves.of(handOf.apply(row)), "", ""));
            }
            table.commit();
        }
    }

    private static void counts(Path path, boolean overwrite, Findings findings, Calibrations gloves, boolean byRegion)
            throws UserProblem {
        Tally tally = new Tally();
        tally.add(findings);
        List<Tally.Line> lines = byRegion ? tally.byRegion() : tally.byTechnique();
        try (CsvFile file = new CsvFile(path, overwrite, SummaryTable.header(byRegion))) {
            for (Tally.Line line : lines) {
                file.row(SummaryTable.row(line, byRegion, gloves.of(line.hand())));
            }
            file.commit();
        }
    }

    private static void samples(Path path, boolean overwrite, SessionStore.Recorded recorded, Calibrations gloves)
            throws UserProblem {
        List<String> header = SampleTable.header(gloves.channels(), gloves.sites());
        try (CsvFile file = new CsvFile(path, overwrite, header)) {
            SessionAnalysis analysis = analysis(recorded.header(), new Findings());
            recorded.replay(new SampleTable(file, gloves.channels(), gloves.sites(), analysis));
            file.commit();
        }
    }

    private static <R> TableFile<R> table(CsvFile file, Cutter<R> cutter) {
        return new TableFile<>() {
            @Override
            public void row(R row, Origin origin) throws UserProblem {
                file.row(cutter.cells(row, origin));
            }

            @Override
            public void commit() throws UserProblem {
                file.commit();
            }

            @Override
            public void close() {
                file.close();
            }
        };
    }

    /** A row as its cells. */
    @FunctionalInterface
    private interface Cutter<R> {
        List<String> cells(R row, Origin origin);
    }
}

package palpa.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palpa.coaching.score.SessionScore;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;
import palpa.session.Sidecars;
import palpa.session.Sidecars.Sidecar;
import palpa.session.Tally;

/** One export of a session: one pass over its file, everything asked for written on the way. One thread, one use. */
final class SessionExport {

    private final Request request;
    private final Recorded recorded;
    private final TechniqueModel model;
    private final Outlets outlets;
    private final SessionHeader header;
    private final TimeSpan span;
    private final List<GloveOnRecord> gloves;
    private final Calibrations calibrations;
    private final FoundInOrder found;
    private final SpanDigest digest;
    private final SampleProof proof;
    private final Tally tally = new Tally();
    private final List<SampleSink> samples = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    SessionExport(Request request, Recorded recorded, TechniqueModel model, Outlets outlets) throws UserProblem {
        this.request = request;
        this.recorded = recorded;
        this.model = model;
        this.outlets = outlets;
        header = recorded.header();
        span = request.span().orElse(TimeSpan.ALWAYS);
        gloves = recorded.gloves();
        calibrations = new Calibrations(gloves);
        found = new FoundInOrder(span);
        digest = new SpanDigest(header, model, span);
        proof = new SampleProof(gloves);
    }

    /** What is left to do for a file after the pass. */
    @FunctionalInterface
    private interface Ending {
        void end(Damage damage) throws UserProblem;
    }

    List<Path> run(Progress progress) throws UserProblem {
        try (ExportFiles files =
                new ExportFiles(request.directory(), FileReports.names(request), request.overwrite())) {
            prepare(files);
            Damage damage = read(progress);
            for (Ending ending : endings) {
                ending.end(damage);
            }
            progress.step(1);
            return files.commit();
        }
    }

    private Damage read(Progress progress) throws UserProblem {
        ExportReading reading = new ExportReading(header, model, span, samples, List.of(found, digest));
        Damage damage = recorded.replay(reading, lastNeeded(), progress);
        reading.finish();
        found.finish();
        return damage;
    }

    /** Strokes that begin in the span may end after it, so the rest is read unless only samples are wanted. */
    private TimeSpan lastNeeded() {
        boolean onlySamples = request.tables().equals(Set.of(Table.SAMPLES))
                && !request.extras().contains(Extra.HTML);
        return onlySamples ? new TimeSpan(Long.MIN_VALUE, span.endMicros()) : TimeSpan.ALWAYS;
    }

    private void prepare(ExportFiles files) throws UserProblem {
        found.strokesTo(tally::add);
        found.decisionsTo(tally::add);
        for (Table table : Table.values()) {
            if (request.tables().contains(table)) {
                prepare(files, table);
            }
        }
        if (!request.extras().isEmpty()) {
            samples.add(proof);
        }
        if (request.extras().contains(Extra.HTML)) {
            preparePage(files);
        }
        if (request.extras().contains(Extra.JSON)) {
            endings.add(damage -> files.write(Sidecars.NAME, sidecar(damage, files)));
        }
    }

    private void prepare(ExportFiles files, Table table) throws UserProblem {
        switch (table) {
            case STROKES -> {
                CsvFile csv = begin(files, table, StrokeTable.STROKES);
                found.strokesTo(stroke -> csv.row(StrokeTable.row(stroke, calibrations.of(stroke.hand()))));
                endings.add(damage -> files.finish(csv));
            }
            case TIMELINE -> {
                CsvFile csv = begin(files, table, StrokeTable.TIMELINE);
                found.decisionsTo(decision -> csv.row(StrokeTable.row(decision, calibrations.of(decision.hand()))));
                endings.add(damage -> files.finish(csv));
            }
            case SUMMARY -> {
                CsvFile csv = begin(files, table, SummaryTable.header(false));
                endings.add(damage -> counts(files, csv, false));
            }
            case REGIONS -> {
                CsvFile csv = begin(files, table, SummaryTable.header(true));
                endings.add(damage -> counts(files, csv, true));
            }
            case SAMPLES -> {
                CsvFile csv = begin(files, table, SampleTable.header(gloves));
                SampleTable rows = new SampleTable(csv, gloves, header.region());
                samples.add(rows);
                endings.add(damage -> {
                    rows.flush();
                    files.finish(csv);
                });
            }
        }
    }

    private static CsvFile begin(ExportFiles files, Table table, List<String> columns) throws UserProblem {
        return new CsvFile(files.begin(FileReports.name(table)), columns);
    }

    private void counts(ExportFiles files, CsvFile csv, boolean byRegion) throws UserProblem {
        SessionScore session = digest.score();
        for (Tally.Line line : byRegion ? tally.byRegion() : tally.byTechnique()) {
            csv.row(SummaryTable.row(
                    line,
                    byRegion,
                    calibrations.of(line.hand()).calibration(),
                    byRegion ? RegionScores.of(session, header.program(), line.region()) : session.overall()));
        }
        files.finish(csv);
    }

    private void preparePage(ExportFiles files) throws UserProblem {
        TimeSpan shown = request.span().isPresent() ? span : recorded.span();
        PressureEnvelope pressure = new PressureEnvelope(shown, header.program().targets(), header.region());
        StrokeDots dots = new StrokeDots(shown);
        samples.add(pressure);
        found.strokesTo(dots::add);
        endings.add(damage -> {
            boolean newtons = calibrations.claimNewtons();
            PageFacts facts = new PageFacts(
                    request,
                    header,
                    shown,
                    damage,
                    proof.gloves(),
                    newtons,
                    digest.score(),
                    digest.breaches(),
                    digest.troubles(),
                    tally,
                    pressure.figure(newtons),
                    dots.figure(newtons),
                    model.card().name(),
                    outlets.version());
            files.write(SessionPage.NAME, new SessionPage(facts, outlets.figures()).bytes());
        });
    }

    private byte[] sidecar(Damage damage, ExportFiles files) {
        return outlets.sidecars()
                .write(new Sidecar(
                        request.session().getFileName().toString(),
                        header,
                        outlets.version(),
                        model.card().name(),
                        request.span(),
                        damage,
                        proof.gloves(),
                        proof.events(),
                        files.hashes()));
    }
}

package palpa.store.table;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Imports.Terms;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.Sidecars.GloveSamples;
import palpa.session.Sidecars.Sidecar;
import palpa.store.mcap.SpanSink;

/** A table of samples as a session. It is read from its beginning each time, in bounded memory. One thread. */
final class SampleTableSession extends TableSession {

    private static final int ROWS_A_STEP = 1 << 14;

    private final Path file;
    private final Optional<Sidecar> sidecar;
    private final List<GloveOnRecord> gloves;
    private final SessionHeader header;
    private final TimeSpan span;
    private final long rows;

    SampleTableSession(Path file, Optional<Sidecar> sidecar, Terms terms) throws UserProblem {
        this.file = file;
        this.sidecar = sidecar;
        Scan scan = scan();
        span = scan.span();
        rows = scan.rows;
        gloves = sidecar.map(of -> of.gloves().stream().map(GloveSamples::glove).toList())
                .orElseGet(() -> List.copyOf(scan.gloves.gloves()));
        Optional<Region> said =
                terms.region().or(() -> sidecar.map(of -> of.header().region()));
        header = header(file, sidecar.map(Sidecar::header), terms, said.orElse(scan.region.orElse(DEFAULT_REGION)), "");
    }

    /** What is known after reading all of it once. */
    private static final class Scan {
        private GloveScan gloves;
        private Optional<Region> region = Optional.empty();
        private long rows;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        private TimeSpan span() {
            return rows == 0 ? new TimeSpan(0, 0) : new TimeSpan(first, last);
        }
    }

    private Scan scan() throws UserProblem {
        Scan scan = new Scan();
        each(Progress.UNSEEN, columns -> {
            scan.gloves = new GloveScan(columns.channels());
            return cells -> {
                if (sidecar.isEmpty()) {
                    scan.gloves.add(cells);
                }
                if (scan.region.isEmpty()) {
                    scan.region = cells.region();
                }
                scan.first = Math.min(scan.first, cells.timeMicros());
                scan.last = Math.max(scan.last, cells.timeMicros());
                scan.rows++;
            };
        });
        return scan;
    }

    /** Takes the columns, and gives what takes the rows. */
    @FunctionalInterface
    private interface Begin {
        Taker with(SampleColumns columns) throws UserProblem;
    }

    @FunctionalInterface
    private interface Taker {
        void row(SampleColumns.Cells cells) throws UserProblem;
    }

    private void each(Progress progress, Begin begin) throws UserProblem {
        CsvText.read(file, parser -> {
            each(parser, progress, begin);
            return null;
        });
    }

    private void each(CSVParser parser, Progress progress, Begin begin) throws UserProblem {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new UserProblem("store.table_empty", file);
        }
        SampleColumns columns = new SampleColumns(file.toString(), records.next());
        Taker taker = begin.with(columns);
        long read = 0;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            taker.row(columns.row(record, parser.getCurrentLineNumber()));
            if (read++ % ROWS_A_STEP == 0) {
                progress.step(rows == 0 ? 0 : (double) read / (rows + 1));
            }
        }
    }

    @Override
    public SessionHeader header() {
        return header;
    }

    @Override
    public List<GloveOnRecord> gloves() {
        return gloves;
    }

    @Override
    public TimeSpan span() {
        return span;
    }

    @Override
    void feed(SessionSink sink, TimeSpan wanted, Progress progress) throws UserProblem {
        for (GloveOnRecord glove : gloves) {
            sink.glove(glove);
        }
        SampleReplay[] replay = new SampleReplay[1];
        each(progress, columns -> {
            replay[0] = new SampleReplay(
                    file.toString(),
                    columns,
                    gloves,
                    sidecar.map(Sidecar::events),
                    header.region(),
                    new SpanSink(sink, wanted));
            return replay[0]::row;
        });
        replay[0].finish();
    }
}

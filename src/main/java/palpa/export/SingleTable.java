package palpa.export;

import java.util.List;
import palpa.model.UserProblem;
import palpa.session.Reports.Origin;
import palpa.session.Reports.TableFile;

/**
 * A table that is written on its own, row by row. One thread.
 *
 * @param <R> what a row is made of
 */
final class SingleTable<R> implements TableFile<R> {

    private final PartFile part;
    private final CsvFile file;
    private final Cutter<R> cutter;

    SingleTable(PartFile part, List<String> header, Cutter<R> cutter) throws UserProblem {
        this.part = part;
        this.cutter = cutter;
        file = new CsvFile(part, header);
    }

    /** A row as its cells. */
    @FunctionalInterface
    interface Cutter<R> {
        List<String> cells(R row, Origin origin);
    }

    @Override
    public void row(R row, Origin origin) throws UserProblem {
        file.row(cutter.cells(row, origin));
    }

    @Override
    public void commit() throws UserProblem {
        file.flush();
        part.finish();
        boolean whole = false;
        try {
            part.place();
            whole = true;
        } finally {
            if (whole) {
                part.settle();
            } else {
                part.takeBack();
            }
        }
    }

    @Override
    public void close() {
        part.close();
    }
}

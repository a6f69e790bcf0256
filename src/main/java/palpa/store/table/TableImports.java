package palpa.store.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Recording;
import palpa.session.Imports;
import palpa.session.SessionStore.Recorded;
import palpa.session.Sidecars;

/** Tables as sessions, told apart by their columns. Any thread. */
public final class TableImports implements Imports {

    private final Sidecars sidecars;
    private final ForceTableReader forceTables = new ForceTableReader();

    /** @param sidecars reads what lies beside a table of samples */
    public TableImports(Sidecars sidecars) {
        this.sidecars = sidecars;
    }

    @Override
    public boolean isSampleTable(Path file) throws UserProblem {
        return CsvText.read(file, parser -> {
            Iterator<CSVRecord> rows = parser.iterator();
            return rows.hasNext() && SampleColumns.match(rows.next());
        });
    }

    @Override
    public Recorded open(Path table, Terms terms) throws UserProblem {
        if (isSampleTable(table)) {
            return new SampleTableSession(table, sidecars.beside(table), terms);
        }
        return new ForceTableSession(table, chosen(table, terms), terms);
    }

    private Recording chosen(Path table, Terms terms) throws UserProblem {
        List<Recording> recordings = new ArrayList<>();
        forceTables.read(table, recordings::add);
        if (terms.recording().isEmpty() && recordings.size() > 1) {
            throw new UserProblem("store.table_recordings", table, Integer.toString(recordings.size()));
        }
        int wanted = terms.recording().orElse(1);
        if (wanted < 1 || wanted > recordings.size()) {
            throw new UserProblem(
                    "store.table_no_recording", table, Integer.toString(wanted), Integer.toString(recordings.size()));
        }
        return recordings.get(wanted - 1);
    }
}

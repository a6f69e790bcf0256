package palpa.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;

/** Which column of a table of samples carries what. Columns may stand in any order. Immutable. */
final class SampleColumns {

    private static final String TIME = "time_s";
    private static final String HAND = "hand";
    private static final String SAMPLE = "sample";
    private static final String GLOVE = "glove";
    private static final String REGION = "region";
    private static final String COUNTS = "_counts";
    private static final List<String> NEEDED = List.of(TIME, HAND, SAMPLE, GLOVE);

    private final String file;
    private final List<String> names;
    private final int time;
    private final int hand;
    private final int sample;
    private final int glove;
    private final int region;
    private final List<String> channels = new ArrayList<>();
    private final List<Integer> channelColumns = new ArrayList<>();

    SampleColumns(String file, CSVRecord header) throws UserProblem {
        this.file = file;
        names = names(header);
        for (String name : NEEDED) {
            if (!names.contains(name)) {
                throw new UserProblem("store.table_column_missing", file, name);
            }
        }
        time = names.indexOf(TIME);
        hand = names.indexOf(HAND);
        sample = names.indexOf(SAMPLE);
        glove = names.indexOf(GLOVE);
        region = names.indexOf(REGION);
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).endsWith(COUNTS)) {
                channels.add(names.get(column).substring(0, names.get(column).length() - COUNTS.length()));
                channelColumns.add(column);
            }
        }
        if (channels.isEmpty()) {
            throw new UserProblem("store.samples_no_channel", file);
        }
    }

    /** The apostrophe that keeps a spreadsheet from running a name is not part of it. */
    private static List<String> names(CSVRecord header) {
        return header.stream()
                .map(name -> name.startsWith("'") ? name.substring(1) : name.strip())
                .toList();
    }

    /** Whether {@code header} begins a table of samples. */
    static boolean match(CSVRecord header) {
        List<String> names = names(header).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return names.containsAll(NEEDED) && names.stream().anyMatch(name -> name.endsWith(COUNTS));
    }

    /** Names of the channels, in the order of their columns. */
    List<String> channels() {
        return channels;
    }

    /** A row to read cells of. */
    Cells row(CSVRecord record, long line) throws UserProblem {
        if (record.size() != names.size()) {
            throw new UserProblem(
                    "store.table_width",
                    file,
                    Long.toString(line),
                    Integer.toString(record.size()),
                    Integer.toString(names.size()));
        }
        return new Cells(record, new CellPlace(file, line));
    }

    /** The cells of one row. */
    final class Cells {

        private final CSVRecord record;
        private final CellPlace place;

        private Cells(CSVRecord record, CellPlace place) {
            this.record = record;
            this.place = place;
        }

        long line() {
            return place.line();
        }

        long timeMicros() throws UserProblem {
            return place.micros(TIME, record.get(time));
        }

        Hand hand() throws UserProblem {
            return place.hand(record.get(hand));
        }

        long sample() throws UserProblem {
            return place.whole(SAMPLE, record.get(sample));
        }

        int glove() throws UserProblem {
            return place.counts(GLOVE, record.get(glove));
        }

        Optional<Region> region() throws UserProblem {
            return region < 0 ? Optional.empty() : place.region(record.get(region));
        }

        /** Whether the row has a count of this channel, by its place among {@link #channels}. */
        boolean has(int channel) {
            return !record.get(channelColumns.get(channel)).isEmpty();
        }

        int counts(int channel) throws UserProblem {
            int column = channelColumns.get(channel);
            return place.counts(names.get(column), record.get(column));
        }
    }
}

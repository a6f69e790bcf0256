package palpa.store.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.TraceBuffer;

/** Which column of a force table carries what. Columns may stand in any order. Immutable. */
final class Columns {

    static final String TIME = "time_s";
    static final String HAND = "hand";
    static final String REGION = "region";
    static final String LABEL = "label";
    static final String PERSON = "person";
    static final String SEGMENT = "segment";
    private static final String TOTAL = "total";
    private static final List<String> TEXTS = List.of(TIME, HAND, REGION, LABEL, PERSON, SEGMENT);
    private static final int NONE = -1;

    private final Map<String, Integer> texts = new HashMap<>();
    private final int[] values = new int[TraceBuffer.VALUES];
    private final String[] names;
    private final List<String> unknown = new ArrayList<>();

    Columns(String file, CSVRecord header) throws UserProblem {
        Arrays.fill(values, NONE);
        names = new String[header.size()];
        for (int column = 0; column < header.size(); column++) {
            names[column] = plain(header.get(column));
            if (!place(names[column], column)) {
                throw new UserProblem("store.table_column_twice", file, names[column]);
            }
        }
        require(file, TIME);
        require(file, HAND);
        if (Arrays.stream(values).allMatch(column -> column == NONE)) {
            throw new UserProblem("store.table_no_force", file);
        }
    }

    /** Whether a first row is that of a force table with labels. */
    static boolean areLabelled(CSVRecord header) {
        return header.stream().map(Columns::plain).toList().containsAll(List.of(TIME, HAND, LABEL));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** False where the name was there before. */
    private boolean place(String name, int column) {
        if (TEXTS.contains(name)) {
            return texts.putIfAbsent(name, column) == null;
        }
        Optional<Integer> value = name.equals(TOTAL)
                ? Optional.of(TraceBuffer.TOTAL)
                : Labelled.parse(Site.class, name).map(Site::ordinal);
        if (value.isEmpty()) {
            unknown.add(name);
            return true;
        }
        boolean fresh = values[value.get()] == NONE;
        values[value.get()] = column;
        return fresh;
    }

    private void require(String file, String name) throws UserProblem {
        if (!texts.containsKey(name)) {
            throw new UserProblem("store.table_column_missing", file, name);
        }
    }

    /** Names of columns that mean nothing to us. */
    List<String> unknown() {
        return unknown;
    }

    int count() {
        return names.length;
    }

    boolean has(String name) {
        return texts.containsKey(name);
    }

    /** The text in the column {@code name}, empty where there is no such column. */
    String text(CSVRecord row, String name) {
        Integer column = texts.get(name);
        return column == null ? "" : row.get(column).strip();
    }

    /** Whether there is a column for the value of this place: a site's ordinal, or {@link TraceBuffer#TOTAL}. */
    boolean hasValue(int value) {
        return values[value] != NONE;
    }

    /** The text of a value, and the name of its column. */
    String value(CSVRecord row, int value) {
        return row.get(values[value]).strip();
    }

    String name(int value) {
        return names[values[value]];
    }
}

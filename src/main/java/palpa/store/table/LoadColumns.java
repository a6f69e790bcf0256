package palpa.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import palpa.calibration.Direction;
import palpa.calibration.Load;
import palpa.model.ChannelSpec;
import palpa.model.Labelled;
import palpa.model.UserProblem;

/** Which column of a table of loads carries what. Immutable. */
final class LoadColumns {

    private static final String CHANNEL = "channel";
    private static final String RAW = "raw";
    private static final String PASS = "pass";
    private static final String DIRECTION = "direction";
    private static final String TIME = "time_s";
    private static final List<String> OTHERS = List.of(CHANNEL, RAW, PASS, DIRECTION, TIME);

    /** Newtons in what a load's column counts; standard gravity (3rd CGPM, 1901). */
    private static final Map<String, Double> NEWTONS = Map.of("load_n", 1.0, "load_g", 9.80665e-3, "load_kg", 9.80665);

    private static final String FIRST_CHANNEL = "0";
    private static final double MOST_NEWTONS = 10_000;
    private static final double MOST_COUNTS = 1e12;
    private static final int MOST_PASSES = 1_000_000;

    /** A scale that is not quite at zero is forgiven so much. */
    private static final double FORGIVEN_NEWTONS = 0.5;

    private final String file;
    private final int count;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final String load;

    LoadColumns(String file, CSVRecord header) throws UserProblem {
        this.file = file;
        this.count = header.size();
        for (int column = 0; column < count; column++) {
            String name = header.get(column).strip().toLowerCase(Locale.ROOT);
            if (!NEWTONS.containsKey(name) && !OTHERS.contains(name)) {
                unknown.add(name);
            } else if (places.putIfAbsent(name, column) != null) {
                throw new UserProblem("store.table_column_twice", file, name);
            }
        }
        if (!places.containsKey(RAW)) {
            refuseSemicolons(header);
            throw new UserProblem("store.table_column_missing", file, RAW);
        }
        load = loadColumn();
    }

    /** Spreadsheets of many countries part cells by semicolons, and write 1,5 for 1.5. */
    private void refuseSemicolons(CSVRecord header) throws UserProblem {
        if (header.size() == 1 && header.get(0).contains(";")) {
            throw new UserProblem("store.loads_semicolons", file);
        }
    }

    private String loadColumn() throws UserProblem {
        List<String> found =
                NEWTONS.keySet().stream().filter(places::containsKey).sorted().toList();
        if (found.isEmpty()) {
            throw new UserProblem("store.loads_no_load", file);
        }
        if (found.size() > 1) {
            throw new UserProblem("store.loads_two_loads", file, String.join(", ", found));
        }
        return found.get(0);
    }

    /** Names of columns that mean nothing to us. */
    List<String> unknown() {
        return unknown;
    }

    /** Reads a row, naming file, line, column and value of whatever is wrong in it. */
    Load load(CSVRecord row, long line) throws UserProblem {
        if (row.size() != count) {
            throw new UserProblem(
                    "store.table_width",
                    file,
                    Long.toString(line),
                    Integer.toString(row.size()),
                    Integer.toString(count));
        }
        CellPlace place = new CellPlace(file, line);
        String channel = channel(row, place);
        String seconds = text(row, TIME);
        return new Load(
                channel.isEmpty() ? FIRST_CHANNEL : channel.toLowerCase(Locale.ROOT),
                newtons(row, place),
                place.number(RAW, text(row, RAW), MOST_COUNTS, "raw"),
                pass(row, place),
                direction(row, place),
                seconds.isEmpty() ? Double.NaN : place.number(TIME, seconds, CellPlace.LONGEST_SECONDS, "time"),
                line);
    }

    private String channel(CSVRecord row, CellPlace place) throws UserProblem {
        String channel = text(row, CHANNEL);
        if (channel.length() > ChannelSpec.MAX_NAME || channel.chars().anyMatch(Character::isISOControl)) {
            throw place.wrong(CHANNEL, channel, CHANNEL);
        }
        return channel;
    }

    private double newtons(CSVRecord row, CellPlace place) throws UserProblem {
        double unit = NEWTONS.get(load);
        double newtons = unit * place.number(load, text(row, load), MOST_NEWTONS / unit, "load");
        if (newtons < -FORGIVEN_NEWTONS) {
            throw new UserProblem("store.loads_negative", file, Long.toString(place.line()), text(row, load));
        }
        return Math.max(0, newtons);
    }

    private int pass(CSVRecord row, CellPlace place) throws UserProblem {
        String text = text(row, PASS);
        long pass = text.isEmpty() ? 0 : place.whole(PASS, text);
        if (pass < 0 || pass > MOST_PASSES) {
            throw place.wrong(PASS, text, "pass");
        }
        return (int) pass;
    }

    private Optional<Direction> direction(CSVRecord row, CellPlace place) throws UserProblem {
        String text = text(row, DIRECTION);
        Optional<Direction> direction = Labelled.parse(Direction.class, text);
        if (direction.isEmpty() && !text.isEmpty()) {
            throw place.wrong(DIRECTION, text, DIRECTION);
        }
        return direction;
    }

    private String text(CSVRecord row, String name) {
        Integer column = places.get(name);
        return column == null ? "" : row.get(column).strip();
    }
}

package palpa.store.table;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.Words;

/** Where a value stands in a table, for the sentence about it where it is wrong. */
record CellPlace(String file, long line) {

    static final double LONGEST_SECONDS = 1e9;
    private static final double MICROS = 1e6;

    /** A time in seconds, as microseconds. */
    long micros(String column, String text) throws UserProblem {
        return Math.round(number(column, text, LONGEST_SECONDS, "time") * MICROS);
    }

    /** A whole number. */
    long whole(String column, String text) throws UserProblem {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(column, text, "whole");
        }
    }

    /** A raw count. */
    int counts(String column, String text) throws UserProblem {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(column, text, "whole");
        }
    }

    double number(String column, String text, double most, String kind) throws UserProblem {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0)) {
            throw wrong(column, text, kind);
        }
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(column, text, kind);
        }
        throw wrong(column, text, kind);
    }

    Hand hand(String text) throws UserProblem {
        return Labelled.parse(Hand.class, text).orElseThrow(() -> wrong(Columns.HAND, text, "hand"));
    }

    Optional<Region> region(String text) throws UserProblem {
        Optional<Region> region = Labelled.parse(Region.class, text);
        if (region.isEmpty() && !text.isEmpty()) {
            throw wrong(Columns.REGION, text, "region");
        }
        return region;
    }

    Optional<Technique> label(String text) throws UserProblem {
        Optional<Technique> label = Labelled.parse(Technique.class, text);
        if (label.isEmpty() && !text.isEmpty()) {
            throw wrong(Columns.LABEL, text, "label");
        }
        return label;
    }

    UserProblem wrong(String column, String text, String expected) {
        String brief = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new UserProblem(
                "store.table_value",
                file,
                Long.toString(line),
                column,
                brief,
                Words.of("store.table_expects_" + expected));
    }
}

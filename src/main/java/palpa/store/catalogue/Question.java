package palpa.store.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;

/**
 * A {@link SessionQuery} as SQL over {@code session s}, {@code program p} and {@code search t}: text that this class
 * wrote, and the values bound to it. One thread.
 *
 * <p>Words are looked for anywhere in the folded texts, by going through all of them: at 10,000 sessions that costs a few
 * milliseconds, finds the middle of a word too, and needs no index that would have to be kept.
 */
final class Question {

    /** What is unknown comes last, whatever the direction. */
    private static final Map<Order, String> COLUMNS = Map.of(
            Order.TRAINEE, "nullif(s.trainee_order, '')",
            Order.PROGRAM, "p.name COLLATE NOCASE",
            Order.SCORE, "s.score",
            Order.WORST_DEVIATION, "s.worst");

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Question(SessionQuery query, ZoneId zone) {
        sql.append("WHERE 1");
        query.trainee().ifPresent(name -> and("s.trainee = ?", name));
        query.program().ifPresent(name -> and("p.name = ?", name));
        query.tag().ifPresent(tag -> and("s.id IN (SELECT session FROM tag WHERE tag = ?)", tag));
        query.from().ifPresent(day -> and("s.began_s >= ?", midnight(day, zone)));
        query.to().ifPresent(day -> and("s.began_s < ?", midnight(day.plusDays(1), zone)));
        for (String word : SearchText.words(query.text())) {
            and("(instr(t.head, ?) OR instr(t.said, ?))", word, word);
        }
        order(query.order(), query.descending() ? " DESC" : "");
        sql.append(" LIMIT ?");
        values.add(query.limit());
    }

    private static long midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }

    private void and(String condition, Object... bound) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(bound));
    }

    private void order(Order order, String direction) {
        if (order == Order.DATE) {
            sql.append(" ORDER BY s.began_s")
                    .append(direction)
                    .append(", s.began_ns")
                    .append(direction);
        } else {
            String column = COLUMNS.get(order);
            sql.append(" ORDER BY ")
                    .append(column)
                    .append(" IS NULL, ")
                    .append(column)
                    .append(direction);
            sql.append(", s.began_s DESC, s.began_ns DESC");
        }
        sql.append(", s.file");
    }

    /** Conditions, order and limit. */
    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}

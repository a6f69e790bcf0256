package palpa.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;
import palpa.store.json.NotesJson;

/** What is found, and in which order. */
class CatalogueSearchTest extends CatalogueInFolder {

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "ZOË muller", "lle", "s1", "zoe  S1.mcap"})
    void findsWordsInAnyCaseWithoutAccentsAndInTheMiddle(String typed) throws IOException, UserProblem {
        session(1, "Zoë Müller");
        session(2, "Ada");
        catalogue().update(Progress.UNSEEN);

        assertThat(foundBy(typed)).containsExactly("s1.mcap");
    }

    static List<String> hostileNames() {
        return List.of(
                "'; DROP TABLE session; --",
                "\"quoted\" % _ \\",
                "=cmd|'/c calc'!A1",
                "\u202eevil\u202c name",
                "👣🦵🏽 emoji",
                "עברית",
                "line\nbreak\tand\u0007bell",
                "lone \ud800 surrogate",
                "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesAreOnlyNames(String name) throws IOException, UserProblem {
        Path session = session(1, name);
        session(2, "Ada");
        note(session, name.substring(0, Math.min(NotesJson.MOST_CHARACTERS, name.length())), "tag");
        catalogue().update(Progress.UNSEEN);

        Optional<String> any = Optional.empty();
        SessionQuery theirs = new SessionQuery(
                "", Optional.of(name), any, any, Optional.empty(), Optional.empty(), Order.TRAINEE, false, 10);
        assertThat(found(theirs)).containsExactly("s1.mcap");
        assertThat(foundBy(name)).contains("s1.mcap");
        assertThat(catalogue().learningCurve(name)).hasSize(1);
        assertThat(catalogue().trainees()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void sortsByEveryOrderAndKeepsWhatIsUnknownLast(Order order) throws IOException, UserProblem {
        for (int i = 0; i < 20; i++) {
            session(i, "Trainee " + (i * 7) % 5);
        }
        Path unread = Files.createFile(folder.resolve("unread.mcap"));
        Files.setLastModifiedTime(unread, FileTime.from(Instant.EPOCH));
        catalogue().update(Progress.UNSEEN);
        for (boolean descending : new boolean[] {true, false}) {
            List<SessionEntry> sorted = new ArrayList<>(catalogue().find(query("", order, descending)));
            if (order != Order.DATE) {
                assertThat(sorted.remove(20).file()).isEqualTo(unread);
            } else {
                sorted.removeIf(entry -> entry.file().equals(unread));
            }
            Comparator<SessionEntry> by = comparator(order);
            assertThat(sorted).hasSize(20).isSortedAccordingTo(descending ? by.reversed() : by);
        }
    }

    private static Comparator<SessionEntry> comparator(Order order) {
        return switch (order) {
            case DATE ->
                Comparator.comparing(
                        entry -> entry.digest().orElseThrow().header().startedAt());
            case TRAINEE ->
                Comparator.comparing(
                        entry -> entry.digest().orElseThrow().header().trainee());
            case PROGRAM ->
                Comparator.comparing(
                        entry -> entry.digest().orElseThrow().header().program().name(), String.CASE_INSENSITIVE_ORDER);
            case SCORE ->
                Comparator.comparingDouble(entry -> entry.digest()
                        .orElseThrow()
                        .score()
                        .overall()
                        .orElseThrow()
                        .total());
            case WORST_DEVIATION ->
                Comparator.comparingDouble(entry -> entry.digest()
                        .orElseThrow()
                        .score()
                        .worst()
                        .orElseThrow()
                        .weight());
        };
    }

    @Test
    void daysBeginAndEndAtMidnight() throws IOException, UserProblem {
        session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        LocalDate day =
                LocalDate.ofInstant(digests.get("s1.mcap").header().startedAt(), java.time.ZoneId.systemDefault());

        assertThat(found(days(day, day))).hasSize(1);
        assertThat(found(days(day.plusDays(1), day.plusDays(1)))).isEmpty();
        assertThat(found(days(day.minusDays(1), day.minusDays(1)))).isEmpty();
    }

    private static SessionQuery days(LocalDate from, LocalDate to) {
        Optional<String> any = Optional.empty();
        return new SessionQuery("", any, any, any, Optional.of(from), Optional.of(to), Order.DATE, true, 10);
    }
}

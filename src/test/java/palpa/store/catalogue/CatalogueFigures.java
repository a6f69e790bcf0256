package palpa.store.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import palpa.MadeDigests;
import palpa.TestModels;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.Catalogue;
import palpa.session.library.Comment;
import palpa.session.library.Notes;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;

/**
 * How long the catalogue takes to answer with 10,000 sessions: minimum, median and 99th percentile in milliseconds of each
 * kind of question, every one with all its answers. Arguments: number of sessions, number of repetitions.
 */
final class CatalogueFigures {

    private static final double NANOS_A_MILLI = 1e6;

    private final Path folder;
    private final int sessions;
    private final int rounds;

    private CatalogueFigures(Path folder, int sessions, int rounds) {
        this.folder = folder;
        this.sessions = sessions;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException, UserProblem {
        Path folder = Files.createTempDirectory("palpa-catalogue");
        int sessions = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        try {
            new CatalogueFigures(folder, sessions, rounds).measure();
        } finally {
            delete(folder);
        }
    }

    private void measure() throws IOException, UserProblem {
        fill();
        SqliteCatalogues catalogues = catalogues();
        try (Catalogue catalogue = catalogues.open(folder)) {
            once("built from files", () -> catalogue.update(Progress.UNSEEN));
            once("updated, nothing new", () -> catalogue.update(Progress.UNSEEN));
        }
        System.out.printf(Locale.ROOT, "database: %.1f MB%n", Files.size(folder.resolve(SqliteCatalogues.FILE)) / 1e6);
        once("opened", () -> catalogues.open(folder).close());
        try (Catalogue catalogue = catalogues.open(folder)) {
            once("all, first time", () -> catalogue.find(SessionQuery.ALL));
            questions(catalogue);
            Path some = folder.resolve(name(sessions / 2));
            repeat("one session read again", i -> catalogue.refresh(some));
        }
        once("opened, first 100", () -> {
            try (Catalogue catalogue = catalogues.open(folder)) {
                catalogue.find(query("", Order.WORST_DEVIATION, 100));
            }
        });
    }

    private void questions(Catalogue catalogue) throws UserProblem {
        for (Order order : Order.values()) {
            repeat("all by " + order.label(), i -> catalogue.find(query("", order, Integer.MAX_VALUE)));
        }
        repeat("first 100 by worst", i -> catalogue.find(query("", Order.WORST_DEVIATION, 100)));
        repeat("text, one word", i -> catalogue.find(query("nee" + i % 10, Order.DATE, Integer.MAX_VALUE)));
        repeat("text, three words", i -> catalogue.find(query("knead 0" + i + " loose", Order.SCORE, 10_000)));
        repeat("text, found nowhere", i -> catalogue.find(query("xyzzy" + i, Order.DATE, Integer.MAX_VALUE)));
        repeat("trainee", i -> catalogue.find(filtered(Optional.of("Trainee " + i % 40), Optional.empty())));
        repeat("tag", i -> catalogue.find(filtered(Optional.empty(), Optional.of("exam"))));
        repeat("a week", i -> catalogue.find(week(LocalDate.of(2024, 3, 1).plusDays(i))));
        repeat("learning curve", i -> catalogue.learningCurve("Trainee " + i % 40));
        repeat("trainees, programs, tags", i -> {
            catalogue.trainees();
            catalogue.programs();
            catalogue.tags();
        });
    }

    private static SessionQuery query(String text, Order order, int limit) {
        return new SessionQuery(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                true,
                limit);
    }

    private static SessionQuery filtered(Optional<String> trainee, Optional<String> tag) {
        return new SessionQuery(
                "", trainee, Optional.empty(), tag, Optional.empty(), Optional.empty(), Order.SCORE, false, 10_000);
    }

    private static SessionQuery week(LocalDate from) {
        return new SessionQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(from.plusDays(6)),
                Order.DATE,
                true,
                10_000);
    }

    private SqliteCatalogues catalogues() {
        return new SqliteCatalogues(
                new McapSessionStore(),
                new JsonNotes(),
                new TestModels(),
                List.of(),
                (file, model, progress) -> MadeDigests.digest(
                        Integer.parseInt(file.getFileName().toString().substring(8, 13))));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "session %05d.mcap", number);
    }

    /** Every tenth session has notes. */
    private void fill() throws IOException, UserProblem {
        for (int i = 0; i < sessions; i++) {
            Path file = Files.createFile(folder.resolve(name(i)));
            if (i % 10 == 0) {
                new JsonNotes().write(file, notes(i));
            }
        }
    }

    private static Notes notes(int number) {
        Comment comment = new Comment(
                new UUID(number, number),
                new TimeSpan(0, 1_000_000),
                "Instructor",
                Instant.EPOCH,
                "Keep the wrist loose; the left hand lags behind in the second half of the step.");
        return new Notes(List.of(comment), List.of(), new TreeSet<>(List.of(number % 3 == 0 ? "exam" : "practice")));
    }

    @FunctionalInterface
    private interface Work {
        void run(int round) throws UserProblem;
    }

    @FunctionalInterface
    private interface Once {
        void run() throws UserProblem;
    }

    private static void once(String what, Once work) throws UserProblem {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%-28s %9.2f%n", what, (System.nanoTime() - start) / NANOS_A_MILLI);
    }

    private void repeat(String what, Work work) throws UserProblem {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run(i);
            times.add(System.nanoTime() - start);
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.2f %9.2f %9.2f%n",
                what,
                sorted[0] / NANOS_A_MILLI,
                sorted[sorted.length / 2] / NANOS_A_MILLI,
                sorted[sorted.length * 99 / 100] / NANOS_A_MILLI);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

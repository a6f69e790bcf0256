package palpa.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.Reports.Sitting;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;
import palpa.ui.kit.Page;
import palpa.ui.kit.Worker;
import palpa.ui.library.LibraryPage;
import palpa.ui.reports.ExportSheet;
import palpa.ui.reports.ExportWish;
import palpa.ui.review.ComparePage;
import palpa.ui.review.ReviewPage;
import palpa.ui.teach.TeachSheet;
import palpa.ui.teach.TeachWish;

/**
 * The pages of recorded sessions - the library, one under review, two compared - and the ways between them. FX thread
 * only; files are asked on a thread of its own.
 */
final class SessionPages implements LibraryPage.Choices, ReviewPage.Exits {

    private static final Logger LOG = LoggerFactory.getLogger(SessionPages.class);

    private final Toolbox tools;
    private final Path folder;
    private final Clock clock;
    private final PageTrail trail;
    private final ExportSheet exports;
    private final TeachSheet teaching;
    private final BiFunction<Lesson, String, Page> screens;
    private final LibraryPage library;
    private final TableOpening tables;
    private final ExecutorService worker = Worker.named("session-pages");
    private Optional<Rooms> rooms = Optional.empty();

    /** What is made when the first session is opened. */
    private record Rooms(Catalogue catalogue, ReviewPage review, ComparePage compare) {}

    /** A question to the catalogue, asked on the worker. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Catalogue catalogue) throws UserProblem;
    }

    /** @param screens makes the screen on which a trainee sees a lesson, of the lesson and the trainee's name */
    SessionPages(
            Toolbox tools,
            Path folder,
            Clock clock,
            PageTrail trail,
            ExportSheet exports,
            TeachSheet teaching,
            BiFunction<Lesson, String, Page> screens) {
        this.tools = tools;
        this.folder = folder;
        this.clock = clock;
        this.trail = trail;
        this.exports = exports;
        this.teaching = teaching;
        this.screens = screens;
        tables = new TableOpening(tools, folder);
        library = new LibraryPage(tools, folder, clock, this);
    }

    void showLibrary() {
        trail.goTo(library);
    }

    /** Asks the catalogue, which is opened for that, and goes on with the answer. */
    private <T> void ask(Question<T> question, Consumer<T> then) {
        Optional<Rooms> known = rooms;
        worker.execute(() -> {
            try {
                Catalogue catalogue = known.isPresent()
                        ? known.get().catalogue()
                        : tools.catalogues().open(folder);
                T answer = question.ask(catalogue);
                Platform.runLater(() -> {
                    furnish(catalogue);
                    then.accept(answer);
                });
            } catch (UserProblem problem) {
                Platform.runLater(() -> library.say(Words.of(problem)));
            }
        });
    }

    /** Tells the name of every trainee there is; nothing where the catalogue cannot be asked. */
    void knownTrainees(Consumer<List<String>> told) {
        worker.execute(() -> {
            try (Catalogue catalogue = tools.catalogues().open(folder)) {
                List<String> names = catalogue.trainees();
                Platform.runLater(() -> told.accept(names));
            } catch (UserProblem problem) {
                LOG.info("no names are offered: {}", Words.of(problem));
            }
        });
    }

    private Rooms furnish(Catalogue catalogue) {
        Rooms furnished = rooms.orElseGet(() -> new Rooms(
                catalogue,
                new ReviewPage(tools, catalogue, clock, screens, this),
                new ComparePage(tools, catalogue, clock, this::back)));
        rooms = Optional.of(furnished);
        return furnished;
    }

    @Override
    public void back() {
        trail.goBack();
    }

    @Override
    public void open(Path session) {
        ask(Catalogue::size, size -> {
            ReviewPage review = rooms.orElseThrow().review();
            review.open(session);
            trail.goTo(review);
        });
    }

    @Override
    public void compare(Path first, Path second) {
        ask(catalogue -> traineeOf(catalogue, first), trainee -> {
            compareWith(first, trainee);
            rooms.orElseThrow().compare().take(second);
        });
    }

    @Override
    public void compare(Path session, String trainee) {
        compareWith(session, trainee);
    }

    private void compareWith(Path session, String trainee) {
        ComparePage compare = rooms.orElseThrow().compare();
        compare.open(session, trainee);
        trail.goTo(compare);
    }

    private static String traineeOf(Catalogue catalogue, Path session) throws UserProblem {
        return digestOf(catalogue, session)
                .map(digest -> digest.header().trainee())
                .orElse("");
    }

    private static Optional<SessionDigest> digestOf(Catalogue catalogue, Path session) throws UserProblem {
        return catalogue.entry(session).flatMap(SessionEntry::digest);
    }

    @Override
    public void export(Path session, Optional<TimeSpan> selected) {
        ask(
                catalogue -> earlier(catalogue, session),
                earlier -> exports.ask(new ExportWish.OfSession(session, selected, earlier)));
    }

    private static List<SessionDigest> earlier(Catalogue catalogue, Path session) throws UserProblem {
        Optional<SessionDigest> digest = digestOf(catalogue, session);
        if (digest.isEmpty()) {
            return List.of();
        }
        return catalogue.learningCurve(digest.get().header().trainee()).stream()
                .flatMap(entry -> entry.digest().stream())
                .filter(other -> other.header()
                        .startedAt()
                        .isBefore(digest.get().header().startedAt()))
                .toList();
    }

    @Override
    public void classReport(List<Path> sessions) {
        ask(
                catalogue -> sittings(catalogue, sessions),
                sittings -> exports.ask(new ExportWish.OfClass(folder, sittings)));
    }

    private static List<Sitting> sittings(Catalogue catalogue, List<Path> sessions) throws UserProblem {
        List<Sitting> sittings = new ArrayList<>();
        for (Path session : sessions) {
            digestOf(catalogue, session).ifPresent(digest -> sittings.add(new Sitting(session, digest)));
        }
        return sittings;
    }

    @Override
    public void teach(Path session) {
        ask(SessionPages::corrected, corrected -> teaching.ask(new TeachWish(session, corrected)));
    }

    private static List<Path> corrected(Catalogue catalogue) throws UserProblem {
        return catalogue.find(SessionQuery.ALL).stream()
                .filter(entry -> entry.corrections() > 0)
                .map(SessionEntry::file)
                .toList();
    }

    /** Another model is in force: what was done in the session under review is found anew. */
    void analyseAnew() {
        rooms.ifPresent(furnished -> furnished.review().analyseAnew());
    }

    @Override
    public void importTable() {
        tables.choose(trail.getScene().getWindow()).ifPresent(table -> {
            library.say(Words.of("ui.import.reading", table.getFileName()));
            ask(catalogue -> tables.session(table), this::open);
        });
    }

    void close() {
        worker.shutdown();
        rooms.ifPresent(furnished -> {
            furnished.review().close();
            furnished.catalogue().close();
        });
    }
}

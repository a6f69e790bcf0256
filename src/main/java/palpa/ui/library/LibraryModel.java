package palpa.ui.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.session.library.Catalogue.Deletion;
import palpa.session.library.Catalogues;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;

/**
 * What the library's screen shows, without a control in it. Called on the FX thread; files and catalogue are asked on
 * other threads, and what they answer is shown when it comes. Of several questions on their way only the last one's answer
 * is shown.
 */
final class LibraryModel {

    private final Catalogues catalogues;
    private final NotesStore notes;
    private final Path folder;
    private final Clock clock;
    private final Executor asking;
    private final Executor fx;
    private final LongTask task;
    private final AtomicInteger questions = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    private Optional<Catalogue> catalogue = Optional.empty();

    /**
     * What is listed.
     *
     * @param rows the sessions asked for
     * @param total number of sessions there are
     * @param trainees names to choose from
     * @param programs programs to choose from
     * @param tags tags to choose from
     * @param notice what the person should know of the catalogue, empty for nothing
     */
    record Shown(
            List<LibraryRow> rows,
            int total,
            List<String> trainees,
            List<String> programs,
            List<String> tags,
            String notice) {

        static final Shown NOTHING = new Shown(List.of(), 0, List.of(), List.of(), List.of(), "");
    }

    /** A question to the catalogue. */
    @FunctionalInterface
    private interface Question<T> {
        T of(Catalogue opened) throws UserProblem;
    }

    /**
     * @param asking carries out questions, which take milliseconds
     * @param working carries out what takes longer
     * @param fx the FX thread
     */
    LibraryModel(
            Catalogues catalogues,
            NotesStore notes,
            Path folder,
            Clock clock,
            Executor asking,
            Executor working,
            Executor fx) {
        this.catalogues = catalogues;
        this.notes = notes;
        this.folder = folder;
        this.clock = clock;
        this.asking = asking;
        this.fx = fx;
        task = new LongTask(working, fx, this::say, this::ask);
        choice.addListener((known, before, now) -> ask());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is asked for; set, it is asked at once. */
    ObjectProperty<Choice> choice() {
        return choice;
    }

    /** The last thing that went wrong, in a sentence; empty where nothing did. */
    ReadOnlyObjectProperty<String> message() {
        return message.getReadOnlyProperty();
    }

    /** What goes on. */
    LongTask task() {
        return task;
    }

    Path folder() {
        return folder;
    }

    private void say(UserProblem problem) {
        say(Words.of(problem));
    }

    /** Says something that is not of the catalogue's. */
    void say(String sentence) {
        message.set(sentence);
    }

    /** Opens the catalogue, shows what it knows, and looks through the folder. */
    void open() {
        message.set("");
        task.begin(Task.OPENING, progress -> {
            Catalogue opened = catalogues.open(folder);
            if (progress.isCancelled()) {
                opened.close();
            } else {
                fx.execute(() -> use(opened));
            }
        });
    }

    private void use(Catalogue opened) {
        catalogue = Optional.of(opened);
        ask();
        update();
    }

    /** Lets go of the catalogue; what was going on ends. */
    void close() {
        task.cancel();
        questions.incrementAndGet();
        Optional<Catalogue> last = catalogue;
        catalogue = Optional.empty();
        asking.execute(() -> last.ifPresent(Catalogue::close));
    }

    /** Looks through the folder for what is new. */
    void update() {
        work(Task.READING, (opened, progress) -> opened.update(progress));
    }

    /** Forgets what is known and reads all sessions again. */
    void rebuild() {
        work(Task.REBUILDING, (opened, progress) -> opened.rebuild(progress));
    }

    /** Gives all sessions of {@code trainee} another name. */
    void rename(String trainee, String newName) {
        work(Task.RENAMING, (opened, progress) -> opened.rename(trainee, newName, progress));
    }

    /** Deletes what was announced. */
    void delete(Deletion deletion) {
        work(Task.DELETING, (opened, progress) -> opened.delete(deletion));
    }

    private void work(Task what, LongTask.OnCatalogue work) {
        message.set("");
        catalogue.ifPresent(opened -> task.begin(what, progress -> work.on(opened, progress)));
    }

    /** Asks what deleting {@code trainee} would delete; tells {@code answer}. */
    void askWhatDeletes(String trainee, Consumer<Deletion> answer) {
        question(opened -> opened.whatDeletes(trainee), answer);
    }

    /** Replaces the tags of {@code row}'s session by the words of {@code typed}, which commas part. */
    void tag(LibraryRow row, String typed) {
        SortedSet<String> tags = tags(typed);
        if (tags.equals(row.entry().tags())) {
            return;
        }
        Path session = row.entry().file();
        question(
                opened -> {
                    Notes before = notes.read(session);
                    notes.write(session, new Notes(before.comments(), before.corrections(), tags));
                    opened.refresh(session);
                    return session;
                },
                done -> ask());
    }

    private static SortedSet<String> tags(String typed) {
        SortedSet<String> tags = new TreeSet<>();
        for (String tag : typed.split(",")) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    /** Asks the catalogue for what is chosen. */
    void ask() {
        Choice asked = choice.get();
        int number = questions.incrementAndGet();
        question(opened -> answer(opened, asked, number), answer -> {
            if (number == questions.get()) {
                answer.ifPresent(shown::set);
            }
        });
    }

    /** Empty where another question has come meanwhile. */
    private Optional<Shown> answer(Catalogue opened, Choice asked, int number) throws UserProblem {
        if (number != questions.get()) {
            return Optional.empty();
        }
        List<SessionEntry> found = opened.find(asked.query(LocalDate.now(clock)));
        Curves curves = new Curves(asked.isFiltered() ? opened.find(SessionQuery.ALL) : found);
        List<LibraryRow> rows = found.stream()
                .map(entry -> LibraryRow.of(entry, curves, clock.getZone()))
                .toList();
        return Optional.of(
                new Shown(rows, opened.size(), opened.trainees(), opened.programs(), opened.tags(), opened.notice()));
    }

    /** Problems are said; without a catalogue nothing is asked. */
    private <T> void question(Question<T> question, Consumer<T> answer) {
        catalogue.ifPresent(opened -> asking.execute(() -> {
            try {
                T result = question.of(opened);
                fx.execute(() -> answer.accept(result));
            } catch (UserProblem problem) {
                fx.execute(() -> say(problem));
            }
        }));
    }
}

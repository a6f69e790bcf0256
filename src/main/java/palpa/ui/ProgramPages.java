package palpa.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import palpa.coaching.Program;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.ui.programs.Given;
import palpa.ui.programs.ProgramsPage;
import palpa.ui.targets.TargetsPage;

/** The pages of programs and targets, and the ways between them. FX thread only. */
final class ProgramPages implements ProgramsPage.Choices {

    private static final int LONGEST_NAME = 60;

    private final Asking asking;
    private final LessonRoom room;
    private final Pages pages;
    private final ProgramsPage programs;
    private final TargetsPage targets;

    /** Asks who is to practise a program. */
    @FunctionalInterface
    interface Asking {
        void ask(Program program, BiConsumer<String, String> told);
    }

    ProgramPages(Toolbox tools, LessonRoom room, Pages pages, Clock clock, Asking asking) {
        this.asking = asking;
        this.room = room;
        this.pages = pages;
        programs = new ProgramsPage(tools.programs(), new Given(tools.assignments(), room::trainee, clock), this);
        targets = new TargetsPage(tools.programs().targets(), this);
    }

    void showPrograms() {
        pages.trail().goTo(programs);
    }

    @Override
    public void begin(Program program) {
        pages.begin(program);
    }

    @Override
    public String current() {
        return room.lesson().map(lesson -> lesson.view().program().name()).orElse("");
    }

    @Override
    public void chooseImport(Consumer<Path> chosen) {
        tell(
                chooser("programs.key.import")
                        .showOpenDialog(pages.trail().getScene().getWindow()),
                chosen);
    }

    @Override
    public void chooseExport(String name, Consumer<Path> chosen) {
        FileChooser chooser = chooser("programs.key.export");
        String plain = name.replaceAll("[^\\p{L}\\p{N} -]+", "").strip();
        chooser.setInitialFileName(plain.substring(0, Math.min(LONGEST_NAME, plain.length())) + ".json");
        tell(chooser.showSaveDialog(pages.trail().getScene().getWindow()), chosen);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Words.of("programs.files"), "*.json"));
        return chooser;
    }

    private static void tell(File file, Consumer<Path> chosen) {
        Optional.ofNullable(file).map(File::toPath).ifPresent(chosen);
    }

    @Override
    public void askWho(Program program, BiConsumer<String, String> told) {
        asking.ask(program, told);
    }

    @Override
    public void showTargets() {
        pages.trail().goTo(targets);
    }

    @Override
    public void back() {
        pages.goBack();
    }

    /** Lets go of its threads. */
    void close() {
        programs.stop();
        targets.stop();
    }
}

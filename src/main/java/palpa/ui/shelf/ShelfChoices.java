package palpa.ui.shelf;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What such a page leaves to others. Called on the FX thread. */
public interface ShelfChoices {

    /** Asks for a file to import; tells it where one is chosen. */
    void chooseImport(Consumer<Path> chosen);

    /** Asks where to export to, proposing {@code name}, and before an existing file is replaced. */
    void chooseExport(String name, Consumer<Path> chosen);

    /** Goes back. */
    void back();
}

package palpa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.learning.LabelledFile;
import palpa.session.learning.Material;

/** The files a person named, folders looked into, as recordings to learn from. One thread. */
final class LabelledFiles implements Material.Source {

    private final Toolbox tools;
    private final List<Path> files = new ArrayList<>();

    LabelledFiles(Toolbox tools, List<Path> named) throws UserProblem {
        this.tools = tools;
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(filesOf(path));
            } else {
                files.add(path);
            }
        }
    }

    private static List<Path> filesOf(Path folder) throws UserProblem {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.filter(LabelledFiles::isOurs).sorted().toList();
            if (found.isEmpty()) {
                throw new UserProblem("train.no_sessions", folder);
            }
            return found;
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", folder, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".mcap");
    }

    /** The names of the files, without their folders. */
    List<String> names() {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    @Override
    public void each(Material.Sink sink) throws UserProblem {
        for (Path file : files) {
            LabelledFile.of(tools, file).each(sink);
        }
    }
}

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

/**
 * The files a person named, folders looked into, as recordings to learn from. Tables in a folder that have no labels are
 * passed over: they may be anything. One thread.
 */
final class LabelledFiles implements Material.Source {

    private final Toolbox tools;
    private final List<Path> files = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

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

    private List<Path> filesOf(Path folder) throws UserProblem {
        List<Path> found = new ArrayList<>();
        for (Path file : inside(folder)) {
            if (isOf(file, ".mcap") || isOf(file, ".csv") && tools.tables().isLabelled(file)) {
                found.add(file);
            } else if (isOf(file, ".csv")) {
                passedOver.add(file.getFileName().toString());
            }
        }
        if (found.isEmpty()) {
            throw new UserProblem("train.no_sessions", folder);
        }
        return found;
    }

    private static List<Path> inside(Path folder) throws UserProblem {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", folder, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isOf(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The names of the files, without their folders. */
    List<String> names() {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    /** The names of tables in folders that have no labels, without their folders. */
    List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    @Override
    public void each(Material.Sink sink) throws UserProblem {
        for (Path file : files) {
            LabelledFile.of(tools, file).each(sink);
        }
    }
}

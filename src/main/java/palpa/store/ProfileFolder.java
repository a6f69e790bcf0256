package palpa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Use;
import palpa.session.Words;
import palpa.store.json.CalibrationJson;
import palpa.store.json.GloveJson;
import palpa.store.json.JsonText;
import palpa.store.json.UseJson;

/**
 * Where profiles are kept: {@code <uid>.json} is in force, {@code <uid>/} holds {@code use.json}, {@code descriptor.json}, which is
 * what the glove said of itself when it was first met with the profile, and the profiles before it, {@code 2026-11-21.json},
 * {@code 2026-11-21-2.json}, ... by the day they were made. Immutable; any thread.
 */
final class ProfileFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileFolder.class);
    private static final String ENDING = ".json";
    private static final String USE = "use.json";
    private static final String GLOVE = "descriptor.json";

    private final Path directory;

    ProfileFolder(Path directory) {
        this.directory = directory;
    }

    Path inForce(GloveUid glove) {
        return directory.resolve(glove + ENDING);
    }

    private Path beside(GloveUid glove) {
        return directory.resolve(glove.toString());
    }

    Use use(GloveUid glove) {
        Path file = beside(glove).resolve(USE);
        if (!Files.exists(file)) {
            return Use.NONE;
        }
        try {
            return UseJson.read(JsonText.read(file));
        } catch (UserProblem e) {
            LOG.warn("Use of a calibration is not known: {}", Words.of(e));
            return Use.NONE;
        }
    }

    void write(GloveUid glove, Use use) throws UserProblem {
        Path folder = made(beside(glove));
        WholeFile.write(folder.resolve(USE), UseJson.write(use), true);
    }

    /**
     * Whether sensors or their front end are others than when the glove was first met with its profile; the first time, what it
     * says of itself is kept. Where that cannot be read or written it counts as the same, and the log says so.
     */
    boolean isChanged(GloveDescriptor glove) {
        Path file = beside(glove.uid()).resolve(GLOVE);
        try {
            if (Files.exists(file)) {
                return !glove.sensesLike(GloveJson.descriptor(JsonText.read(file)));
            }
            made(beside(glove.uid()));
            WholeFile.write(file, GloveJson.write(glove), true);
        } catch (UserProblem e) {
            LOG.warn("Whether a glove was changed is not known: {}", Words.of(e));
        }
        return false;
    }

    /** Puts a profile in force that is used as {@code use} says, and the one before beside it. */
    void replace(GloveUid glove, byte[] profile, Use use) throws UserProblem {
        Path file = inForce(glove);
        made(directory);
        if (Files.exists(file)) {
            keep(file, made(beside(glove)));
        }
        write(glove, use);
        forget(beside(glove).resolve(GLOVE));
        WholeFile.write(file, profile, true);
    }

    private static void forget(Path file) throws UserProblem {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_deleted", file, String.valueOf(e.getMessage()));
        }
    }

    private static void keep(Path file, Path folder) throws UserProblem {
        try {
            byte[] before = Files.readAllBytes(file);
            WholeFile.write(free(folder, day(file, before)), before, false);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** The day of a profile; one that cannot be read is kept all the same. */
    private static String day(Path file, byte[] profile) {
        try {
            return CalibrationJson.day(JsonText.parse(file.toString(), profile));
        } catch (UserProblem unreadable) {
            LOG.warn("Kept as it is: {}", Words.of(unreadable));
            return "unread";
        }
    }

    private static Path free(Path folder, String day) {
        Path file = folder.resolve(day + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(day + "-" + number + ENDING);
        }
        return file;
    }

    List<Path> history(GloveUid glove) throws UserProblem {
        Path folder = beside(glove);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.toString().endsWith(ENDING) && !file.endsWith(USE) && !file.endsWith(GLOVE))
                    .sorted(ProfileFolder::byAge)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", folder, String.valueOf(e.getMessage()));
        }
    }

    /** By day, then by number: the tenth of a day comes after the ninth. */
    private static int byAge(Path one, Path other) {
        String first = stem(one);
        String second = stem(other);
        int day = first.substring(0, Math.min(10, first.length()))
                .compareTo(second.substring(0, Math.min(10, second.length())));
        return day != 0
                ? day
                : first.length() != second.length() ? first.length() - second.length() : first.compareTo(second);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static Path made(Path folder) throws UserProblem {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", folder, String.valueOf(e.getMessage()));
        }
    }
}

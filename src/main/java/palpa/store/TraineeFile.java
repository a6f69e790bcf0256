package palpa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import palpa.model.UserProblem;

/**
 * The file of one trainee in a folder: {@code anna-1f3870be274f6c49.json}, and beside it what was put aside because it could not
 * be read, {@code anna-1f3870be274f6c49.damaged-1.json}. Immutable; any thread.
 *
 * <p>Of the name only plain letters and digits go into the file's; the digest behind it (SHA-256, 64 bits) tells apart what then
 * looks alike, so that no name leads out of the folder or to another's file, on any file system.
 *
 * @param folder where it lies
 * @param trainee whose it is, not blank
 */
record TraineeFile(Path folder, String trainee) {

    private static final int MOST_CHARACTERS = 40;
    private static final int DIGEST_BYTES = 8;
    private static final String ENDING = ".json";
    private static final String DAMAGED = ".damaged-";

    Path path() {
        return folder.resolve(stem() + ENDING);
    }

    private String stem() {
        String plain = trainee.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return plain.substring(0, Math.min(MOST_CHARACTERS, plain.length())) + "-" + digest();
    }

    private String digest() {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(trainee.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    byte[] bytes() throws UserProblem {
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", path(), String.valueOf(e.getMessage()));
        }
    }

    /** Moves it beside itself, as it is; answers where to. */
    Path putAside() throws UserProblem {
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        try {
            return Files.move(path(), aside(number));
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", aside(number), String.valueOf(e.getMessage()));
        }
    }

    private Path aside(int number) {
        return folder.resolve(stem() + DAMAGED + number + ENDING);
    }

    /** What was put aside. */
    List<Path> asides() {
        return Stream.iterate(1, number -> number + 1)
                .map(this::aside)
                .takeWhile(Files::exists)
                .toList();
    }

    void deleteIfThere() throws UserProblem {
        delete(path());
    }

    static void delete(Path file) throws UserProblem {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_deleted", file, String.valueOf(e.getMessage()));
        }
    }
}

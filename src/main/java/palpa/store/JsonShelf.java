package palpa.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import palpa.model.UserProblem;
import palpa.session.Kept;
import palpa.session.Shelf;
import palpa.session.Words;

/**
 * A {@link Shelf} of JSON files. Any thread.
 *
 * @param <T> what is on it
 */
final class JsonShelf<T> implements Shelf<T> {

    private final OwnFiles files;
    private final Format<T> format;

    /**
     * How a thing becomes a file.
     *
     * @param name what it is called
     * @param read reads a file; a wrong one is a problem
     * @param own the bytes of one that stays here; what breaks a rule is a problem
     * @param whole the bytes of one that leaves, with all that belongs to it
     */
    record Format<T>(Function<T, String> name, ReadAgain.Reader<T> read, Bytes<T> own, Function<T, byte[]> whole) {}

    /** Writes a thing, unless it breaks a rule. */
    interface Bytes<T> {
        byte[] of(T item) throws UserProblem;
    }

    JsonShelf(OwnFiles files, Format<T> format) {
        this.files = files;
        this.format = format;
    }

    @Override
    public List<Kept<T>> all() {
        return files.all().stream().map(this::kept).toList();
    }

    private Kept<T> kept(Path file) {
        try {
            return new Kept<>(file, format.read().read(file));
        } catch (UserProblem broken) {
            return new Kept<>(file, java.util.Optional.empty(), Words.of(broken));
        }
    }

    @Override
    public Kept<T> add(T item) throws UserProblem {
        byte[] bytes = format.own().of(item);
        Path file = files.placeFor(format.name().apply(item));
        WholeFile.write(file, bytes, false);
        return new Kept<>(file, item);
    }

    @Override
    public Kept<T> replace(Path file, T item) throws UserProblem {
        WholeFile.write(files.own(file), format.own().of(item), true);
        return new Kept<>(file, item);
    }

    @Override
    public void delete(Path file) throws UserProblem {
        files.delete(file);
    }

    @Override
    public Kept<T> importFrom(Path file) throws UserProblem {
        return add(format.read().read(file));
    }

    @Override
    public void exportTo(T item, Path file, boolean replace) throws UserProblem {
        WholeFile.write(file, format.whole().apply(item), replace);
    }
}

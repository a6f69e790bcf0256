package palpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The message bundles against the code that asks them. A key is a literal that begins with a bundle's name and a dot; one
 * that ends with a dot, a dash or an underscore is the beginning of keys that are put together.
 */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/palpa/words");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String SUFFIX = ".properties";

    /** What picocli reads, which formats with neither braces nor apostrophes. */
    private static final String HELP = "palpa.";

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyInTheCodeStandsInItsBundle(String bundle) throws IOException {
        Set<String> known = words(bundle).stringPropertyNames();

        assertThat(literals(bundle))
                .filteredOn(literal -> known.stream().noneMatch(key -> names(literal, key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsAskedForSomewhere(String bundle) throws IOException {
        Set<String> asked = literals(bundle);

        assertThat(sentences(bundle))
                .filteredOn(key -> asked.stream().noneMatch(literal -> names(literal, key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsAMessageFormatWithItsApostrophesDoubled(String bundle) {
        Properties words = words(bundle);

        assertThat(sentences(bundle)).allSatisfy(key -> {
            String sentence = words.getProperty(key);
            assertThat(LONE_APOSTROPHE.matcher(sentence).find()).as(sentence).isFalse();
            assertThatCode(() -> new MessageFormat(sentence, Locale.ROOT)).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noApostropheIsDoubledWhereHelpShowsItAsItIs(String bundle) {
        Properties words = words(bundle);

        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.startsWith(HELP))
                .extracting(words::getProperty)
                .noneMatch(text -> text.contains("''"));
    }

    private static boolean names(String literal, String key) {
        boolean beginning = ".-_".indexOf(literal.charAt(literal.length() - 1)) >= 0;
        return beginning ? key.startsWith(literal) : key.equals(literal);
    }

    /** Keys that {@code Words} is asked for; the others are picocli's. */
    private static Set<String> sentences(String bundle) {
        return words(bundle).stringPropertyNames().stream()
                .filter(key -> key.startsWith(bundle + "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String bundle) {
        Properties words = new Properties();
        try (InputStream in = BundlesTest.class.getResourceAsStream("/palpa/words/" + bundle + SUFFIX)) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static Set<String> literals(String bundle) throws IOException {
        Pattern literal = Pattern.compile("\"(" + bundle + "\\.[A-Za-z0-9_.-]*)\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

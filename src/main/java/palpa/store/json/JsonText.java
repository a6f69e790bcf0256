package palpa.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import palpa.model.UserProblem;
import palpa.store.DiskWords;

/**
 * JSON text to a {@link JsonPlace} and back. Any thread.
 *
 * <p>Hostile text is refused before it costs anything: at most {@link #MAX_BYTES}, {@link #MAX_DEPTH} levels deep, no
 * name twice in an object, nothing after the document's end.
 */
public final class JsonText {

    /** A longer document is refused. The largest of ours, a profile of 32 measured curves, has under 2 MB. */
    public static final int MAX_BYTES = 4 << 20;

    static final int MAX_DEPTH = 16;
    private static final int MAX_NUMBER_DIGITS = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_DIGITS)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** Reads a whole file. */
    public static JsonPlace read(Path file) throws UserProblem {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(file.toString(), in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.not_found", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, DiskWords.why(e));
        }
    }

    /**
     * Reads a document.
     *
     * @param source what a complaint calls it: a file's name
     */
    public static JsonPlace parse(String source, byte[] utf8) throws UserProblem {
        if (utf8.length > MAX_BYTES) {
            throw new UserProblem("store.json_too_large", source, Integer.toString(MAX_BYTES));
        }
        try {
            JsonNode root = MAPPER.readTree(utf8);
            if (root.isMissingNode()) {
                throw new UserProblem("store.json_empty", source);
            }
            return new JsonPlace(new JsonSource(source, utf8), "", root);
        } catch (StreamConstraintsException e) {
            throw new UserProblem(e, "store.json_too_deep", source, Integer.toString(MAX_DEPTH));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new UserProblem(
                    e, "store.json_syntax", source, Integer.toString(line), Integer.toString(column), complaint(e));
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", source, DiskWords.why(e));
        }
    }

    /** The first line of what the parser says, without its location. */
    private static String complaint(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    /** Reads a document token by token. */
    static JsonParser parser(byte[] utf8) throws IOException {
        return MAPPER.createParser(utf8);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A document of ours as a part of another. */
    static ObjectNode tree(byte[] utf8) {
        try {
            return (ObjectNode) MAPPER.readTree(utf8);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON object of ours", e);
        }
    }

    /** The document as UTF-8, indented, ending in a line feed; the same values give the same bytes. */
    static byte[] bytes(ObjectNode root) {
        try {
            return (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + root, e);
        }
    }
}

package palpa.store.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import palpa.session.Words;

/**
 * A document that was read, for complaints: they name the line and the column of a JSON pointer, which are looked for in a
 * second pass when there is something to complain about, and never before. Immutable, but for the bytes, which nobody changes.
 *
 * @param name what a complaint calls it: a file's name
 * @param utf8 the whole document, well-formed
 */
record JsonSource(String name, byte[] utf8) {

    /** Name, line and column of the value at {@code pointer}; the name alone where there is no such value. */
    String ofValue(String pointer) {
        return place(pointer, false);
    }

    /** The same for the name of the field at {@code pointer}. */
    String ofName(String pointer) {
        return place(pointer, true);
    }

    private String place(String pointer, boolean fieldName) {
        return find(pointer, fieldName)
                .map(at -> Words.of(
                        "store.json_line", name, Integer.toString(at.getLineNr()), Integer.toString(column(at))))
                .orElse(name);
    }

    private Optional<JsonLocation> find(String pointer, boolean fieldName) {
        try (JsonParser parser = JsonText.parser(utf8)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isName = token == JsonToken.FIELD_NAME;
                if (isName == fieldName
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return Optional.of(parser.currentTokenLocation());
                }
            }
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("read once, and not the second time: " + name, impossible);
        }
    }

    /** The column in characters, from 1; the parser counts the bytes of UTF-8. */
    private int column(JsonLocation at) {
        int end = (int) at.getByteOffset();
        if (end < 0) {
            return at.getColumnNr();
        }
        int start = end;
        while (start > 0 && utf8[start - 1] != '\n' && utf8[start - 1] != '\r') {
            start--;
        }
        String before = new String(utf8, start, end - start, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length()) + 1;
    }

    /** {@code name} as a step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

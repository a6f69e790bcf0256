package palpa.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The protocol's numbers as {@code messages.json}, the C header, the text and the Java layouts give them. */
final class MessageTable {

    private static final Path FOLDER = Path.of("firmware-interface");
    private static final Pattern DEFINE = Pattern.compile("#define PALPA_(\\w+) \\(?(-?\\w+)\\)?");
    private static final Pattern HEADING = Pattern.compile("### (\\w+) \\((0x\\w+), (\\w+) to \\w+\\)");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| `(\\w+)` \\| (\\S+) \\|.*");

    private MessageTable() {}

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json() {
        try {
            return new ObjectMapper().readTree(read("messages.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every number of the table under its name in the C header, without the prefix. */
    static Map<String, Integer> ofTable() {
        JsonNode json = json();
        Map<String, Integer> numbers = new TreeMap<>();
        json.get("constants")
                .properties()
                .forEach(entry ->
                        numbers.put(upper(entry.getKey()), entry.getValue().asInt()));
        json.get("values").properties().forEach(group -> group.getValue()
                .properties()
                .forEach(value -> numbers.put(
                        upper(group.getKey() + "_" + value.getKey()),
                        value.getValue().asInt())));
        json.get("messages").forEach(message -> {
            numbers.put(
                    upper(message.get("name").asText()) + "_TYPE",
                    message.get("type").asInt());
            layout(message, numbers);
        });
        json.get("records").forEach(record -> layout(record, numbers));
        return numbers;
    }

    private static void layout(JsonNode layout, Map<String, Integer> numbers) {
        String name = upper(layout.get("name").asText());
        numbers.put(name + "_LENGTH", layout.get("length").asInt());
        layout.get("fields").forEach(field -> {
            if (!field.get("offset").isNull()) {
                numbers.put(
                        name + "_" + upper(field.get("name").asText()),
                        field.get("offset").asInt());
            }
        });
    }

    /** Every number of {@code palpa_layout.h} without the prefix. */
    static Map<String, Integer> ofHeader() {
        Map<String, Integer> numbers = new TreeMap<>();
        Matcher define = DEFINE.matcher(read("c/palpa_layout.h"));
        while (define.find()) {
            numbers.put(define.group(1), Integer.decode(define.group(2)));
        }
        return numbers;
    }

    /** The tables of the text: {@code message type direction} and {@code message field offset type}, one a line. */
    static String ofText() {
        StringBuilder lines = new StringBuilder();
        String message = "";
        for (String line : read("PROTOCOL.md").lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                message = heading.group(1);
                lines.append(message).append(' ').append(Integer.decode(heading.group(2)));
                lines.append(' ').append(heading.group(3)).append('\n');
            } else if (line.startsWith("A **channel** record")) {
                message = "channel";
            } else if (row.matches()) {
                lines.append(message)
                        .append(' ')
                        .append(row.group(2))
                        .append(' ')
                        .append(row.group(1));
                lines.append(' ').append(row.group(3)).append('\n');
            }
        }
        return lines.toString();
    }

    /** The same lines from the table. */
    static String ofTableAsText() {
        StringBuilder lines = new StringBuilder();
        JsonNode json = json();
        for (JsonNode message : json.get("messages")) {
            String direction = message.get("direction").asText();
            lines.append(message.get("name").asText())
                    .append(' ')
                    .append(message.get("type").asInt());
            lines.append(' ').append(direction, 0, direction.indexOf('_')).append('\n');
            fields(message, lines);
            if (message.get("name").asText().equals("descriptor")) {
                fields(json.get("records").get(0), lines);
            }
        }
        return lines.toString();
    }

    private static void fields(JsonNode layout, StringBuilder lines) {
        for (JsonNode field : layout.get("fields")) {
            lines.append(layout.get("name").asText())
                    .append(' ')
                    .append(field.get("name").asText());
            lines.append(' ')
                    .append(
                            field.get("offset").isNull()
                                    ? "…"
                                    : field.get("offset").asText());
            lines.append(' ').append(field.get("type").asText()).append('\n');
        }
    }

    static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}

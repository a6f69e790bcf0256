package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.model.ChannelKind;
import palpa.model.Labelled;

/** Text, table, C header and Java say the same. */
class OneProtocolTest {

    private static final Pattern EXAMPLE = Pattern.compile("```(vector|line) (\\w+)\n(.*?)\n```", Pattern.DOTALL);

    /** Numbers of the header that are no entries of the table. */
    private static final List<String> HEADER_ONLY = List.of("NO_TEMPERATURE", "NO_BATTERY");

    @Test
    void headerSaysWhatTheTableSays() {
        Map<String, Integer> header = MessageTable.ofHeader();
        header.keySet().removeAll(HEADER_ONLY);
        assertThat(header).isEqualTo(MessageTable.ofTable());
    }

    @Test
    void textSaysWhatTheTableSays() {
        assertThat(MessageTable.ofText()).isEqualTo(MessageTable.ofTableAsText());
    }

    static Stream<String> layouts() {
        return Stream.concat(
                names(MessageTable.json().get("messages")),
                names(MessageTable.json().get("records")));
    }

    private static Stream<String> names(JsonNode layouts) {
        List<String> names = new ArrayList<>();
        layouts.forEach(layout -> names.add(layout.get("name").asText()));
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void javaLayoutSaysWhatTheTableSays(String message) throws ReflectiveOperationException {
        String prefix = MessageTable.upper(message) + "_";
        Map<String, Integer> java = constants(Class.forName("palpa.protocol." + camel(message) + "Layout"));
        MessageTable.ofTable().forEach((name, number) -> {
            String constant = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (java.containsKey(constant)) {
                assertThat(java.get(constant)).as(name).isEqualTo(number);
            }
        });
        assertThat(java.keySet()).containsAll(fields(message));
    }

    private static List<String> fields(String message) {
        JsonNode json = MessageTable.json();
        List<String> fields = new ArrayList<>(List.of("LENGTH"));
        for (String group : List.of("messages", "records")) {
            for (JsonNode layout : json.get(group)) {
                if (layout.get("name").asText().equals(message)) {
                    layout.get("fields").forEach(field -> {
                        if (!field.get("offset").isNull()) {
                            fields.add(MessageTable.upper(field.get("name").asText()));
                        }
                    });
                }
            }
        }
        return fields;
    }

    private static Map<String, Integer> constants(Class<?> layout) throws IllegalAccessException {
        Map<String, Integer> constants = new TreeMap<>();
        for (Field field : layout.getDeclaredFields()) {
            if (field.getType() == int.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                constants.put(field.getName(), field.getInt(null));
            }
        }
        return constants;
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> MessageTable.upper(word.substring(0, 1)) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Test
    void javaLimitsAreThoseOfTheTable() throws IllegalAccessException {
        Map<String, Integer> java = constants(Protocol.class);
        java.putAll(constants(DataFrame.class));
        MessageTable.json().get("constants").properties().forEach(entry -> assertThat(
                        java.get(MessageTable.upper(entry.getKey())))
                .as(entry.getKey())
                .isEqualTo(entry.getValue().asInt()));
    }

    @Test
    void javaCodesAreThoseOfTheTable() {
        JsonNode values = MessageTable.json().get("values");
        for (AcknowledgeCode code : AcknowledgeCode.values()) {
            assertThat(values.get("acknowledge_code").get(code.label()).asInt()).isEqualTo(code.code());
        }
        for (SampleFormat format : SampleFormat.values()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            assertThat(values.get("sample_format").get(name).asInt()).isEqualTo(format.code());
        }
        for (ChannelKind kind : ChannelKind.values()) {
            assertThat(values.get("channel_kind").get(kind.label()).asInt()).isEqualTo(DescriptorBody.kindCode(kind));
        }
        values.get("front_end").properties().forEach(entry -> assertThat(DescriptorBody.frontEndCode(entry.getKey()))
                .isEqualTo(entry.getValue().asInt()));
        values.get("event_kind").properties().forEach(entry -> assertThat(
                        Labelled.parse(GloveEvent.Kind.class, entry.getKey()))
                .isPresent());
    }

    static List<String[]> examples() {
        List<String[]> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(MessageTable.read("PROTOCOL.md"));
        while (example.find()) {
            examples.add(new String[] {example.group(1), example.group(2), example.group(3)});
        }
        return examples;
    }

    @Test
    void textHasExamplesOfNearlyEveryMessage() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleInTheTextStandsInItsVector(String kind, String name, String example) {
        Vector vector = Stream.of("glove.txt", "host.txt", "text.txt")
                .flatMap(file -> Vector.of(file).stream())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        String bytes = kind.equals("line")
                ? HexFormat.of().formatHex((example + "\n").getBytes(StandardCharsets.US_ASCII))
                : example.replaceAll("\\s", "");
        assertThat(HexFormat.of().formatHex(vector.in())).contains(bytes);
    }
}

package palpa.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import palpa.model.Labelled;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A value in a JSON document together with its place, so that every complaint names file, line, column, JSON
 * pointer and what is wrong. Strict: what is not asked for is refused by {@link #only}, what is missing is never guessed. Immutable.
 */
public final class JsonPlace {

    private static final int MAX_TEXT = 20_000;

    private final JsonSource source;
    private final String pointer;
    private final JsonNode node;

    JsonPlace(JsonSource source, String pointer, JsonNode node) {
        this.source = source;
        this.pointer = pointer;
        this.node = node;
    }

    /** This object, after making sure that it is one and has no field but {@code known}. */
    public JsonPlace only(String... known) throws UserProblem {
        Set<String> allowed = Set.of(known);
        for (String name : object().keySet()) {
            if (!allowed.contains(name)) {
                String where = source.ofName(pointer + JsonSource.step(name));
                throw new UserProblem("store.json_unknown_field", where, shown(), name, String.join(", ", known));
            }
        }
        return this;
    }

    /** The field {@code name}, which has to be there. */
    public JsonPlace at(String name) throws UserProblem {
        return find(name).orElseThrow(() -> new UserProblem("store.json_missing", line(), shown(), name));
    }

    /** The field {@code name}, or empty where it is absent or null. */
    public Optional<JsonPlace> find(String name) throws UserProblem {
        return Optional.ofNullable(object().get(name)).filter(place -> !place.node.isNull());
    }

    /** The text of the field {@code name}, or {@code otherwise} where it is absent. */
    public String textOr(String name, String otherwise) throws UserProblem {
        Optional<JsonPlace> place = find(name);
        return place.isPresent() ? place.get().text() : otherwise;
    }

    /** The constant that the field {@code name} holds, or empty where it is absent. */
    public <E extends Enum<E> & Labelled> Optional<E> optional(String name, Class<E> type) throws UserProblem {
        Optional<JsonPlace> place = find(name);
        return place.isPresent() ? Optional.of(place.get().oneOf(type)) : Optional.empty();
    }

    /** The fields of this object in their order. */
    public Map<String, JsonPlace> object() throws UserProblem {
        if (!node.isObject()) {
            throw wrong(Words.of("store.expects_object"));
        }
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        new JsonPlace(source, pointer + JsonSource.step(field.getKey()), field.getValue())));
        return fields;
    }

    /** The items of this array, {@code least} to {@code most} of them. */
    public List<JsonPlace> items(int least, int most) throws UserProblem {
        if (!node.isArray() || node.size() < least || node.size() > most) {
            throw wrong(Words.of("store.expects_list", Integer.toString(least), Integer.toString(most)));
        }
        List<JsonPlace> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(source, pointer + "/" + i, node.get(i)));
        }
        return items;
    }

    /** The numbers of this array, at most {@code most} of them, each from {@code least} to {@code greatest}. */
    public double[] numbers(int most, double least, double greatest) throws UserProblem {
        List<JsonPlace> items = items(0, most);
        double[] numbers = new double[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = items.get(i).number(least, greatest);
        }
        return numbers;
    }

    /** The whole numbers of this array, at most {@code most} of them, each from {@code least} to {@code greatest}. */
    public int[] integers(int most, int least, int greatest) throws UserProblem {
        List<JsonPlace> items = items(0, most);
        int[] numbers = new int[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = items.get(i).integer(least, greatest);
        }
        return numbers;
    }

    /** The texts of this array, {@code least} to {@code most} of them. */
    public List<String> texts(int least, int most) throws UserProblem {
        List<String> texts = new ArrayList<>();
        for (JsonPlace item : items(least, most)) {
            texts.add(item.text());
        }
        return texts;
    }

    public boolean isText() {
        return node.isTextual();
    }

    /** A text of at most 20,000 characters. */
    public String text() throws UserProblem {
        return text(MAX_TEXT);
    }

    /** A text of at most {@code most} characters. */
    public String text(int most) throws UserProblem {
        if (!node.isTextual() || node.textValue().length() > most) {
            throw wrong(Words.of("store.expects_text", Integer.toString(most)));
        }
        return node.textValue();
    }

    public boolean flag() throws UserProblem {
        if (!node.isBoolean()) {
            throw wrong(Words.of("store.expects_flag"));
        }
        return node.booleanValue();
    }

    /** A whole number from {@code least} to {@code most}. */
    public long whole(long least, long most) throws UserProblem {
        boolean fits = node.isIntegralNumber() && node.canConvertToLong();
        if (!fits || node.longValue() < least || node.longValue() > most) {
            throw wrong(Words.of("store.expects_whole", Long.toString(least), Long.toString(most)));
        }
        return node.longValue();
    }

    /** The same for values that fit an {@code int}. */
    public int integer(int least, int most) throws UserProblem {
        return (int) whole(least, most);
    }

    /** A finite number from {@code least} to {@code most}. */
    public double number(double least, double most) throws UserProblem {
        double value = node.isNumber() ? node.doubleValue() : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw wrong(Words.of("store.expects_number", Double.toString(least), Double.toString(most)));
        }
        return value;
    }

    /** A moment such as 2026-11-22T14:02:00Z. */
    public Instant instant() throws UserProblem {
        try {
            return Instant.parse(text());
        } catch (DateTimeException strange) {
            throw wrong(Words.of("store.expects_instant"));
        }
    }

    /** A constant by its label. */
    public <E extends Enum<E> & Labelled> E oneOf(Class<E> type) throws UserProblem {
        String labels =
                Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", "));
        Optional<E> found = node.isTextual() ? Labelled.parse(type, node.textValue()) : Optional.empty();
        return found.orElseThrow(() -> wrong(Words.of("store.expects_one_of", labels)));
    }

    /** A complaint about this value: what was expected instead. */
    public UserProblem wrong(String expected) {
        String value = brief();
        String brief = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new UserProblem("store.json_wrong", line(), shown(), brief, expected);
    }

    private String brief() {
        if (node.isArray()) {
            return Words.of("store.json_list", Integer.toString(node.size()));
        }
        return node.isObject() ? Words.of("store.json_object") : node.toString();
    }

    /** A complaint about values that are each well-formed, but not together. */
    public UserProblem incoherent(IllegalArgumentException cause) {
        return new UserProblem(cause, "store.json_incoherent", line(), shown(), String.valueOf(cause.getMessage()));
    }

    /** A complaint about what this value means: the sentence says what, and what to do. */
    public UserProblem refused(String sentence) {
        return new UserProblem("store.json_refused", line(), shown(), sentence);
    }

    private String line() {
        return source.ofValue(pointer);
    }

    private String shown() {
        return pointer.isEmpty() ? "/" : pointer;
    }
}

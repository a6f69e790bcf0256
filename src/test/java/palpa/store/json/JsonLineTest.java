package palpa.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.Words;

/** Where a complaint about a document points to. */
class JsonLineTest {

    private static JsonPlace place(String text) throws UserProblem {
        return JsonText.parse("my.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String complaint(Reading reading) {
        return Words.of(catchThrowableOfType(UserProblem.class, reading::read));
    }

    /** Something that is read and is wrong. */
    private interface Reading {
        Object read() throws UserProblem;
    }

    @Test
    void namesLineAndColumnOfAValueInAList() throws UserProblem {
        JsonPlace root = place("{\n  \"steps\": [\n    {\"region\": \"calf\"},\n    {\"region\": \"elbow\"}\n  ]\n}");
        JsonPlace second = root.at("steps").items(1, 2).get(1);

        assertThat(complaint(() -> second.at("region").oneOf(Region.class)))
                .startsWith("my.json, line 4, column 16, at /steps/1/region: \"elbow\" stands where one of sole");
    }

    @Test
    void pointsToTheNameOfAnUnknownField() throws UserProblem {
        JsonPlace root = place("{\"a\": 1,\n   \"colour\": \"red\"}");

        assertThat(complaint(() -> root.only("a"))).startsWith("my.json, line 2, column 4, at /: the field \"colour\"");
    }

    @Test
    void pointsToTheObjectWhereAFieldIsMissing() throws UserProblem {
        JsonPlace root = place("{\"a\":\n  {\"b\": 1}}");

        assertThat(complaint(() -> root.at("a").at("c")))
                .startsWith("my.json, line 2, column 3, at /a: the field \"c\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "~", "~1", "", "ä", "😀"})
    void findsAFieldOfAnyName(String name) throws UserProblem {
        JsonPlace root = place("{\"1\": 0,\n\"" + name + "\": \"x\"}");
        int column = name.codePointCount(0, name.length()) + 5;

        assertThat(complaint(() -> root.at(name).integer(0, 1))).startsWith("my.json, line 2, column " + column + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesOfEveryKind(String end) throws UserProblem {
        JsonPlace root = place("{" + end + "\"a\": 1," + end + "\"b\": \"x\"}");

        assertThat(complaint(() -> root.at("b").flag())).startsWith("my.json, line 3, column 6,");
    }

    @Test
    void countsCharactersAndNotBytes() throws UserProblem {
        JsonPlace root = place("{\"ä\": \"äöü\", \"b\": \"x\"}");

        assertThat(complaint(() -> root.at("b").flag())).startsWith("my.json, line 1, column 19,");
    }

    @Test
    void readsTwoValuesOfOneNameInDifferentObjects() throws UserProblem {
        JsonPlace root = place("{\"a\": {\"x\": 1},\n \"b\": {\"x\": 2}}");

        assertThat(complaint(() -> root.at("b").at("x").text())).startsWith("my.json, line 2, column 13, at /b/x: 2");
    }
}

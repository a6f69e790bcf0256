package palpa.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.calibration.Direction;
import palpa.calibration.Load;
import palpa.model.UserProblem;
import palpa.session.Words;

class LoadTableReaderTest {

    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.write(folder.resolve("loads.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void readsEveryColumn() throws IOException, UserProblem {
        Path file = table("channel,load_n,raw,pass,direction,time_s\nThumb_Tip,2.5,310.5,3,down,7.25\n");

        assertThat(LoadTableReader.read(file).loads())
                .containsExactly(new Load("thumb_tip", 2.5, 310.5, 3, Optional.of(Direction.DOWN), 7.25, 2));
    }

    @ParameterizedTest
    @CsvSource({"load_n, 9.80665", "load_g, 1000", "load_kg, 1"})
    void readsNewtonsGramsAndKilograms(String column, String load) throws IOException, UserProblem {
        Path file = table("raw," + column + "\n310," + load + "\n");

        Load read = LoadTableReader.read(file).loads().get(0);

        assertThat(read.newtons()).isCloseTo(9.80665, within(1e-9));
        assertThat(read.channel()).isEqualTo("0");
    }

    @Test
    void takesAScaleThatIsNotQuiteAtZeroForZero() throws IOException, UserProblem {
        assertThat(LoadTableReader.read(table("raw,load_n\n310,-0.02\n"))
                        .loads()
                        .get(0)
                        .newtons())
                .isZero();
    }

    @Test
    void leavesAColumnThatMeansNothingOutAndSaysSo() throws IOException, UserProblem {
        assertThat(LoadTableReader.read(table("raw,load_n,colour\n310,1,red\n")).warnings())
                .singleElement()
                .asString()
                .contains("colour");
    }

    @Test
    void keepsTheRowsOfAChannelTogether() throws IOException, UserProblem {
        Path file = table("channel,raw,load_n\nb,1,0\na,2,0\nb,3,1\n");

        assertThat(LoadTableReader.read(file).byChannel())
                .hasEntrySatisfying("b", rows -> assertThat(rows).hasSize(2))
                .extractingFromEntries(entry -> entry.getKey())
                .isEqualTo(List.of("b", "a"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    empty file            | ''                                                | empty
                    only names            | 'raw,load_n\\n'                                   | no reading
                    no raw                | 'channel,load_n\\n0,1\\n'                         | "raw" is missing
                    no load               | 'channel,raw\\n0,1\\n'                            | load_n, load_g or load_kg
                    two loads             | 'raw,load_n,load_g\\n1,1,1\\n'                    | more than once
                    column twice          | 'raw,raw,load_n\\n1,1,1\\n'                       | stands there twice
                    word for a load       | 'raw,load_n\\n1,heavy\\n'                         | line 2, column load_n: "heavy"
                    word for raw          | 'raw,load_n\\n1,1\\nhigh,1\\n'                    | line 3, column raw: "high"
                    no load in a row      | 'raw,load_n\\n1,\\n'                              | column load_n
                    not a number          | 'raw,load_n\\nNaN,1\\n'                           | column raw: "NaN"
                    endless               | 'raw,load_n\\n1,1e999\\n'                         | column load_n
                    as heavy as a car     | 'raw,load_n\\n1,12000\\n'                         | column load_n
                    less than none        | 'raw,load_n\\n1,-3\\n'                            | less than none
                    comma for a point     | 'raw,load_n\\n1,2,5\\n'                           | 3 cells
                    short row             | 'raw,load_n,pass\\n1,2\\n'                        | 2 cells
                    sideways              | 'raw,load_n,direction\\n1,2,left\\n'              | up, down or empty
                    half a pass           | 'raw,load_n,pass\\n1,2,1.5\\n'                    | column pass: "1.5"
                    pass below none       | 'raw,load_n,pass\\n1,2,-1\\n'                     | column pass: "-1"
                    hexadecimal           | 'raw,load_n\\n0x1F,2\\n'                          | column raw: "0x1F"
                    no time               | 'raw,load_n,time_s\\n1,2,noon\\n'                 | a time in seconds
                    torn quotes           | 'raw,load_n\\n"1,2\\n'                            | loads.csv
                    not UTF-8             | 'raw,load_n,gr\u00f6sse\\n1,2,3\\n'                | UTF-8
                    """)
    void namesWhatIsWrongAndWhere(String what, String text, String said) throws IOException {
        Path file = table(text.replace("\\n", "\n"));

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> LoadTableReader.read(file));

        assertThat(problem).as(what).isNotNull();
        assertThat(Words.of(problem)).contains(file.toString(), said).doesNotContain("\n");
    }
}

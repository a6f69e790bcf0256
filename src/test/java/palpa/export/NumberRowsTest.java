package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.UserProblem;

class NumberRowsTest {

    private static final int ROWS = 2000;
    private static final int COLUMNS = 6;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void writesNumbersAsCellsDo(long seed) throws UserProblem, IOException {
        Random random = new Random(seed);
        StringBuilder expected = new StringBuilder();
        String written = written(rows -> {
            for (int i = 0; i < ROWS; i++) {
                double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(14) - 3);
                long micros = random.nextLong() >> random.nextInt(60) + 3;
                rows.thousandths(value);
                rows.seconds(micros);
                rows.whole(micros);
                rows.endRow();
                expected.append(Cells.number(value, 3)).append(',');
                expected.append(Cells.seconds(micros, 6))
                        .append(',')
                        .append(micros)
                        .append('\n');
            }
        });

        assertThat(written).isEqualTo(expected.toString());
    }

    @Test
    void leavesTheUnknownEmptyAndKeepsWords() throws UserProblem, IOException {
        String written = written(rows -> {
            rows.empty();
            rows.thousandths(Double.NaN);
            rows.thousandths(Double.POSITIVE_INFINITY);
            rows.word("left".getBytes(StandardCharsets.US_ASCII));
            rows.thousandths(-0.0004);
            rows.whole(0);
            rows.endRow();
            rows.word("right".getBytes(StandardCharsets.US_ASCII));
            rows.endRow();
        });

        assertThat(written).isEqualTo(",,,left,0.000,0\nright\n");
    }

    private interface Filling {
        void fill(NumberRows rows) throws UserProblem;
    }

    private String written(Filling filling) throws UserProblem, IOException {
        Path file = folder.resolve("rows.csv");
        try (PartFile part = new PartFile(file, true)) {
            NumberRows rows = new NumberRows(part, COLUMNS);
            filling.fill(rows);
            rows.flush();
            part.finish();
            part.place();
        }
        return Files.readString(file);
    }
}

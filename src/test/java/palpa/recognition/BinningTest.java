package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.model.Technique;

class BinningTest {

    private static Examples column(double... values) {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("x"));
        for (double value : values) {
            builder.add(Technique.REST, "one", 1, new double[] {value});
        }
        return builder.build();
    }

    @Test
    void twoValuesHaveOneBorderHalfWay() {
        Binning binning = Binning.of(column(1, 1, 1, 3, 3, 3));

        assertThat(binning.bins(0)).isEqualTo(2);
        assertThat(binning.border(0, 0)).isEqualTo(2f);
    }

    @Test
    void aBorderBelongsToTheBinBelow() {
        Binning binning = Binning.of(column(1, 1, 1, 3, 3, 3));

        assertThat(binning.bin(0, 2f)).isZero();
        assertThat(binning.bin(0, Math.nextUp(2f))).isEqualTo(1);
    }

    @Test
    void manyValuesFillSixtyFourBinsEvenly() {
        double[] values = new double[6400];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * i;
        }
        Binning binning = Binning.of(column(values));
        int[] filled = new int[binning.bins(0)];
        for (double value : values) {
            filled[binning.bin(0, (float) value)]++;
        }

        assertThat(filled).hasSize(64).containsOnly(100);
    }

    @Test
    void whatIsUnknownOrInfiniteHasABinOfItsOwn() {
        Examples examples = column(1, Double.NaN, Double.POSITIVE_INFINITY, 2);

        assertThat(Binning.of(examples).columns(examples)[0]).containsExactly(0, Binning.UNKNOWN, Binning.UNKNOWN, 1);
    }

    @Test
    void aFeatureThatIsNeverKnownHasNoBorder() {
        assertThat(Binning.of(column(Double.NaN, Double.NaN)).bins(0)).isEqualTo(1);
    }
}

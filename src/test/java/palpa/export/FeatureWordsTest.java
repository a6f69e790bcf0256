package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.pipeline.HandPipeline;

class FeatureWordsTest {

    static Stream<String> groups() {
        return HandPipeline.featureNames().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyGroupOfFeaturesHasWords(String group) {
        assertThat(FeatureWords.ofGroup(group)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "force.peak_n_4s|peak, N, over 4 s",
                "force.fall_per_s_0.6s|fall, per second, over 0.6 s",
                "pulse.mean_width_s|mean width, s",
                "part.thumb|thumb"
            })
    void aNameIsReadAsWords(String name, String words) {
        assertThat(FeatureWords.ofFeature(name)).isEqualTo(words);
    }
}

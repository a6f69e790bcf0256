package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import palpa.pipeline.HandPipeline;

/** The page about the features names every one of them, and no other. */
class FeaturePageTest {

    private static final Pattern NAMED = Pattern.compile(
            "`((force|contact|steady|pulse|rhythm|slow|spread|travel|part|bout|press|odds)\\.[a-z0-9_]+)`");

    /** Features over several windows are told once, without the window's length. */
    private static final Pattern WINDOW = Pattern.compile("^((?:force|travel)\\..*)_[0-9.]+s$");

    private static String page;
    private static Set<String> features;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("src/docs/features.md"));
        features = HandPipeline.featureNames().stream()
                .map(name -> WINDOW.matcher(name).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFeatureIsOnThePageAndNoOther() {
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAMED.matcher(page);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertThat(named).isEqualTo(features);
    }

    @Test
    void thePageKnowsHowManyThereAre() {
        int count = HandPipeline.featureNames().size();
        assertThat(page).contains("becomes " + count + " numbers");
    }
}

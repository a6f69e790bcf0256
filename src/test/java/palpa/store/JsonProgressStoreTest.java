package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.GloveUid;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.calibrating.SiteReadings;
import palpa.session.calibrating.Taken;

/** A calibration under way on the disk: whole or not there, and hostile files refused with their place. */
class JsonProgressStoreTest {

    private static final GloveUid GLOVE = new GloveUid(0xABC);
    private static final CalibrationPlan PLAN =
            CalibrationPlan.usual(List.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.PALM_HEEL), 2);
    private static final CalibrationProgress HALF = new CalibrationProgress(
            GLOVE,
            PLAN,
            true,
            List.of(
                    new SiteReadings(Site.THUMB_TIP, List.of(40.5, 41.0), List.of(), true),
                    new SiteReadings(
                            Site.INDEX_TIP,
                            List.of(39.25),
                            List.of(new Taken(2, 812.125), new Taken(5.02, 1400)),
                            false)));

    @TempDir
    Path home;

    private Path folder;
    private JsonProgressStore store;

    @BeforeEach
    void open() {
        folder = home.resolve("calibrating");
        store = new JsonProgressStore(folder);
    }

    @Test
    void givesBackWhatItKeptAndForgetsIt() throws UserProblem {
        assertThat(store.load(GLOVE)).isEmpty();
        store.save(CalibrationProgress.begin(GLOVE, PLAN));
        store.save(HALF);
        assertThat(store.load(GLOVE)).contains(HALF);
        store.forget(GLOVE);
        assertThat(store.load(GLOVE)).isEmpty();
    }

    @Test
    void leavesNothingBesideTheFile() throws UserProblem, IOException {
        store.save(HALF);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("0000000000000abc.json"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\" : 1|\"schema\" : 2",
                "\"passes\" : 2|\"passes\" : 2000000000",
                "\"thumb_tip\"|\"elbow\"",
                "\"check_n\" : 8.0|\"check_n\" : -8.0",
                "\"check_n\" : 8.0|\"check_n\" : 1e999",
                "\"counts\" : 1400.0|\"counts\" : \"many\"",
                "\"skipped\" : true|\"skipped\" : false",
                "\"warmed\" : true|\"warmed\" : 1",
                "0000000000000abc|0000000000000abd",
                "[ 39.25 ]|[ ]",
                "\"sites\" : [ {|\"sites\" : [ [ {"
            })
    void refusesAHostileFileByItsNameAndCanForgetIt(String good, String bad) throws UserProblem, IOException {
        store.save(HALF);
        Path file = folder.resolve("0000000000000abc.json");
        String text = Files.readString(file);
        assertThat(text).contains(good);
        Files.writeString(file, text.replaceFirst(Pattern.quote(good), bad));
        assertThatThrownBy(() -> store.load(GLOVE))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(Words.of(problem))
                        .contains("0000000000000abc.json"));
        store.forget(GLOVE);
        assertThat(store.load(GLOVE)).isEmpty();
    }
}

package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestTools;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Verdict;
import palpa.model.GloveDescriptor;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.RawTrace;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.calibrating.Phase;
import palpa.session.calibrating.Procedure;
import palpa.session.calibrating.SiteReadings;
import palpa.session.calibrating.Taken;
import palpa.session.calibrating.TestHand;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;
import palpa.store.JsonProgressStore;

/** The wizard in its window, by keys alone, on a glove of two sites that a scripted hand wears. */
@NeedsTextLayout
class CalibrationTest {

    private static final List<Site> SITES = List.of(Site.THUMB_TIP, Site.KNUCKLE_ULNAR);
    private static final GloveDescriptor GLOVE = TestHand.glove(SITES);
    private static final CalibrationPlan PLAN = CalibrationPlan.usual(SITES, 2);

    /** After so many loads the window is waited for: it keeps the samples of twenty seconds. */
    private static final int TOGETHER = 6;

    @TempDir
    Path home;

    private final List<DemoLesson> begun = new CopyOnWriteArrayList<>();
    private JsonCalibrations calibrations;
    private JsonProgressStore store;
    private OpenWindow window;

    @BeforeEach
    void prepare() {
        Path profiles = home.resolve("profiles");
        calibrations = new JsonCalibrations(profiles, new JsonProfiles(profiles, () -> TestTools.TODAY));
        store = new JsonProgressStore(home.resolve("calibrating"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open() throws TimeoutException {
        LessonStarter starter = options -> {
            DemoLesson lesson = new DemoLesson(DemoViews.withGlove(DemoViews.stroking(), GLOVE));
            begun.add(lesson);
            return lesson;
        };
        WindowOptions options = new WindowOptions("", Optional.empty(), home, false);
        window = OpenWindow.of(DemoTools.toolbox(calibrations, store), starter, options);
        window.passChecklist();
        OpenWindow.until(() -> window.isShown("#link-left"));
        window.press(KeyCode.D, KeyCode.K);
        OpenWindow.until(() -> window.isShown("#calibrate-begin"));
    }

    /** Lets the hand obey a procedure of its own, which is given the very samples the window gets. */
    private Procedure obey(CalibrationProgress from, boolean toTheEnd) {
        RawTrace raw = begun.get(0).raw;
        TestHand hand = new TestHand(SITES, 9, false);
        hand.also((micros, counts) -> raw.append(micros, counts, 0, SITES.size()));
        Procedure shadow = new Procedure(GLOVE, from);
        shadow.skipWarming();
        int sites = from.siteIndex();
        while (shadow.view().phase() != Phase.DONE && (toTheEnd || shadow.view().siteIndex() == sites)) {
            CalibrationProgress before = shadow.progress();
            hand.obey(shadow);
            boolean taken = shadow.progress() != before && shadow.view().phase() != Phase.DONE;
            if (taken && shadow.view().pointIndex() % TOGETHER == 0) {
                untilKept(shadow.progress());
            }
        }
        return shadow;
    }

    private void untilKept(CalibrationProgress progress) {
        OpenWindow.until(() -> kept().equals(Optional.of(progress)));
    }

    private Optional<CalibrationProgress> kept() {
        try {
            return store.load(GLOVE.uid());
        } catch (UserProblem problem) {
            throw new AssertionError("what was kept cannot be read", problem);
        }
    }

    @Test
    void calibratesAGloveWithoutAMouseAndWritesItsProfile() throws TimeoutException {
        open();
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#calibrate-big"));
        OpenWindow.until(() -> window.text("#calibrate-big").equals("5:00"));
        window.press(KeyCode.SPACE);
        OpenWindow.until(() -> window.text("#calibrate-big").equals("In the air"));
        obey(CalibrationProgress.begin(GLOVE.uid(), PLAN), true);
        OpenWindow.until(() -> window.isShown("#calibrate-verdict"));
        assertThat(window.text("#calibrate-verdict")).isEqualTo("The glove is calibrated");
        GloveCalibration written = calibrations.inForce(GLOVE.uid()).orElseThrow();
        assertThat(written.verdict()).isEqualTo(Verdict.PASS);
        assertThat(written.channels())
                .extracting(channel -> channel.channel())
                .containsExactlyInAnyOrder("thumb_tip", "knuckle_ulnar");
        assertThat(kept()).isEmpty();
        OpenWindow.until(() -> begun.size() == 2);
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#link-left"));
    }

    @Test
    void goesOnWhereItWasInterrupted() throws TimeoutException, UserProblem {
        List<Taken> all = PLAN.points().stream()
                .map(point -> new Taken(point.newtons(), 100 * point.newtons()))
                .toList();
        CalibrationProgress half = new CalibrationProgress(
                GLOVE.uid(), PLAN, true, List.of(new SiteReadings(Site.THUMB_TIP, List.of(60.0), all, false)));
        store.save(half);
        open();
        OpenWindow.until(() -> window.isShown("#calibrate-go-on"));
        assertThat(window.text("#calibrate-said")).contains("1 of 2 sites");
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.text("#calibrate-sites").startsWith("Site 2 of 2"));
        Procedure shadow = obey(half, false);
        assertThat(shadow.progress().sites().get(0)).isEqualTo(half.sites().get(0));
        OpenWindow.until(() -> window.isShown("#calibrate-verdict"));
    }

    @Test
    void enterLeavesASiteOutAndTheVerdictSaysWhatThatMeans() throws TimeoutException {
        open();
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#calibrate-big"));
        window.press(KeyCode.SPACE);
        TestHand hand = new TestHand(SITES, 9, false);
        RawTrace raw = begun.get(0).raw;
        hand.also((micros, counts) -> raw.append(micros, counts, 0, SITES.size()));
        Procedure shadow = new Procedure(GLOVE, new CalibrationProgress(GLOVE.uid(), PLAN, true, List.of()));
        hand.rest(shadow, 3);
        OpenWindow.until(() -> window.text("#calibrate-headline").contains("thumb tip"));
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.text("#calibrate-headline").contains("knuckle"));
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.isShown("#calibrate-verdict"));
        assertThat(window.text("#calibrate-until")).contains("nothing was written");
        assertThat(calibrations.inForce(GLOVE.uid())).isEmpty();
    }

    @Test
    void aKeptFileThatCannotBeReadIsNamedAndBegunAnew() throws TimeoutException, IOException {
        Path folder = Files.createDirectories(home.resolve("calibrating"));
        Files.writeString(folder.resolve(GLOVE.uid() + ".json"), "[[[[");
        open();
        OpenWindow.until(() -> window.text("#calibrate-said").contains(GLOVE.uid() + ".json"));
        assertThat(window.isShown("#calibrate-go-on")).isFalse();
        assertThat(window.text("#calibrate-begin")).isEqualTo("Begin");
    }
}

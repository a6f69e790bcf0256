package palpa.session.calibrating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.calibration.Verdict;
import palpa.model.GloveUid;
import palpa.model.Site;

/** What is taken, what is refused and why, and what the keys do. */
class ProcedureTest {

    private static final List<Site> SITES = List.of(Site.THUMB_TIP, Site.PALM_HEEL);
    private static final GloveUid GLOVE = new GloveUid(0x1234);
    private static final CalibrationPlan PLAN = CalibrationPlan.usual(SITES, 2);

    private final TestHand hand = new TestHand(SITES, 5, false);
    private Procedure procedure;

    @BeforeEach
    void warm() {
        procedure = new Procedure(TestHand.glove(SITES), CalibrationProgress.begin(GLOVE, PLAN));
        hand.sample(procedure);
    }

    /** Up to the first load of the first site. */
    private void toFirstLoad() {
        procedure.skipWarming();
        obeyUntil(Phase.LOAD);
    }

    private void obeyUntil(Phase phase) {
        for (int i = 0; i < 1000 && procedure.view().phase() != phase; i++) {
            hand.obey(procedure);
        }
        assertThat(procedure.view().phase()).isEqualTo(phase);
    }

    private void obeyUntilTaken(int points) {
        for (int i = 0; i < 1000 && procedure.view().pointIndex() < points; i++) {
            hand.obey(procedure);
        }
        assertThat(procedure.view().pointIndex()).isEqualTo(points);
    }

    @Test
    void warmsForFiveMinutesByTheSamplesTime() {
        hand.rest(procedure, 298);
        assertThat(procedure.view().phase()).isEqualTo(Phase.WARM);
        assertThat(procedure.view().secondsLeft()).isBetween(1.0, 3.0);
        hand.rest(procedure, 3);
        assertThat(procedure.view().phase()).isEqualTo(Phase.ZERO);
    }

    @Test
    void refusesAZeroWhileSomethingMoves() {
        procedure.skipWarming();
        hand.rest(procedure, 1.5);
        hand.press(procedure, Site.PALM_HEEL, 4, 0.3);
        assertThat(procedure.view().phase()).isEqualTo(Phase.ZERO);
        assertThat(procedure.view().fault()).contains(Fault.NOT_RELAXED);
        assertThat(procedure.view().faultSite()).contains(Site.PALM_HEEL);
        hand.rest(procedure, 3);
        assertThat(procedure.view().phase()).isEqualTo(Phase.PRESS);
    }

    /** Held still, a load during the zero cannot be told from none; the presses that follow tell it. */
    @ParameterizedTest(name = "{0} N on the {1}, raw falls with load: {2}")
    @CsvSource({"3, THUMB_TIP, false", "12, THUMB_TIP, false", "3, PALM_HEEL, false", "3, THUMB_TIP, true"})
    void asksForTheHandInTheAirAgainWhereASiteWasPressedThen(double newtons, Site pressed, boolean falls) {
        TestHand worn = new TestHand(SITES, 5, falls);
        procedure = new Procedure(
                TestHand.glove(SITES), CalibrationProgress.begin(GLOVE, PLAN).warm());
        worn.press(procedure, pressed, newtons, 3);
        boolean askedAgain = false;
        for (int i = 0; i < 2000 && procedure.view().phase() != Phase.DONE; i++) {
            worn.obey(procedure);
            ProcedureView view = procedure.view();
            askedAgain |= view.phase() == Phase.ZERO
                    && view.fault().equals(Optional.of(Fault.NOT_RELAXED))
                    && view.faultSite().equals(Optional.of(pressed));
        }
        assertThat(askedAgain).isTrue();
        assertThat(procedure.progress().sites()).hasSize(2).allSatisfy(site -> assertThat(
                        SiteFit.result(PLAN, site, LocalDate.EPOCH)
                                .orElseThrow()
                                .verdict())
                .isEqualTo(Verdict.PASS));
    }

    @Test
    void takesALoadOnceItHasBeenSteadyForASecond() {
        toFirstLoad();
        hand.press(procedure, Site.THUMB_TIP, 2, 0.9);
        assertThat(procedure.progress().sites()).isEmpty();
        assertThat(procedure.view().steadySeconds()).isBetween(0.4, 0.9);
        hand.press(procedure, Site.THUMB_TIP, 2, 0.4);
        assertThat(procedure.view().pointIndex()).isEqualTo(1);
        assertThat(procedure.progress().sites().get(0).taken().get(0).newtons()).isEqualTo(2);
    }

    @Test
    void aLoadStillHeldIsNotTakenForTheNext() {
        toFirstLoad();
        hand.press(procedure, Site.THUMB_TIP, 2, 6);
        assertThat(procedure.view().pointIndex()).isEqualTo(1);
    }

    @Test
    void saysThatALoadWasLetGoOfTooFast() {
        toFirstLoad();
        hand.press(procedure, Site.THUMB_TIP, 2, 0.6);
        hand.press(procedure, Site.THUMB_TIP, 0, 0.4);
        assertThat(procedure.view().fault()).contains(Fault.TOO_FAST);
        obeyUntilTaken(1);
        assertThat(procedure.view().fault()).isEmpty();
    }

    @Test
    void saysThatALoadSlipped() {
        toFirstLoad();
        hand.press(procedure, Site.THUMB_TIP, 2, 0.8);
        hand.press(procedure, Site.THUMB_TIP, 1, 0.5);
        assertThat(procedure.view().fault()).contains(Fault.SLIPPED);
    }

    @Test
    void saysThatALoadCrept() {
        toFirstLoad();
        for (int i = 0; i < 14; i++) {
            hand.press(procedure, Site.THUMB_TIP, 2 * Math.pow(1.008, i), 0.1);
        }
        assertThat(procedure.view().fault()).contains(Fault.CREPT);
        assertThat(procedure.view().pointIndex()).isZero();
    }

    @Test
    void saysThatALoadIsNeverSteady() {
        toFirstLoad();
        for (int i = 0; i < 12; i++) {
            hand.press(procedure, Site.THUMB_TIP, i % 2 == 0 ? 3 : 2.2, 0.4);
        }
        assertThat(procedure.view().fault()).contains(Fault.NOT_STEADY);
    }

    @Test
    void saysThatALoadIsLighterThanTheOneBefore() {
        toFirstLoad();
        obeyUntilTaken(2);
        hand.press(procedure, Site.THUMB_TIP, 3, 1.5);
        assertThat(procedure.view().fault()).contains(Fault.LIGHTER);
        assertThat(procedure.view().pointIndex()).isEqualTo(2);
    }

    @Test
    void saysWhichSiteIsPressedInstead() {
        toFirstLoad();
        hand.press(procedure, Site.PALM_HEEL, 5, 1.5);
        assertThat(procedure.view().fault()).contains(Fault.ELSEWHERE);
        assertThat(procedure.view().faultSite()).contains(Site.PALM_HEEL);
    }

    @Test
    void takesWhatTheScaleSaysWhereItIsNearTheLoadAsked() {
        toFirstLoad();
        procedure.scale(2.17);
        hand.press(procedure, Site.THUMB_TIP, 2.17, 1.4);
        assertThat(procedure.progress().sites().get(0).taken().get(0).newtons()).isEqualTo(2.17);
    }

    @Test
    void refusesALoadFarFromTheOneAsked() {
        toFirstLoad();
        procedure.scale(3.4);
        hand.press(procedure, Site.THUMB_TIP, 3.4, 1.4);
        assertThat(procedure.view().fault()).contains(Fault.OTHER_LOAD);
        assertThat(procedure.view().pointIndex()).isZero();
    }

    @Test
    void redoAsksForTheLastLoadAlone() {
        toFirstLoad();
        obeyUntilTaken(3);
        Taken first = procedure.progress().sites().get(0).taken().get(0);
        procedure.redo();
        assertThat(procedure.view().pointIndex()).isEqualTo(2);
        assertThat(procedure.view().point().orElseThrow().newtons()).isEqualTo(10);
        obeyUntilTaken(3);
        assertThat(procedure.progress().sites().get(0).taken().get(0)).isEqualTo(first);
    }

    @Test
    void redoAtTheBeginningOfASiteGoesBackToTheOneBefore() {
        toFirstLoad();
        while (procedure.view().siteIndex() == 0) {
            hand.obey(procedure);
        }
        procedure.redo();
        assertThat(procedure.view().site()).contains(Site.THUMB_TIP);
        assertThat(procedure.view().pointIndex()).isEqualTo(PLAN.pointCount() - 1);
    }

    @Test
    void redoBeforeTheFirstReadingChangesNothing() {
        procedure.redo();
        assertThat(procedure.view().phase()).isEqualTo(Phase.WARM);
        toFirstLoad();
        procedure.redo();
        assertThat(procedure.progress().sites()).isEmpty();
        assertThat(procedure.view().site()).contains(Site.THUMB_TIP);
    }

    @Test
    void aSiteLeftOutIsSkippedAndTheNextOneAsked() {
        toFirstLoad();
        obeyUntilTaken(2);
        procedure.skipSite();
        assertThat(procedure.view().site()).contains(Site.PALM_HEEL);
        assertThat(procedure.progress().sites().get(0).skipped()).isTrue();
        procedure.skipSite();
        assertThat(procedure.view().phase()).isEqualTo(Phase.DONE);
        assertThat(SiteFit.result(PLAN, procedure.progress().sites().get(0), LocalDate.EPOCH))
                .isEmpty();
    }

    @Test
    void goesOnWhereItWasAfterAnEnd() {
        toFirstLoad();
        obeyUntilTaken(5);
        CalibrationProgress kept = procedure.progress();
        procedure = new Procedure(TestHand.glove(SITES), kept);
        assertThat(procedure.view().phase()).isEqualTo(Phase.ZERO);
        hand.rest(procedure, 3);
        obeyUntilTaken(6);
        assertThat(procedure.progress().sites().get(0).taken().subList(0, 5))
                .isEqualTo(kept.sites().get(0).taken());
        while (procedure.view().phase() != Phase.DONE) {
            hand.obey(procedure);
        }
        assertThat(procedure.progress().sites()).hasSize(2).allMatch(site -> !site.skipped());
    }

    @Test
    void whatLiesBesideAGapIsNotOneHold() {
        toFirstLoad();
        hand.press(procedure, Site.THUMB_TIP, 2, 0.7);
        hand.away(10);
        hand.press(procedure, Site.THUMB_TIP, 2, 0.7);
        assertThat(procedure.view().pointIndex()).isZero();
    }

    @Test
    void aPlanForSitesTheGloveLacksIsRefused() {
        CalibrationProgress other = CalibrationProgress.begin(GLOVE, CalibrationPlan.usual(List.of(Site.INDEX_TIP), 2));
        assertThatThrownBy(() -> new Procedure(TestHand.glove(SITES), other))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

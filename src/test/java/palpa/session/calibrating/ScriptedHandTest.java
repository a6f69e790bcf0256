package palpa.session.calibrating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Verdict;
import palpa.model.GloveUid;
import palpa.model.Site;

/** A hand that only does what is shown, on a glove whose law nothing here knows, from the first sample to the verdict. */
class ScriptedHandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double FIVE_MINUTES = 300;
    private static final List<Double> NEVER_FITTED = List.of(3.5, 7.0, 13.0, 17.0);

    /** 19 readings of 20 are to lie within the promise. */
    private static final double PROMISED_PART = 0.95;

    private static final double ROUNDING_NEWTONS = 1e-9;

    @ParameterizedTest(name = "seed {0}, raw falls with load: {1}")
    @CsvSource({"100, false", "200, true", "300, false"})
    void sixteenSitesPassInFiveMinutesWithoutAKeyAndKeepTheirPromise(long seed, boolean falls) {
        List<Site> sites = List.of(Site.values());
        TestHand hand = new TestHand(sites, seed, falls);
        CalibrationProgress begun = CalibrationProgress.begin(new GloveUid(0x1234), CalibrationPlan.usual(sites, 2))
                .warm();
        Procedure procedure = new Procedure(TestHand.glove(sites), begun);
        while (procedure.view().phase() != Phase.DONE && hand.seconds() < 2 * FIVE_MINUTES) {
            hand.obey(procedure);
        }
        assertThat(procedure.view().phase()).isEqualTo(Phase.DONE);
        assertThat(hand.seconds()).isLessThan(FIVE_MINUTES);
        List<SiteResult> results = procedure.progress().sites().stream()
                .map(site -> SiteFit.result(begun.plan(), site, DAY).orElseThrow())
                .toList();
        assertThat(results).allMatch(result -> result.verdict() == Verdict.PASS);
        assertThat(results).allSatisfy(result -> assertThat(Math.abs(result.shownNewtons() - result.checkNewtons()))
                .isLessThanOrEqualTo(
                        result.channel().curve().uncertaintyNewtons(result.checkNewtons()) + ROUNDING_NEWTONS));
        assertThat(keptPart(hand, results)).isGreaterThanOrEqualTo(PROMISED_PART);
    }

    /** The part of loads never fitted that are shown within the uncertainty the glove claims. */
    private static double keptPart(TestHand hand, List<SiteResult> results) {
        int kept = 0;
        for (int i = 0; i < results.size(); i++) {
            ChannelCalibration channel = results.get(i).channel();
            for (double load : NEVER_FITTED) {
                double shown = channel.curve().newtons(hand.settled(i, load), new double[1]);
                double promised = Math.max(
                        channel.errorPercent() / 100 * channel.figures().topNewtons(),
                        channel.curve().uncertaintyNewtons(shown));
                kept += Math.abs(shown - load) <= promised ? 1 : 0;
            }
        }
        return kept / (double) (results.size() * NEVER_FITTED.size());
    }
}

package palpa.glove.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.glove.chance.Chance;
import palpa.glove.hand.Gesture;
import palpa.glove.hand.Unsteadiness.Hertz;
import palpa.model.Region;
import palpa.model.Site;
import palpa.session.learning.SimulatedPeople.Draw;

/** What a steady hand does is what its habit says: strikes, passes, squeezes and where they are felt. */
class HandPhysicsTest {

    private static final double TINY = 1e-9;
    private static final double STEP_SECONDS = 0.001;
    private static final Wave HALF_SINE = new Wave(Flank.SINE, 0.5, 0, 1);
    private static final Wave RAISED_COSINE = new Wave(Flank.COSINE, 0.5, 0, 1);
    private static final Temper STEADY = new Temper(1, 0, 0, 0, new Hertz(0.1, 0.2), 0, new Hertz(8, 12), 0, 1, 1);

    private static Bout bout(Grip grip, double newtons, double seconds) {
        double[] shares = new double[Site.COUNT];
        for (Site site : Site.values()) {
            shares[site.ordinal()] = grip.share(site);
        }
        return new Bout(grip, Contact.still(shares), Region.CALF, newtons, 1, seconds, 0, Chance.of(1, "own"), 1);
    }

    private static double[] forces(Bout bout, Play play, double seconds) {
        Canvas canvas = new Canvas(STEP_SECONDS, seconds);
        canvas.lay(bout.contact(), 0, seconds, play);
        return IntStream.range(0, canvas.steps()).mapToDouble(canvas::total).toArray();
    }

    private static StrikeHabit strikes(double pulseSeconds, double hertz, double residual) {
        return new StrikeHabit(new Pulse(HALF_SINE, 0, 0.3), pulseSeconds, hertz, residual, 0, 1, 0, 0, 0, 0);
    }

    private static StrokeHabit passes(double returnShare, int bumps) {
        return new StrokeHabit(
                4, Flank.COSINE, 0.4, 0.4, 0.5, returnShare, 1, 1, bumps, 0.3, 0, 0, 0, 0, new Hertz(0.1, 0.2));
    }

    private static SqueezeHabit squeezes(double depth, double fingerLag) {
        return new SqueezeHabit(RAISED_COSINE, 0.5, depth, depth, depth, fingerLag, 0, 0, 0.5, 0);
    }

    @ParameterizedTest
    @EnumSource(Flank.class)
    void everyFlankRisesFromNothingToAll(Flank flank) {
        double[] heights = IntStream.rangeClosed(0, 100)
                .mapToDouble(i -> flank.at(i / 100.0))
                .toArray();

        assertThat(heights[0]).isCloseTo(0, within(TINY));
        assertThat(heights[100]).isCloseTo(1, within(TINY));
        assertThat(heights).isSorted();
    }

    @ParameterizedTest
    @EnumSource(Grip.class)
    void theSharesOfAGripSumToOne(Grip grip) {
        assertThat(Arrays.stream(Site.values()).mapToDouble(grip::share).sum()).isCloseTo(1, within(TINY));
    }

    @ParameterizedTest
    @EnumSource(Grip.class)
    void anyAnatomySpreadsTheWholeForce(Grip grip) {
        Anatomy anatomy = AnatomyRanges.of(Draw.TRAINING).draw(Chance.of(7, "anatomy"));

        double[] shares = anatomy.shares(grip, Chance.of(7, "bout"));

        assertThat(DoubleStream.of(shares).sum()).isCloseTo(1, within(TINY));
        assertThat(DoubleStream.of(shares).min().orElse(-1)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"0.030, 20", "0.045, 12", "0.110, 35"})
    void aStrikeLastsAndPeaksAsItsHabitSays(double pulseSeconds, double newtons) {
        Bout bout = bout(Grip.EDGE, newtons, 10);
        Strikes strikes = new Strikes(strikes(pulseSeconds, 2, 0), STEADY, bout);
        double[] forces = forces(bout, strikes, 12);

        double touched = Arrays.stream(forces).filter(force -> force > 0).count() * STEP_SECONDS;

        assertThat(Arrays.stream(forces).max().orElse(0)).isCloseTo(newtons, within(0.02 * newtons));
        assertThat(touched / strikes.gestures().size()).isCloseTo(pulseSeconds, within(0.1 * pulseSeconds));
    }

    @Test
    void whatIsLeftBetweenStrikesIsTheResidual() {
        Bout bout = bout(Grip.FIST, 20, 6);
        Strikes strikes = new Strikes(strikes(0.04, 2, 0.15), STEADY, bout);
        Gesture second = strikes.gestures().get(1);

        assertThat(strikes.newtons(PressPart.BASE, second.endSeconds() + 0.1)).isCloseTo(3, within(0.01));
    }

    @Test
    void strikesComeAtTheirPace() {
        List<Gesture> strikes = new Strikes(strikes(0.04, 3, 0), STEADY, bout(Grip.EDGE, 10, 10)).gestures();
        double first = strikes.get(0).startSeconds();
        double last = strikes.get(strikes.size() - 1).startSeconds();

        assertThat((strikes.size() - 1) / (last - first)).isCloseTo(3, within(0.02));
    }

    @Test
    void aPassHasItsPlateauAndALighterReturn() {
        Bout bout = bout(Grip.FLAT, 18, 5);
        Passes passes = new Passes(passes(0.4, 0), STEADY, bout);

        assertThat(passes.newtons(PressPart.BASE, 3)).isCloseTo(18, within(TINY));
        assertThat(passes.newtons(PressPart.BASE, 6)).isCloseTo(0.4 * 18, within(0.1));
        assertThat(passes.gestures().get(0).endSeconds()).isCloseTo(7, within(TINY));
    }

    @Test
    void theForceOfAPassNeverJumps() {
        Bout bout = bout(Grip.FLAT, 20, 20);
        double[] forces = forces(bout, new Passes(passes(0.5, 3), STEADY, bout), 24);

        double greatest = IntStream.range(1, forces.length)
                .mapToDouble(step -> Math.abs(forces[step] - forces[step - 1]))
                .max()
                .orElse(0);

        assertThat(greatest).isLessThan(0.25);
    }

    @Test
    void passesWithALiftBetweenThemAreTouchesOfTheirOwn() {
        Passes passes = new Passes(passes(0.4, 0), STEADY, bout(Grip.FLAT, 18, 20));

        assertThat(passes.touches()).hasSameSizeAs(passes.gestures()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"0.3", "0.6", "0.9"})
    void aSqueezeGoesDownByItsDepth(double depth) {
        Bout bout = bout(Grip.WRAP, 20, 20);
        Squeezes squeezes = new Squeezes(squeezes(depth, 0), STEADY, bout);
        double[] forces = Arrays.copyOfRange(forces(bout, squeezes, 22), 5000, 15_000);

        assertThat(Arrays.stream(forces).max().orElse(0)).isCloseTo(20, within(0.01));
        assertThat(Arrays.stream(forces).min().orElse(0)).isCloseTo(20 * (1 - depth), within(0.01));
    }

    @Test
    void theFingersFollowTheThumb() {
        Squeezes squeezes = new Squeezes(squeezes(0.6, 0.125), STEADY, bout(Grip.WRAP, 20, 20));

        assertThat(squeezes.newtons(PressPart.FINGERS, 8.25))
                .isCloseTo(squeezes.newtons(PressPart.THUMB, 8), within(TINY));
    }

    @ParameterizedTest
    @CsvSource({"-0.08", "0", "0.25"})
    void kneadingIsOneTouchThatBeginsAndEndsAtNothing(double fingerLag) {
        Bout bout = bout(Grip.WRAP, 20, 10);
        Squeezes squeezes = new Squeezes(squeezes(0.5, fingerLag), STEADY, bout);
        Gesture touch = squeezes.touches().get(0);

        assertThat(squeezes.touches()).hasSize(1);
        for (PressPart part : PressPart.values()) {
            assertThat(squeezes.newtons(part, touch.startSeconds())).isCloseTo(0, within(TINY));
            assertThat(squeezes.newtons(part, touch.endSeconds())).isCloseTo(0, within(TINY));
        }
    }

    @Test
    void aPressIsHeldForItsTime() {
        PressHabit habit = new PressHabit(4, 1, Flank.COSINE, 0.3, 0);
        Presses presses = new Presses(habit, STEADY, bout(Grip.THUMB_PRESS, 9, 3));
        Gesture press = presses.gestures().get(0);

        assertThat(press.endSeconds() - press.startSeconds()).isBetween(2.5, 6.5);
        assertThat(presses.newtons(PressPart.THUMB, press.startSeconds() + 1)).isCloseTo(9, within(TINY));
    }

    @Test
    void whatTravelsLeavesTheForceAsItIs() {
        Bout still = bout(Grip.FLAT, 20, 5);
        double[] shares = new double[Site.COUNT];
        Arrays.setAll(shares, site -> still.contact().share(site));
        Contact travelling = new Contact(shares, 0.4, 1, Chance.of(3, "travel"));
        Canvas canvas = new Canvas(STEP_SECONDS, 4);
        canvas.lay(travelling, 0, 4, (part, seconds) -> 20);

        assertThat(canvas.total(1700)).isCloseTo(20, within(TINY));
        assertThat(canvas.newtons(1700, Site.PALM_CENTRE.ordinal()))
                .isNotCloseTo(canvas.newtons(2200, Site.PALM_CENTRE.ordinal()), within(0.05));
    }
}

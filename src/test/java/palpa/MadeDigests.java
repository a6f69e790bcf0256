package palpa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import palpa.calibration.CalibrationState;
import palpa.coaching.Program;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;
import palpa.session.library.SessionDigest;

/** Digests of sessions that never were, each from its number: what a year of lessons of forty trainees looks like. */
public final class MadeDigests {

    private static final List<Program> PROGRAMS = TestPrograms.shipped().shipped();
    private static final Instant FIRST = Instant.parse("2024-01-08T08:00:00Z");
    private static final long SECONDS_BETWEEN = 5400;
    private static final int TRAINEES = 40;
    private static final int STEPS = 8;
    private static final List<Technique> MASSAGE =
            List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);

    private static final CalibrationState CALIBRATION =
            new CalibrationState(CalibrationState.Kind.CALIBRATED, Optional.of(LocalDate.of(2026, 11, 21)), 4.25);

    private MadeDigests() {}

    /** The digest of session {@code number}; the same number gives the same digest. */
    public static SessionDigest digest(int number) {
        return digest(number, "Trainee " + number % TRAINEES);
    }

    /** The same of another trainee. */
    public static SessionDigest digest(int number, String trainee) {
        Random random = new Random(number);
        List<StepScore> steps = new ArrayList<>();
        List<Deviation> all = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            StepScore made = step(step, random);
            steps.add(made);
            all.addAll(made.deviations());
        }
        all.sort(Comparator.comparingDouble(Deviation::weight).reversed());
        return new SessionDigest(
                header(number, trainee),
                TestModel.inForce().card().name(),
                60_000_000L + random.nextInt(1_800_000_000),
                random.nextInt(3_600_000),
                random.nextInt(100),
                new Damage(true, 0, 0),
                CALIBRATION,
                Map.of(Technique.PERCUSSION, random.nextInt(900), Technique.STROKING, random.nextInt(90)),
                Map.of(Technique.PERCUSSION, 600 * random.nextDouble(), Technique.KNEADING, 300 * random.nextDouble()),
                random.nextInt(3),
                new SessionScore(steps.get(0).score(), steps, all));
    }

    /** A session's header as that of session {@code number}. */
    public static SessionHeader header(int number, String trainee) {
        return new SessionHeader(
                FIRST.plusSeconds(number * SECONDS_BETWEEN),
                trainee,
                PROGRAMS.get(number % PROGRAMS.size()),
                Region.CALF,
                "0.2.0",
                "of practice");
    }

    private static StepScore step(int step, Random random) {
        List<Deviation> deviations = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            deviations.add(deviation(random));
        }
        Score score = new Score(
                40 * random.nextDouble(),
                20 * random.nextDouble(),
                15 * random.nextDouble(),
                random.nextBoolean() ? 10 * random.nextDouble() : Double.NaN,
                15 * random.nextDouble(),
                random.nextInt(5) == 0 ? 60 : 100,
                random.nextDouble());
        TimeSpan span = new TimeSpan(step * 60_000_000L, (step + 1) * 60_000_000L);
        return new StepScore(step, span, Optional.of(score), deviations);
    }

    private static Deviation deviation(Random random) {
        Deviation.Kind[] kinds = Deviation.Kind.values();
        Region[] regions = Region.values();
        int of = 10 + random.nextInt(60);
        return new Deviation(
                kinds[random.nextInt(kinds.length)],
                regions[random.nextInt(regions.length)],
                MASSAGE.get(random.nextInt(MASSAGE.size())),
                random.nextBoolean() ? Optional.of(Hand.values()[random.nextInt(Hand.COUNT)]) : Optional.empty(),
                1 + random.nextInt(of),
                of,
                20 * random.nextDouble());
    }
}

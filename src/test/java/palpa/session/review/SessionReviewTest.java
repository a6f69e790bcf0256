package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestModel;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Findings;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/** What a review reads is what the analysis of a lesson saw. */
class SessionReviewTest {

    private static final int SECONDS = 40;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void samplesOfAnySpanAreThoseThePipelineSaw(long seed) throws UserProblem {
        MadeReview made = new MadeReview(SECONDS, seed);
        SessionReview review = SessionReview.of(Path.of("made"), made);
        Random random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            long from = review.span().startMicros() + random.nextInt(35_000_000);
            TimeSpan wanted = new TimeSpan(from, from + random.nextInt(4_000_000));
            for (Hand hand : Hand.values()) {
                assertThat(listed(review.samples(hand, wanted)))
                        .as("%s in %s", hand, wanted)
                        .isEqualTo(seen(made, hand, wanted));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theOverviewHoldsTheLeastAndGreatestForceThePipelineSaw(long seed) throws UserProblem {
        MadeReview made = new MadeReview(SECONDS, seed);
        SessionReview review = SessionReview.of(Path.of("made"), made);
        Overview overview = review.readOverview(Progress.UNSEEN);

        for (Hand hand : Hand.values()) {
            ForcePyramid pyramid = overview.pyramid(hand);
            ForcePyramid.Builder all = new ForcePyramid.Builder(
                    pyramid.bucketMicros(0),
                    review.span().startMicros(),
                    review.span().endMicros());
            for (Sample sample : seen(made, hand, TimeSpan.ALWAYS)) {
                all.add(sample.micros, sample.total);
            }
            ForcePyramid expected = all.build();
            for (int level = 0; level < expected.levels(); level++) {
                for (long at = review.span().startMicros();
                        at < review.span().endMicros();
                        at += pyramid.bucketMicros(level)) {
                    assertThat(pyramid.low(level, at)).isEqualTo(Float.valueOf(expected.low(level, at)));
                    assertThat(pyramid.high(level, at)).isEqualTo(Float.valueOf(expected.high(level, at)));
                }
            }
        }
    }

    @Test
    void aGlanceIsMarkedAsOneAndNeverShowsMoreThanThereWas() throws UserProblem {
        SessionReview review = SessionReview.of(Path.of("made"), new MadeReview(SECONDS, 1));
        Overview glance = review.glance(Progress.UNSEEN);
        Overview whole = review.readOverview(Progress.UNSEEN);

        assertThat(glance.complete()).isFalse();
        assertThat(whole.complete()).isTrue();
        for (Hand hand : Hand.values()) {
            assertThat(glance.pyramid(hand).greatestNewtons())
                    .isPositive()
                    .isLessThanOrEqualTo(whole.pyramid(hand).greatestNewtons());
        }
    }

    @Test
    void lostSamplesAreHolesAndAreCounted() throws UserProblem {
        MadeReview made = new MadeReview(SECONDS, 1);
        Overview overview = SessionReview.of(Path.of("made"), made).readOverview(Progress.UNSEEN);

        assertThat(overview.holes()).hasSize(4).allSatisfy(hole -> {
            assertThat(hole.hand()).isEqualTo(Hand.LEFT);
            assertThat(hole.lostSamples()).isEqualTo(8);
        });
        assertThat(overview.lostSamples()).isEqualTo(32);
        assertThat(overview.samples())
                .isEqualTo(made.blocks().stream().mapToLong(RawBlock::samples).sum());
    }

    @Test
    void placesFollowStepAndRegion() throws UserProblem {
        SessionReview review = SessionReview.of(Path.of("made"), new MadeReview(SECONDS, 1));

        assertThat(review.places()).extracting(Place::region).containsExactly(Region.CALF, Region.HAMSTRING);
        assertThat(review.places()).extracting(Place::step).containsExactly(0, 1);
        assertThat(review.places().get(1).span().startMicros())
                .isEqualTo(review.places().get(0).span().endMicros());
    }

    @Test
    void strokesAreThoseOfTheLesson() throws UserProblem {
        MadeReview made = new MadeReview(SECONDS, 3);
        Findings live = new Findings();
        SessionAnalysis analysis =
                new SessionAnalysis(made.header().program(), made.header().region(), TestModel.inForce(), live);
        made.replay(analysis);
        analysis.finish();
        ReviewFindings findings = SessionReview.of(Path.of("made"), made).analyse(TestModel.inForce(), Progress.UNSEEN);

        assertThat(live.strokes()).isNotEmpty();
        for (Hand hand : Hand.values()) {
            assertThat(findings.strokes(hand))
                    .isEqualTo(live.strokes().stream()
                            .filter(stroke -> stroke.hand() == hand)
                            .toList());
        }
        assertThat(findings.breaches()).hasSize(live.ceilingBreaches());
    }

    @Test
    void aCancelledReadingEndsWithAProblem() throws UserProblem {
        SessionReview review = SessionReview.of(Path.of("made"), new MadeReview(SECONDS, 1));
        Progress cancelled = new Progress() {
            @Override
            public void done(double part) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> review.readOverview(cancelled))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("session.cancelled"));
    }

    /** One sample, with the sites' newtons as text so that NaN equals NaN. */
    private record Sample(long micros, float total, List<Float> sites) {}

    private static List<Sample> listed(SpanSamples samples) {
        List<Sample> listed = new ArrayList<>();
        for (int i = 0; i < samples.count(); i++) {
            List<Float> sites = new ArrayList<>();
            for (Site site : Site.values()) {
                sites.add(samples.newtons(i, site));
            }
            listed.add(new Sample(samples.timeMicros(i), samples.totalNewtons(i), sites));
        }
        return listed;
    }

    /** What an analysis of the whole session had after each sample in {@code span}. */
    private static List<Sample> seen(MadeReview made, Hand hand, TimeSpan span) throws UserProblem {
        List<Sample> seen = new ArrayList<>();
        SessionAnalysis analysis =
                new SessionAnalysis(made.header().program(), made.header().region(), TestModel.inForce(), stroke -> {});
        made.replay(new SessionSink() {
            @Override
            public void glove(GloveOnRecord glove) {}

            @Override
            public void event(SessionEvent event) {
                analysis.event(event);
            }

            @Override
            public void block(RawBlock block) {
                GloveOnRecord glove = made.gloves().get(block.gloveIndex());
                for (int i = 0; i < block.samples(); i++) {
                    long micros = MadeReview.micros(block, i);
                    analysis.sample(glove, block.firstSample() + i, micros, block.counts(), i * block.channels());
                    if (block.hand() == hand && span.contains(micros)) {
                        List<Float> sites = new ArrayList<>();
                        for (double newtons : analysis.siteNewtons(hand)) {
                            sites.add((float) newtons);
                        }
                        seen.add(new Sample(micros, (float) analysis.totalNewtons(hand), sites));
                    }
                }
            }
        });
        return seen;
    }
}

package palpa.session.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.pipeline.HandSetup;
import palpa.recognition.TechniqueModel;
import palpa.session.Progress;
import palpa.session.learning.LearningReport.Way;

class LearningTest {

    private static final double GOOD = 0.9;

    private static LearningReport learn(Material.Source source, TechniqueModel shipped) throws UserProblem {
        return new Learning(options(shipped), Progress.UNSEEN).learn(source);
    }

    private static LearningOptions options(TechniqueModel shipped) {
        return new LearningOptions("made", Kind.CENTROID, 1, 1, List.of("made.csv"), Optional.empty(), shipped);
    }

    @Test
    void everyPersonIsLeftOutOnceAndJudgedByTheOthers() throws UserProblem {
        LearningReport report = learn(MadeMaterial.people(4), HandSetup.UNJUDGED);

        assertThat(report.way()).isEqualTo(Way.PEOPLE);
        assertThat(report.judged().people().keySet()).containsExactly("person 0", "person 1", "person 2", "person 3");
        assertThat(report.judged().all().balancedAccuracy()).isGreaterThan(GOOD);
        assertThat(report.model().card().balancedAccuracy())
                .isEqualTo(report.judged().all().balancedAccuracy());
    }

    @Test
    void judgesEveryWindowOfASecondWithinALabelAQuarterApart() throws UserProblem {
        LearningReport report = learn(MadeMaterial.people(2), HandSetup.UNJUDGED);

        // Runs of eight seconds less a microsecond: windows end from 1 s after the start to 7.75 s, every 0.25 s.
        assertThat(report.judged().all().windows()).isEqualTo(2 * 4 * 28);
    }

    @Test
    void aTechniqueOnlyOnePersonDidIsNeverRecognisedInThem() throws UserProblem {
        Material.Source source = sink -> {
            sink.take(new MadeMaterial("one", List.of(Technique.PERCUSSION, Technique.KNEADING), 8, 1));
            sink.take(new MadeMaterial("two", List.of(Technique.PERCUSSION, Technique.STROKING), 8, 2));
        };

        LearningReport report = learn(source, HandSetup.UNJUDGED);

        assertThat(report.judged().people().get("one").recall(Technique.KNEADING))
                .isZero();
        assertThat(report.model().classes())
                .containsExactly(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);
    }

    @Test
    void ofOnePersonPartsAreLeftOut() throws UserProblem {
        LearningReport report = learn(
                sink -> {
                    for (int take = 0; take < 3; take++) {
                        sink.take(new MadeMaterial(
                                "one", List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING), 6, take));
                    }
                },
                HandSetup.UNJUDGED);

        assertThat(report.way()).isEqualTo(Way.PARTS);
        assertThat(report.judged().people()).containsOnlyKeys("one");
        assertThat(report.judged().all().balancedAccuracy()).isGreaterThan(GOOD);
    }

    @Test
    void whereNothingCanBeLeftOutNothingIsClaimed() throws UserProblem {
        LearningReport report = learn(
                sink -> sink.take(new MadeMaterial("one", List.of(Technique.PERCUSSION, Technique.KNEADING), 6, 1)),
                HandSetup.UNJUDGED);

        assertThat(report.way()).isEqualTo(Way.NOTHING);
        assertThat(report.isJudged()).isFalse();
        assertThat(report.isWorseThanShipped()).isFalse();
        assertThat(report.model().card().balancedAccuracy()).isNaN();
    }

    @Test
    void saysWhereTheShippedModelIsBetter() throws UserProblem {
        TechniqueModel good = learn(MadeMaterial.people(4), HandSetup.UNJUDGED).model();
        Material.Source mislabelled = sink -> {
            for (int person = 0; person < 2; person++) {
                sink.take(new MadeMaterial(
                        "person " + person, List.of(Technique.PERCUSSION, Technique.KNEADING), 8, person));
            }
            sink.take(new MadeMaterial("person 2", List.of(Technique.STROKING), 8, 9));
        };

        assertThat(learn(mislabelled, good).isWorseThanShipped()).isTrue();
    }

    @Test
    void theSameRecordingsGiveTheSameModel() throws UserProblem {
        LearningOptions trees =
                new LearningOptions("made", Kind.TREES, 30, 3, List.of(), Optional.empty(), HandSetup.UNJUDGED);
        double[] once = new double[3];
        double[] again = new double[3];

        new Learning(trees, Progress.UNSEEN)
                .learn(MadeMaterial.people(2))
                .model()
                .probabilities(new double[] {7, 0}, once);
        new Learning(trees, Progress.UNSEEN)
                .learn(MadeMaterial.people(2))
                .model()
                .probabilities(new double[] {7, 0}, again);

        assertThat(once).isEqualTo(again);
    }

    @Test
    void whatTellsApartMattersMoreThanNoise() throws UserProblem {
        LearningReport report = learn(MadeMaterial.people(3), HandSetup.UNJUDGED);

        assertThat(report.features().get(0).name()).isEqualTo("made.tell_n");
        assertThat(report.groups()).extracting(Matter::name).containsExactly("made");
    }

    @Test
    void othersAreJudgedApartFromThoseItLearntFrom() throws UserProblem {
        LearningReport report = new Learning(options(HandSetup.UNJUDGED), Progress.UNSEEN)
                .learn(
                        MadeMaterial.people(6),
                        sink -> sink.take(
                                new MadeMaterial("stranger", List.of(Technique.STROKING, Technique.KNEADING), 8, 77)));

        assertThat(report.way()).isEqualTo(Way.OTHERS);
        assertThat(report.judged().people()).containsOnlyKeys("stranger");
        assertThat(report.judged().all().balancedAccuracy()).isGreaterThan(GOOD);
    }

    @Test
    void nothingLabelledIsAProblem() {
        assertThatThrownBy(() -> learn(sink -> {}, HandSetup.UNJUDGED))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("train.no_labels");
    }

    @Test
    void oneTechniqueAloneIsAProblem() {
        assertThatThrownBy(() -> learn(
                        sink -> sink.take(new MadeMaterial("one", List.of(Technique.STROKING), 8, 1)),
                        HandSetup.UNJUDGED))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("train.one_class");
    }

    @Test
    void labelsThatAreOverAtOnceAreAProblem() {
        assertThatThrownBy(() -> learn(
                        sink -> sink.take(
                                new MadeMaterial("one", List.of(Technique.STROKING, Technique.KNEADING), 0.2, 1)),
                        HandSetup.UNJUDGED))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("train.too_short");
    }

    @Test
    void aCancelledLearningEnds() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double part) {
                assertThat(part).isBetween(0.0, 1.0);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new Learning(options(HandSetup.UNJUDGED), cancelled).learn(MadeMaterial.people(2)))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("session.cancelled");
    }
}

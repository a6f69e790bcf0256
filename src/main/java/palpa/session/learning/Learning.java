package palpa.session.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.recognition.Examples;
import palpa.recognition.ModelCard;
import palpa.recognition.Scorer;
import palpa.recognition.TechniqueModel;
import palpa.session.Progress;
import palpa.session.learning.LearningReport.Way;

/**
 * Learns a model from labelled recordings and judges it on what it never saw. Deterministic: the same recordings, options
 * and seed give the same model. One use; one thread, which has others help it.
 *
 * <p>Every person is left out once (of one person alone, parts), a model is learnt from the others, and the person's
 * recordings run through the whole recogniser with it. What is chosen by looking at people left out - memory, temperature,
 * threshold - is chosen for each of them by looking at the others.
 */
public final class Learning {

    private static final long SPACING_MICROS = 200_000;
    private static final double GATHERED = 0.15;
    private static final double LEARNT = 0.75;

    private final LearningOptions options;
    private final Progress progress;
    private final Gathering gathering = new Gathering(SPACING_MICROS);
    private Corpus corpus;

    /** @param progress told how far it is, and asked whether to go on */
    public Learning(LearningOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * A model and how good it is on everybody it learnt from, left out one after another.
     *
     * @throws UserProblem where nothing is labelled, or everything alike, or somebody cancelled
     */
    public LearningReport learn(Material.Source source) throws UserProblem {
        gather(source);
        List<Track> tracks = gathering.tracks();
        boolean onePerson = Fold.byPerson(tracks).size() == 1;
        List<Fold> folds = onePerson ? Fold.byPiece(tracks) : Fold.byPerson(tracks);
        Way way = folds.isEmpty() ? Way.NOTHING : onePerson ? Way.PARTS : Way.PEOPLE;
        List<LeftOut> models = learn(folds);
        List<ScoredTrack> scored = see(models);
        Verdicts judged = new Verdicts();
        Verdicts shipped = new Verdicts();
        new Pass(models, scored, judged, shipped).over(source);
        Tuning tuning = Tuning.of(scored, corpus.classes());
        return report(model(tuning, judged, way), way, judged, shipped, tuning, models);
    }

    /**
     * A model learnt from some, and how good it is on others: for many people, of whom a few groups are left out to choose
     * what is chosen by looking at people left out.
     */
    public LearningReport learn(Material.Source source, Material.Source others) throws UserProblem {
        gather(source);
        List<LeftOut> models = learn(Fold.byGroup(gathering.tracks()));
        Tuning tuning = Tuning.of(see(models), corpus.classes());
        TechniqueModel unjudged = model(tuning, new Verdicts(), Way.OTHERS);
        Verdicts judged = new Verdicts();
        Verdicts shipped = new Verdicts();
        others.each(material -> {
            WindowJudge.judge(material, unjudged, run -> true, judged);
            WindowJudge.judge(material, options.shipped(), run -> true, shipped);
            progress.step(LEARNT);
        });
        TechniqueModel model = new TechniqueModel(
                card(judged, Way.OTHERS),
                unjudged.classes(),
                unjudged.features(),
                unjudged.scorer(),
                unjudged.temperature(),
                unjudged.unsureBelow(),
                unjudged.memorySeconds());
        return report(model, Way.OTHERS, judged, shipped, tuning, models);
    }

    /** What it learnt from, after it learnt. */
    public Examples examples() {
        return corpus.all();
    }

    private LearningReport report(
            TechniqueModel model, Way way, Verdicts judged, Verdicts shipped, Tuning tuning, List<LeftOut> models)
            throws UserProblem {
        Importance importance = new Importance(models, gathering.tracks(), gathering.features(), corpus.classes());
        progress.step(1);
        return new LearningReport(
                model,
                way,
                judged,
                shipped,
                options.shipped().card().name(),
                gathering.recordings(),
                tuning.trials(),
                importance.ofFeatures(options.seed()),
                importance.ofGroups(options.seed()));
    }

    private void gather(Material.Source source) throws UserProblem {
        gathering.gather(source);
        progress.step(GATHERED);
        if (gathering.tracks().isEmpty()) {
            throw new UserProblem("train.no_labels");
        }
        corpus = new Corpus(
                gathering.tracks(), gathering.features(), options.onTopOf().map(Start::examples));
        if (corpus.own() == 0) {
            throw new UserProblem("train.too_short");
        }
        if (corpus.classes().size() < 2) {
            throw new UserProblem("train.one_class", corpus.classes().get(0).label());
        }
    }

    private List<LeftOut> learn(List<Fold> folds) throws UserProblem {
        List<LeftOut> learnt = IntStream.range(0, folds.size())
                .parallel()
                .mapToObj(i -> progress.isCancelled() ? null : learn(folds.get(i)))
                .toList();
        progress.step(LEARNT);
        return learnt;
    }

    private LeftOut learn(Fold fold) {
        Examples others = corpus.without(fold);
        return new LeftOut(
                fold,
                others.classes(),
                options.learner(others.classes(), others.features()).learn(others));
    }

    private List<ScoredTrack> see(List<LeftOut> models) {
        List<ScoredTrack> seen = new ArrayList<>();
        for (Track track : gathering.tracks()) {
            models.stream()
                    .filter(model -> model.fold().leavesOut(track.piece()))
                    .forEach(model -> seen.add(model.see(track, corpus.classes())));
        }
        return seen;
    }

    private TechniqueModel model(Tuning tuning, Verdicts judged, Way way) {
        Scorer scorer = options.learner(corpus.classes(), gathering.features()).learn(corpus.all());
        return tuned(card(judged, way), corpus.classes(), scorer, tuning);
    }

    private ModelCard card(Verdicts judged, Way way) {
        return new ModelCard(
                options.name(),
                options.kind().label(),
                options.sources(),
                corpus.all().peopleSeen(),
                corpus.all().size(),
                judged.all().balancedAccuracy(),
                judged.all().macroF1(),
                way.label());
    }

    private TechniqueModel tuned(ModelCard card, List<Technique> classes, Scorer scorer, Tuning tuning) {
        return new TechniqueModel(
                card,
                classes,
                gathering.features(),
                scorer,
                tuning.temperature(),
                tuning.unsureBelow(),
                tuning.memorySeconds());
    }

    /** A pass over the recordings, each judged by the models that never saw it and by the shipped one. */
    private final class Pass {

        private final List<LeftOut> models;
        private final List<TechniqueModel> tuned = new ArrayList<>();
        private final BitSet leftOut = new BitSet();
        private final Verdicts judged;
        private final Verdicts shipped;
        private int firstPiece;

        Pass(List<LeftOut> models, List<ScoredTrack> scored, Verdicts judged, Verdicts shipped) {
            this.models = models;
            this.judged = judged;
            this.shipped = shipped;
            ModelCard card = new ModelCard("", "", List.of(), 0, 0, Double.NaN, Double.NaN, "");
            for (LeftOut model : models) {
                leftOut.or(model.fold().pieces());
                Tuning byOthers = Tuning.of(seenByOthers(model, scored), corpus.classes());
                tuned.add(tuned(card, model.known(), model.scorer(), byOthers));
            }
        }

        private List<ScoredTrack> seenByOthers(LeftOut model, List<ScoredTrack> scored) {
            return models.size() == 1
                    ? scored
                    : scored.stream()
                            .filter(seen -> !model.fold().leavesOut(seen.track().piece()))
                            .toList();
        }

        void over(Material.Source source) throws UserProblem {
            int all = gathering.tracks().size();
            source.each(material -> {
                judge(material);
                progress.step(LEARNT + (1 - LEARNT) * 0.9 * firstPiece / all);
            });
        }

        private void judge(Material material) throws UserProblem {
            int pieces = 0;
            for (Hand hand : Hand.values()) {
                pieces += material.labels(hand).runs().size();
            }
            int first = firstPiece;
            for (int i = 0; i < models.size(); i++) {
                BitSet left = models.get(i).fold().pieces();
                int next = left.nextSetBit(first);
                if (next >= 0 && next < first + pieces) {
                    WindowJudge.judge(material, tuned.get(i), run -> left.get(first + run), judged);
                }
            }
            WindowJudge.judge(material, options.shipped(), run -> leftOut.get(first + run), shipped);
            firstPiece += pieces;
        }
    }
}

package palpa.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import palpa.TestTargets;
import palpa.analysis.IndependentPeople;
import palpa.glove.population.Population;
import palpa.model.UserProblem;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;

/**
 * Judges recognisers on simulated people none of them saw and writes the page that says how good it is:
 *
 * <pre>mvn -q -P evaluate -DskipTests verify</pre>
 *
 * <p>Arguments: the file to write, people of the test draw, people of the independent generator, files of further models to
 * judge.
 */
final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) throws IOException, UserProblem {
        Map<String, TechniqueModel> models =
                Contenders.all(Arrays.stream(args).skip(3).map(Path::of).toList());
        Evaluation drawn =
                new Evaluation(TestTargets.defaults(), models).judge(new Population(), Integer.parseInt(args[1]));
        Evaluation elsewhere = new Evaluation(TestTargets.defaults(), models)
                .judge(new IndependentPeople(), Integer.parseInt(args[2]));
        ModelCard card = models.values().iterator().next().card();
        String page = page(drawn, elsewhere, card);
        Files.writeString(Path.of(args[0]), page);
        System.out.println(page);
    }

    private static String page(Evaluation drawn, Evaluation elsewhere, ModelCard card) {
        RecognitionPage page = new RecognitionPage();
        page.say(Story.OPENING)
                .say("Looked at closely: the recogniser that comes with Palpa (" + card.name() + "). Judged: "
                        + drawn.people() + " people of the test draw, seed " + Evaluation.SEED + ", and "
                        + elsewhere.people() + " recordings of the independent generator.");
        page.heading("Technique, people never seen").say(Story.WINDOWS);
        page.say("Gloves with all 16 sites and no dead channel:").expertise(drawn.byExpertiseOnWholeGloves());
        page.say("Gloves as they come (fingertips, totals, dead channels among them):")
                .expertise(drawn.byExpertise());
        page.say(
                        "The people with whole gloves again, deprived of something. A fist or an edge on the leg touches no fingertip:\n"
                                + "*felt windows* are those of rest, and those in which a reading stood out by 0.7 N from what was read at\n"
                                + "rest:")
                .conditions(drawn.byCondition());
        page.say("Who is taken for whom, gloves as they come:").confusion(drawn.all());
        page.heading("Beside plainer recognisers")
                .say("The same people, gloves as they come:")
                .models(drawn.byModel());
        page.heading("Hands made up by another generator").say(Story.ELSEWHERE);
        page.models(elsewhere.byModel()).confusion(elsewhere.all());
        strokes(page, drawn, elsewhere);
        page.heading("How sure it is").say(Story.RELIABILITY).reliability(drawn.all().reliability);
        return page.toString();
    }

    private static void strokes(RecognitionPage page, Evaluation drawn, Evaluation elsewhere) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put("test draw, whole gloves", drawn.byCondition().get(Condition.FULL));
        outcomes.put("test draw, gloves as they come", drawn.all());
        outcomes.put("independent generator", elsewhere.all());
        page.heading("Strokes, levels, surfaces").say(Story.STROKES).strokes(outcomes);
        page.say("Counted and how soon, test draw with whole gloves:")
                .counts(drawn.byCondition().get(Condition.FULL));
        page.say("The same, independent generator:").counts(elsewhere.all());
    }
}

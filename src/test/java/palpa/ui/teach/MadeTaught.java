package palpa.ui.teach;

import palpa.TestModels;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.session.learning.LearningReport.Way;
import palpa.session.learning.Taught;

/** What came of teachings that never were. */
final class MadeTaught {

    private MadeTaught() {}

    /** A hundred windows of kneading, of which so many were taken for stroking. */
    static Confusion kneading(int takenForStroking) {
        Confusion confusion = new Confusion();
        add(confusion, Technique.KNEADING, Technique.STROKING, takenForStroking);
        add(confusion, Technique.KNEADING, Technique.KNEADING, 100 - takenForStroking);
        return confusion;
    }

    /** Kneading and stroking, a hundred windows each, of which so many were right. */
    static Confusion people(int right) {
        Confusion confusion = kneading(100 - right);
        add(confusion, Technique.STROKING, Technique.STROKING, right);
        add(confusion, Technique.STROKING, Technique.UNSURE, 100 - right);
        return confusion;
    }

    private static void add(Confusion confusion, Technique done, Technique decided, int times) {
        for (int i = 0; i < times; i++) {
            confusion.add(done, decided);
        }
    }

    /** Taught so that of kneading so many were taken for stroking before and after, and so many people are told rightly. */
    static Taught taught(int before, int after, int elsewhereAfter) {
        return new Taught(
                TestModels.named("As Ines teaches"),
                TestModels.named("Palpa 0.5").card(),
                Way.PARTS,
                kneading(before),
                kneading(after),
                people(96),
                people(96),
                people(elsewhereAfter));
    }
}

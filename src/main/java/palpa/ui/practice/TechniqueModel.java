package palpa.ui.practice;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.HandsTogether;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.HandView;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;

/** What both hands are doing, in words. FX thread only. */
public final class TechniqueModel {

    /** Below this confidence a technique is shown as "unsure". */
    private static final double SURE = 0.6;

    private static final String UNKNOWN = "–";

    private final EnumWords<Technique> names = new EnumWords<>(Technique.class, "ui.technique.");
    private final EnumWords<Technique> rateNames = new EnumWords<>(Technique.class, "ui.rate.");
    private final EnumWords<Surface> surfaces = new EnumWords<>(Surface.class, "ui.surface.");
    private final EnumWords<HandsTogether.Relation> relations =
            new EnumWords<>(HandsTogether.Relation.class, "ui.together.");
    private final String sure = Words.of("ui.technique.sure");
    private final String unsure = Words.of("ui.technique.not_sure");

    private final ObjectProperty<Technique> technique = new SimpleObjectProperty<>(Technique.REST);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty certainty = new SimpleStringProperty("");
    private final StringProperty rateName = new SimpleStringProperty("");
    private final StringProperty rate = new SimpleStringProperty(UNKNOWN);
    private final StringProperty surface = new SimpleStringProperty(UNKNOWN);
    private final StringProperty hands = new SimpleStringProperty(UNKNOWN);

    void update(LessonView view) {
        HandView lead = lead(view.left(), view.right());
        Technique now = lead.technique();
        technique.set(now);
        name.set(names.of(now));
        certainty.set(now == Technique.REST ? "" : certaintyText(lead));
        rateName.set(rateNames.of(now));
        rate.set(rateText(now, rateHertz(view, lead)));
        surface.set(surfaceText(view.left(), view.right()));
        hands.set(now.isMassage() ? relations.of(view.together().relation()) : UNKNOWN);
    }

    /** The hand that is doing something; of two, the one that is known better. */
    static HandView lead(HandView left, HandView right) {
        boolean leftWorks = left.technique() != Technique.REST;
        boolean rightWorks = right.technique() != Technique.REST;
        if (leftWorks != rightWorks) {
            return leftWorks ? left : right;
        }
        boolean leftNamed = left.technique().isMassage();
        if (leftNamed != right.technique().isMassage()) {
            return leftNamed ? left : right;
        }
        return left.confidence() >= right.confidence() ? left : right;
    }

    private String certaintyText(HandView lead) {
        boolean certain = lead.technique().isMassage() && lead.confidence() >= SURE;
        return (certain ? sure : unsure) + " · " + String.format(Locale.ROOT, "%.2f", lead.confidence());
    }

    private static double rateHertz(LessonView view, HandView lead) {
        double together = view.together().rateHertz();
        return lead.technique() == Technique.PERCUSSION && !Double.isNaN(together) ? together : lead.rateHertz();
    }

    /** Percussion in strikes a second, both hands; passes and squeezes a minute. */
    static String rateText(Technique technique, double hertz) {
        if (Double.isNaN(hertz) || !technique.isMassage()) {
            return UNKNOWN;
        }
        return technique == Technique.PERCUSSION
                ? String.format(Locale.ROOT, "%.1f", hertz)
                : Long.toString(Math.round(hertz * 60));
    }

    private String surfaceText(HandView left, HandView right) {
        if (left.surface() == null && right.surface() == null) {
            return UNKNOWN;
        }
        if (left.surface() == right.surface() || right.surface() == null) {
            return surfaces.of(left.surface());
        }
        return left.surface() == null
                ? surfaces.of(right.surface())
                : surfaces.of(left.surface()) + " · " + surfaces.of(right.surface());
    }

    public ReadOnlyObjectProperty<Technique> techniqueProperty() {
        return technique;
    }

    public ReadOnlyStringProperty nameProperty() {
        return name;
    }

    /** Sure or unsure, and the confidence; empty at rest. */
    public ReadOnlyStringProperty certaintyProperty() {
        return certainty;
    }

    /** What {@link #rateProperty()} counts. */
    public ReadOnlyStringProperty rateNameProperty() {
        return rateName;
    }

    public ReadOnlyStringProperty rateProperty() {
        return rate;
    }

    /** Left and right where they differ. */
    public ReadOnlyStringProperty surfaceProperty() {
        return surface;
    }

    public ReadOnlyStringProperty handsProperty() {
        return hands;
    }
}

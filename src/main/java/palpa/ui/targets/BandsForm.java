package palpa.ui.targets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.ForceBand;
import palpa.model.LevelBands;
import palpa.session.Words;

/** Three levels and a ceiling as a person types them, in newtons. FX thread only. */
final class BandsForm {

    private static final double MOST_NEWTONS = 500;

    final StringProperty light = new SimpleStringProperty("");
    final StringProperty moderate = new SimpleStringProperty("");
    final StringProperty firm = new SimpleStringProperty("");
    final StringProperty top = new SimpleStringProperty("");
    final StringProperty ceiling = new SimpleStringProperty("");

    List<StringProperty> fields() {
        return List.of(light, moderate, firm, top, ceiling);
    }

    /** Shows {@code bands}; without a firm band that field is empty. */
    void show(Optional<LevelBands> bands) {
        light.set(bands.map(each -> number(each.light().lowNewtons())).orElse(""));
        moderate.set(bands.map(each -> number(each.moderate().lowNewtons())).orElse(""));
        firm.set(bands.flatMap(LevelBands::firm)
                .map(each -> number(each.lowNewtons()))
                .orElse(""));
        top.set(bands.map(each -> number(each.topNewtons())).orElse(""));
        ceiling.set(bands.map(each -> number(each.ceilingNewtons())).orElse(""));
    }

    /** A figure as it is typed: no more digits than it has. */
    static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    }

    /** The bands that are typed. */
    LevelBands bands() throws WrongFigure {
        double lowest = force(light, "light");
        double second = force(moderate, "moderate");
        double highest = force(top, "top");
        boolean hasFirm = !firm.get().isBlank();
        double third = hasFirm ? force(firm, "firm") : highest;
        boolean rising = lowest < second && second < third && third <= highest && (!hasFirm || third < highest);
        if (!rising) {
            throw new WrongFigure(Words.of("targets.wrong.order"));
        }
        double limit = force(ceiling, "ceiling");
        if (limit <= 0) {
            throw new WrongFigure(Words.of("targets.wrong.ceiling"));
        }
        return new LevelBands(
                new ForceBand(lowest, second),
                new ForceBand(second, third),
                hasFirm ? Optional.of(new ForceBand(third, highest)) : Optional.empty(),
                limit);
    }

    private static double force(StringProperty field, String name) throws WrongFigure {
        return figure(field, "targets.form." + name, 0, MOST_NEWTONS);
    }

    /** The number in {@code field}, {@code least} to {@code most}; a comma is taken for a point. */
    static double figure(StringProperty field, String nameKey, double least, double most) throws WrongFigure {
        String text = field.get().strip().replace(',', '.');
        double value = text.matches("\\d{1,4}(\\.\\d{1,4})?") ? Double.parseDouble(text) : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw new WrongFigure(Words.of(
                    "targets.wrong.figure", Words.of(nameKey), field.get().strip(), number(least), number(most)));
        }
        return value;
    }

    /** What is typed cannot be; the message is a sentence for a person. */
    static final class WrongFigure extends Exception {

        private static final long serialVersionUID = 1;

        WrongFigure(String sentence) {
            super(sentence);
        }
    }
}

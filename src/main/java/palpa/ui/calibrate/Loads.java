package palpa.ui.calibrate;

import java.util.Locale;
import palpa.session.Words;
import palpa.session.calibrating.ScaleLines;

/** Loads as a person reads them: in newtons, or in grams as a kitchen scale shows them. */
enum Loads {
    NEWTONS {
        @Override
        String text(double newtons) {
            return Words.of("calibrate.newtons", plain(newtons, newtons == Math.rint(newtons) ? 0 : 1));
        }
    },
    GRAMS {
        @Override
        String text(double newtons) {
            double grams = newtons / ScaleLines.NEWTONS_A_GRAM;
            double step = grams < 1000 ? 1 : 10;
            return Words.of("calibrate.grams", plain(step * Math.rint(grams / step), 0));
        }
    };

    /** The load with its unit. */
    abstract String text(double newtons);

    private static String plain(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}

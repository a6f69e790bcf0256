package palpa.ui.plot;

import palpa.model.LevelBands;
import palpa.session.Words;

/** Words for what the cursor stands on. */
final class Readout {

    private Readout() {}

    /** A force as newtons with one decimal, as its level where newtons may not be claimed, or a dash for none. */
    static String words(float newtons, boolean claimsNewtons, LevelBands bands) {
        if (Float.isNaN(newtons)) {
            return Words.of("plot.readout.nothing");
        }
        if (claimsNewtons) {
            return Words.of("plot.readout.newtons", tenths(newtons));
        }
        return Words.of("plot." + bands.levelOf(Math.max(0, newtons)).label());
    }

    /** A time before now, seconds with two decimals and a true minus. */
    static String seconds(double seconds) {
        long hundredths = Math.round(Math.abs(seconds) * 100);
        String sign = hundredths == 0 ? "" : "\u2212";
        return sign + hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private static String tenths(float newtons) {
        long tenths = Math.round(Math.abs(newtons) * 10.0);
        String sign = newtons < 0 && tenths > 0 ? "\u2212" : "";
        return sign + tenths / 10 + "." + tenths % 10;
    }
}

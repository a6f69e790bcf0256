package palpa.ui.plot;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import palpa.session.Words;

/**
 * The readings of one sensor as they come, the curve through them, and below how far each lies off it. FX thread only;
 * painted on a thread of its own. Style class {@code calibration-chart}.
 */
public final class CalibrationChart extends StandingChart<CalibrationWish> {

    private Content content = Content.EMPTY;

    /**
     * One reading.
     *
     * @param newtons the load
     * @param counts the sensor's raw value
     * @param up whether loads were growing
     * @param errorNewtons what the curve shows too much, NaN where there is no curve yet
     */
    public record Reading(double newtons, double counts, boolean up, double errorNewtons) {}

    /** A place on the curve. */
    public record Place(double newtons, double counts) {}

    /**
     * All that is shown. Immutable.
     *
     * @param readings in their order
     * @param curve places on the curve, empty where there is none yet
     * @param topNewtons the greatest load that will be asked for
     */
    public record Content(List<Reading> readings, List<Place> curve, double topNewtons) {

        public static final Content EMPTY = new Content(List.of(), List.of(), 20);

        public Content {
            readings = List.copyOf(readings);
            curve = List.copyOf(curve);
        }
    }

    public CalibrationChart() {
        this(ChartThread.own());
    }

    CalibrationChart(Executor painting) {
        super(painting, CalibrationFigure::of);
        getStyleClass().add("calibration-chart");
        setPrefSize(480, 240);
        setAccessibleRoleDescription(Words.of("plot.calibration.accessible.name"));
        show(Content.EMPTY);
    }

    /** Shows {@code newContent}. */
    public void show(Content newContent) {
        content = newContent;
        double worst = content.readings.stream()
                .mapToDouble(reading -> Math.abs(reading.errorNewtons))
                .filter(error -> !Double.isNaN(error))
                .max()
                .orElse(Double.NaN);
        setAccessibleText(
                Double.isNaN(worst)
                        ? Words.of("plot.calibration.few", Integer.toString(content.readings.size()))
                        : Words.of(
                                "plot.calibration.accessible",
                                Integer.toString(content.readings.size()),
                                String.format(Locale.ROOT, "%.2f", worst)));
        wish();
    }

    @Override
    CalibrationWish wish(int widthPixels, int heightPixels, double scale, boolean onDark, String fontFamily) {
        return new CalibrationWish(widthPixels, heightPixels, scale, content, onDark, fontFamily);
    }
}

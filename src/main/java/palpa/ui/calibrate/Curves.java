package palpa.ui.calibrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.CountRange;
import palpa.calibration.Direction;
import palpa.calibration.FittedCurve;
import palpa.calibration.Load;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.SiteFit;
import palpa.session.calibrating.SiteReadings;
import palpa.ui.plot.CalibrationChart.Content;
import palpa.ui.plot.CalibrationChart.Place;
import palpa.ui.plot.CalibrationChart.Reading;

/** A site's readings as a picture. Stateless; any thread; fits a curve. */
final class Curves {

    private static final int PLACES = 60;

    /** Through fewer loads some line goes anyhow. */
    private static final int FEWEST_LOADS = 3;

    private Curves() {}

    static Content content(CalibrationPlan plan, SiteReadings site, LocalDate day) {
        List<Load> loads = SiteFit.loads(plan, site);
        Optional<FittedCurve> curve = SiteFit.curveSoFar(plan, site, day)
                .filter(fitted -> site.taken().size() >= FEWEST_LOADS)
                .map(ChannelCalibration::curve);
        List<Reading> readings = new ArrayList<>();
        double[] play = new double[1];
        int pass = -1;
        for (Load load : loads) {
            play[0] = load.pass() == pass ? play[0] : 0;
            pass = load.pass();
            double error = curve.map(fitted -> fitted.newtons(load.counts(), play) - load.newtons())
                    .orElse(Double.NaN);
            boolean up = load.direction().filter(way -> way == Direction.DOWN).isEmpty();
            readings.add(new Reading(load.newtons(), load.counts(), up, error));
        }
        return new Content(readings, curve.map(Curves::places).orElse(List.of()), plan.topNewtons());
    }

    private static List<Place> places(FittedCurve curve) {
        CountRange range = curve.range();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i <= PLACES; i++) {
            double counts = range.footCounts() + (range.topCounts() - range.footCounts()) * i / PLACES;
            places.add(new Place(curve.newtons(counts), counts));
        }
        return places;
    }
}

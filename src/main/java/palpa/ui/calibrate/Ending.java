package palpa.ui.calibrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Expiry;
import palpa.calibration.GloveCalibration;
import palpa.calibration.SensorKind;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.calibrating.ProgressStore;
import palpa.session.calibrating.SiteResult;

/** Writes what was found at the sites of a glove into its profile. Any thread. */
record Ending(
        Calibrations calibrations,
        ProgressStore store,
        Supplier<LocalDate> today,
        GloveDescriptor glove,
        SensorKind sensors) {

    /**
     * Puts what was found in force, beside what is known of the other sites, and forgets the progress. Of a calibration that was
     * found not to hold nothing is known any longer.
     */
    Outcome write(Map<Site, SiteResult> found) {
        GloveUid uid = glove.uid();
        Optional<GloveCalibration> calibration = calibrations.standing(uid);
        for (SiteResult result : found.values()) {
            calibration = Optional.of(with(calibration, result.channel()));
        }
        int missing = missing(calibration);
        try {
            if (!found.isEmpty()) {
                calibrations.keep(calibration.orElseThrow());
            }
            store.forget(uid);
            Optional<GloveCalibration> written = found.isEmpty() ? Optional.empty() : calibration;
            Optional<Expiry> over = written.flatMap(now -> calibrations.use(uid).expiry(now, today.get()));
            return new Outcome(written, found, missing, over, Optional.empty());
        } catch (UserProblem unwritable) {
            return new Outcome(calibration, found, missing, Optional.empty(), Optional.of(unwritable));
        }
    }

    private GloveCalibration with(Optional<GloveCalibration> before, ChannelCalibration channel) {
        String day = today.get().toString();
        List<ChannelCalibration> channels =
                before.map(all -> all.with(channel).channels()).orElseGet(() -> List.of(channel));
        return new GloveCalibration(glove.uid(), day, sensors, channels);
    }

    private int missing(Optional<GloveCalibration> calibration) {
        return (int) glove.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.FORCE)
                .map(ChannelSpec::name)
                .filter(name -> calibration.flatMap(all -> all.channel(name)).isEmpty())
                .count();
    }
}

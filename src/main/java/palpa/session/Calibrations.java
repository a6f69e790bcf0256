package palpa.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Expiry;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.calibration.Load;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.UserProblem;

/** Tables of loads, and what was fitted to them: read, written, and kept glove by glove. Any thread. */
public interface Calibrations {

    /**
     * A table of loads.
     *
     * @param loads its rows in their order
     * @param warnings what the person should know of it
     */
    record LoadTable(List<Load> loads, List<String> warnings) {

        public LoadTable {
            loads = List.copyOf(loads);
            warnings = List.copyOf(warnings);
        }

        /** The rows of each channel, in the order in which the channels first appear. */
        public Map<String, List<Load>> byChannel() {
            return loads.stream()
                    .collect(Collectors.groupingBy(Load::channel, LinkedHashMap::new, Collectors.toList()));
        }
    }

    /**
     * A known load pressed on one site.
     *
     * @param day when that was
     * @param site where
     * @param loadNewtons the known load
     * @param shownNewtons what the sensor showed
     * @param held whether the calibration met it
     */
    record Check(LocalDate day, Site site, double loadNewtons, double shownNewtons, boolean held) {}

    /**
     * What became of a calibration since it is in force.
     *
     * @param usedSeconds how long its glove was practised with since the channel used longest was calibrated
     * @param anewAtSeconds how much of that was over when a channel was calibrated later than others, by its name
     * @param voided why it no longer holds, empty where nothing was found
     * @param lastCheck the newest known load it was checked with
     */
    record Use(
            double usedSeconds, Map<String, Double> anewAtSeconds, Optional<String> voided, Optional<Check> lastCheck) {

        private static final double SECONDS_AN_HOUR = 3600;

        public static final Use NONE = new Use(0, Map.of(), Optional.empty(), Optional.empty());

        public Use {
            anewAtSeconds = Map.copyOf(anewAtSeconds);
        }

        /** The same after so many seconds more. */
        public Use and(double seconds) {
            return new Use(usedSeconds + seconds, anewAtSeconds, voided, lastCheck);
        }

        /** The same, no longer in force. */
        public Use voidedBy(String reason) {
            return new Use(usedSeconds, anewAtSeconds, Optional.of(reason), lastCheck);
        }

        /** The same after a check; one that failed ends the calibration. */
        public Use checked(Check check) {
            Use after = check.held() ? this : voidedBy(Expiry.CHECK.label());
            return new Use(after.usedSeconds, after.anewAtSeconds, after.voided, Optional.of(check));
        }

        /** Why a calibration that was used so no longer holds, empty where it does. */
        public Optional<Expiry> expiry(GloveCalibration calibration, LocalDate today) {
            if (voided.isPresent()) {
                return Optional.of(Labelled.parse(Expiry.class, voided.get()).orElse(Expiry.CHECK));
            }
            if (usedSeconds >= SECONDS_AN_HOUR * calibration.sensors().validHours()) {
                return Optional.of(Expiry.USE);
            }
            return calibration.expiry(today);
        }

        /** What it is of a calibration that comes after this one's: channels that are in both go on, the others begin. */
        public Use of(GloveCalibration before, GloveCalibration after) {
            Map<String, Double> begun = after.channels().stream()
                    .collect(Collectors.toMap(
                            ChannelCalibration::channel,
                            channel -> before.has(channel)
                                    ? anewAtSeconds.getOrDefault(channel.channel(), 0.0)
                                    : usedSeconds,
                            Math::min));
            double oldest = Collections.min(begun.values());
            begun.replaceAll((channel, at) -> at - oldest);
            begun.values().removeIf(at -> at == 0);
            Optional<Check> stillTold = lastCheck.filter(check -> check.held()
                    && after.channel(check.site().label()).filter(before::has).isPresent());
            return new Use(usedSeconds - oldest, begun, Optional.empty(), stillTold);
        }
    }

    /** Reads a table of loads; whatever is wrong in it is a problem that names file, line and column. */
    LoadTable loads(Path file) throws UserProblem;

    /** Reads what {@link #write} wrote. */
    GloveCalibration read(Path file) throws UserProblem;

    /** Writes a profile file as a whole; one that is there is replaced only where {@code replace} says so. */
    void write(GloveCalibration calibration, Path file, boolean replace) throws UserProblem;

    /** A profile file of any version, for this glove, whatever glove it was made for; its state as of today. */
    GloveProfile profile(Path file, GloveDescriptor glove) throws UserProblem;

    /** The calibration in force for a glove, expired or not; empty where there is none that can be read. */
    Optional<GloveCalibration> inForce(GloveUid glove);

    /** The same, but for one that was found not to hold: to that no site calibrated anew can be added. */
    default Optional<GloveCalibration> standing(GloveUid glove) {
        return use(glove).voided().isPresent() ? Optional.empty() : inForce(glove);
    }

    /**
     * Puts a calibration in force for its glove; the one before is kept beside it. Channels that are in both are used as long as
     * they were, the others not yet.
     *
     * @return the file it is in
     */
    Path keep(GloveCalibration calibration) throws UserProblem;

    /** Files of the glove's earlier calibrations, the oldest first. */
    List<Path> history(GloveUid glove) throws UserProblem;

    /** What became of the calibration in force. */
    Use use(GloveUid glove);

    /** Adds to the time the glove was practised with. */
    void addUse(GloveUid glove, double seconds) throws UserProblem;

    /** Keeps what came of a known load; a calibration that missed it no longer holds. */
    void keep(GloveUid glove, Check check) throws UserProblem;

    /**
     * From now on the calibration in force no longer holds, because the glove was changed, say.
     *
     * @param reason a word that says why, for the file
     */
    void discard(GloveUid glove, String reason) throws UserProblem;
}

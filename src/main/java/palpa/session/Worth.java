package palpa.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import palpa.calibration.CalibrationState;
import palpa.calibration.Expiry;
import palpa.calibration.GloveProfile;
import palpa.model.Hand;

/**
 * What newtons are worth: the profiles behind them, of which the worst counts; none where nobody knows. Immutable; any
 * thread.
 */
public record Worth(List<GloveProfile> profiles) {

    /** Of newtons that came from elsewhere. */
    public static final Worth UNKNOWN = new Worth(List.of());

    public Worth {
        profiles = List.copyOf(profiles);
    }

    /** Of the newtons of one hand in a session. */
    public static Worth of(Hand hand, List<GloveOnRecord> gloves) {
        return new Worth(gloves.stream()
                .filter(glove -> glove.hand() == hand)
                .map(GloveOnRecord::profile)
                .toList());
    }

    /** The word of a state, as it stands in tables. */
    public static String word(CalibrationState.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The state's word; of different ones all, with a slash between; empty where nobody knows. */
    public String states() {
        return profiles.stream()
                .map(profile -> word(profile.state().kind()))
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** The day of the oldest calibration. */
    public Optional<LocalDate> date() {
        return profiles.stream()
                .map(profile -> profile.state().date())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** How far newtons may be off, in percent of full scale; NaN where it is not known of every one. */
    public double errorPercent() {
        return profiles.stream()
                .mapToDouble(profile -> profile.state().errorPercent())
                .reduce(Math::max)
                .orElse(Double.NaN);
    }

    /** How far a force in newtons may be off, 19 times of 20, newtons; NaN where that is not known. */
    public double uncertaintyNewtons(double newtons) {
        return profiles.stream()
                .mapToDouble(profile -> profile.uncertaintyNewtons(newtons))
                .reduce(Math::max)
                .orElse(Double.NaN);
    }

    /** In words: "calibrated (2026-11-22, ±4.0 %)", "expired (its days are over, ...)", "uncalibrated". */
    public String words() {
        return words(states(), expiry(), date(), errorPercent());
    }

    /** The same of one state. */
    public static String words(CalibrationState state) {
        return words(word(state.kind()), state.expiry(), state.date(), state.errorPercent());
    }

    private Optional<Expiry> expiry() {
        return profiles.stream()
                .map(profile -> profile.state().expiry())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String words(String states, Optional<Expiry> expiry, Optional<LocalDate> date, double errorPercent) {
        List<String> more = new ArrayList<>();
        expiry.ifPresent(why -> more.add(Words.of("health.expiry." + why.label())));
        date.ifPresent(day -> more.add(day.toString()));
        if (!Double.isNaN(errorPercent)) {
            more.add(String.format(Locale.ROOT, "±%.1f %%", errorPercent));
        }
        return more.isEmpty() ? states : states + " (" + String.join(", ", more) + ")";
    }

    /** What the profiles are called. */
    public String names() {
        return profiles.stream().map(GloveProfile::name).distinct().collect(Collectors.joining("/"));
    }
}

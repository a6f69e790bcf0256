package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.Expiry;
import palpa.calibration.GloveProfile;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A {@link GloveProfile} as JSON, schema version 2; version 1, which knew fewer kinds of curve, is still read. Others
 * are refused.
 *
 * <p>Fields: {@code schema, glove} (uid), {@code name, state, date, error_percent, expired_by, valid_days, verdict, channels}; a
 * channel has its {@code model} and coefficients, and may say how good they are: {@code residuals_n, valid_n, r2,
 * rmse_n, verdict}.
 */
public final class ProfileJson {

    static final int SCHEMA = 2;
    private static final int OLDEST_SCHEMA = 1;
    private static final int MOST_YEAR = 9999;
    private static final String SAME_AS = "same_as";

    private ProfileJson() {}

    /**
     * Writes the profile of {@code glove}.
     *
     * @throws IllegalArgumentException where a curve of unknown kind spans more than 65,536 counts
     */
    public static byte[] write(GloveProfile profile, GloveDescriptor glove) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("glove", profile.glove().toString());
        root.put("name", profile.name());
        root.put("state", profile.state().kind().name().toLowerCase(Locale.ROOT));
        profile.state().date().ifPresent(date -> root.put("date", date.toString()));
        if (!Double.isNaN(profile.state().errorPercent())) {
            root.put("error_percent", profile.state().errorPercent());
        }
        profile.state().expiry().ifPresent(why -> root.put("expired_by", why.label()));
        ArrayNode channels = root.putArray("channels");
        for (int i = 0; i < profile.channels().size(); i++) {
            CurveModel curve = profile.channels().get(i);
            int first = profile.channels().indexOf(curve);
            ObjectNode node = channels.addObject();
            if (first < i) {
                node.put("model", SAME_AS).put("channel", first);
            } else {
                CurveJson.write(node, curve, glove.channels().get(i));
            }
        }
        return JsonText.bytes(root);
    }

    /** Reads a profile. */
    public static GloveProfile read(JsonPlace root) throws UserProblem {
        refuseOtherVersions(root);
        root.only(
                "schema",
                "note",
                "glove",
                "name",
                "state",
                "date",
                "error_percent",
                "valid_days",
                "expired_by",
                "verdict",
                "channels");
        List<CurveModel> channels = new ArrayList<>();
        for (JsonPlace channel : root.at("channels").items(1, GloveDescriptor.MAX_CHANNELS)) {
            channels.add(channel(channel, channels));
        }
        Optional<JsonPlace> name = root.find("name");
        return new GloveProfile(
                uid(root.at("glove")), name.isPresent() ? name.get().text() : "", state(root), channels);
    }

    static void refuseOtherVersions(JsonPlace root) throws UserProblem {
        long version = root.at("schema").whole(0, Long.MAX_VALUE);
        if (version < OLDEST_SCHEMA || version > SCHEMA) {
            throw root.at("schema")
                    .wrong(Words.of(
                            "store.expects_profile_version",
                            Integer.toString(OLDEST_SCHEMA),
                            Integer.toString(SCHEMA)));
        }
    }

    private static CurveModel channel(JsonPlace place, List<CurveModel> before) throws UserProblem {
        if (place.at("model").text().equals(SAME_AS) && !before.isEmpty()) {
            return before.get(place.at("channel").integer(0, before.size() - 1));
        }
        return CurveJson.read(place);
    }

    /** A glove's uid. */
    public static GloveUid uid(JsonPlace place) throws UserProblem {
        try {
            return GloveUid.parse(place.text());
        } catch (IllegalArgumentException e) {
            throw place.wrong(Words.of("store.expects_uid"));
        }
    }

    private static CalibrationState state(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> error = root.find("error_percent");
        return new CalibrationState(
                kind(root.at("state")),
                date(root),
                error.isPresent() ? error.get().number(0, 1e6) : Double.NaN,
                expiry(root));
    }

    private static Optional<Expiry> expiry(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> why = root.find("expired_by");
        return why.isPresent() ? Optional.of(why.get().oneOf(Expiry.class)) : Optional.empty();
    }

    private static CalibrationState.Kind kind(JsonPlace place) throws UserProblem {
        for (CalibrationState.Kind kind : CalibrationState.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(place.text())) {
                return kind;
            }
        }
        throw place.wrong(Words.of("store.expects_state"));
    }

    private static Optional<LocalDate> date(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> place = root.find("date");
        return place.isEmpty() ? Optional.empty() : Optional.of(day(place.get()));
    }

    static LocalDate day(JsonPlace place) throws UserProblem {
        try {
            LocalDate day = LocalDate.parse(place.text());
            if (day.getYear() < 1 || day.getYear() > MOST_YEAR) {
                throw place.wrong(Words.of("store.expects_date"));
            }
            return day;
        } catch (DateTimeException e) {
            throw place.wrong(Words.of("store.expects_date"));
        }
    }
}

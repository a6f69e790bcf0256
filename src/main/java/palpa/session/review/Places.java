package palpa.session.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;

/**
 * Puts the changes of step and region together to places. Stateless; any thread.
 *
 * <p>Both hands change their region by an event each, a moment apart: the first of the two counts. A step that is gone
 * to changes its region a moment later; places shorter than that are none.
 */
final class Places {

    private static final long MOMENT_MICROS = 50_000;

    private Places() {}

    static List<Place> of(SessionHeader header, List<SessionEvent> events, TimeSpan span) {
        List<Place> places = new ArrayList<>();
        Place now = new Place(new TimeSpan(span.startMicros(), span.startMicros()), 0, header.region());
        for (SessionEvent event : events) {
            long at = Math.max(now.span().startMicros(), Math.min(event.timeMicros(), span.endMicros()));
            int step = step(event, header).orElse(now.step());
            Region region = region(event).orElse(now.region());
            if (step != now.step() || region != now.region()) {
                add(places, now, at);
                long start = at - now.span().startMicros() <= MOMENT_MICROS
                        ? now.span().startMicros()
                        : at;
                now = new Place(new TimeSpan(start, start), step, region);
            }
        }
        places.add(new Place(new TimeSpan(now.span().startMicros(), span.endMicros()), now.step(), now.region()));
        return places;
    }

    private static void add(List<Place> places, Place begun, long end) {
        if (end - begun.span().startMicros() > MOMENT_MICROS) {
            places.add(new Place(new TimeSpan(begun.span().startMicros(), end), begun.step(), begun.region()));
        }
    }

    private static Optional<Region> region(SessionEvent event) {
        return event.kind() == SessionEvent.Kind.REGION
                ? Labelled.parse(Region.class, event.value())
                : Optional.empty();
    }

    /** A step that the program does not have comes of a damaged file, and is left out. */
    private static Optional<Integer> step(SessionEvent event, SessionHeader header) {
        if (event.kind() != SessionEvent.Kind.TARGET || !event.value().matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int step = Integer.parseInt(event.value());
        return step < header.program().steps().size() ? Optional.of(step) : Optional.empty();
    }

    static Place at(List<Place> places, long micros) {
        for (Place place : places) {
            if (micros < place.span().endMicros()) {
                return place;
            }
        }
        return places.get(places.size() - 1);
    }

    /** The first place of the kind wanted that begins after {@code micros}; where none does, the first of all. */
    static Optional<Place> next(List<Place> places, long micros, Predicate<Place> wanted) {
        List<Place> candidates = places.stream().filter(wanted).toList();
        return candidates.stream()
                .filter(place -> place.span().startMicros() > micros)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}

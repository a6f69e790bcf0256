package palpa.ui.safety;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import palpa.coaching.Leg;
import palpa.coaching.Program;
import palpa.coaching.safety.Adapt;
import palpa.coaching.safety.Adaptation;
import palpa.coaching.safety.Answers;
import palpa.coaching.safety.Stop;
import palpa.session.Receiver;
import palpa.session.Words;

/** What is ticked on the checklist, and what comes of it. FX thread only. */
final class ChecklistModel {

    private final Map<Stop, BooleanProperty> stops = new EnumMap<>(Stop.class);
    private final Map<Adapt, BooleanProperty> adapts = new EnumMap<>(Adapt.class);
    private final Map<Adapt, ObjectProperty<Optional<Leg>>> legs = new EnumMap<>(Adapt.class);
    private final DoubleProperty comfort = new SimpleDoubleProperty(Receiver.USUAL_COMFORT);
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);

    ChecklistModel() {
        for (Stop stop : Stop.values()) {
            stops.put(stop, ticked());
        }
        for (Adapt adapt : Adapt.values()) {
            adapts.put(adapt, ticked());
            legs.put(adapt, new SimpleObjectProperty<>(Optional.empty()));
        }
    }

    private BooleanProperty ticked() {
        BooleanProperty tick = new SimpleBooleanProperty();
        tick.addListener(changed -> blank.set(answers().equals(Answers.NONE)));
        return tick;
    }

    BooleanProperty ticked(Stop stop) {
        return stops.get(stop);
    }

    BooleanProperty ticked(Adapt adapt) {
        return adapts.get(adapt);
    }

    /** The one leg it is true of, or empty for both. */
    ObjectProperty<Optional<Leg>> leg(Adapt adapt) {
        return legs.get(adapt);
    }

    /** From both legs to the left one, to the right one, and to both again. */
    void turnLeg(Adapt adapt) {
        Optional<Leg> leg = legs.get(adapt).get();
        legs.get(adapt)
                .set(
                        leg.isEmpty()
                                ? Optional.of(Leg.LEFT)
                                : leg.filter(Leg.LEFT::equals).map(left -> Leg.RIGHT));
    }

    /** The receiver's comfort factor. */
    DoubleProperty comfortProperty() {
        return comfort;
    }

    /** Whether nothing is ticked. */
    ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Nothing is ticked any more. */
    void clear() {
        show(Answers.NONE, Receiver.USUAL_COMFORT);
    }

    /** Ticks what {@code receiver} answered before. */
    void show(Receiver receiver) {
        show(receiver.answers(), receiver.comfortFactor());
    }

    private void show(Answers answers, double factor) {
        stops.forEach((stop, tick) -> tick.set(answers.stops().contains(stop)));
        adapts.forEach((adapt, tick) -> tick.set(answers.adapts().contains(adapt)));
        legs.forEach((adapt, leg) -> leg.set(answers.leg(adapt)));
        comfort.set(factor);
    }

    /** What is ticked. */
    Answers answers() {
        Map<Adapt, Leg> oneLeg = new EnumMap<>(Adapt.class);
        legs.forEach((adapt, leg) ->
                leg.get().filter(any -> adapts.get(adapt).get()).ifPresent(one -> oneLeg.put(adapt, one)));
        return new Answers(in(stops), in(adapts), oneLeg);
    }

    private static <E extends Enum<E>> Set<E> in(Map<E, BooleanProperty> list) {
        return list.keySet().stream().filter(each -> list.get(each).get()).collect(Collectors.toUnmodifiableSet());
    }

    /** What is ticked makes of {@code program} this. */
    Adaptation adapt(Program program) {
        return Adaptation.of(program, answers(), comfort.get(), Words::of);
    }

    /** The receiver {@code name}, as ticked; nothing that stops is. */
    Receiver receiver(String name, LocalDate today) {
        return new Receiver(Receiver.cleaned(name), comfort.get(), answers(), today);
    }
}

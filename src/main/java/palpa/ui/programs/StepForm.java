package palpa.ui.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Manner;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;

/** One step as a person fills it in: every field a property, checked as it is typed. FX thread only. */
final class StepForm {

    private static final int MOST_REPETITIONS = 10_000;
    private static final int MOST_SECONDS = 4 * 3600;

    final ObjectProperty<Activity> activity = new SimpleObjectProperty<>(Activity.MASSAGE);
    final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.CALF);
    final ObjectProperty<Optional<Technique>> technique = none();
    final ObjectProperty<Optional<Level>> level = none();
    final ObjectProperty<Optional<Leg>> leg = none();
    final ObjectProperty<Optional<Surface>> left = none();
    final ObjectProperty<Optional<Surface>> right = none();
    final ObjectProperty<HandUse> hands = new SimpleObjectProperty<>(HandUse.ANY);
    final ObjectProperty<Optional<StepPicture>> picture = none();
    final StringProperty repetitions = new SimpleStringProperty("");
    final StringProperty seconds = new SimpleStringProperty("");
    final StringProperty beats = new SimpleStringProperty("");
    final StringProperty route = new SimpleStringProperty("");
    final StringProperty instruction = new SimpleStringProperty("");

    private final Runnable changed;
    private boolean showing;

    /** @param changed told after a person changed a field */
    StepForm(Runnable changed) {
        this.changed = changed;
        for (Property<?> field : fields()) {
            field.addListener((known, before, now) -> {
                if (!showing) {
                    changed();
                }
            });
        }
    }

    private static <T> ObjectProperty<Optional<T>> none() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    private List<Property<?>> fields() {
        return List.of(
                activity,
                region,
                technique,
                level,
                leg,
                left,
                right,
                hands,
                picture,
                repetitions,
                seconds,
                beats,
                route,
                instruction);
    }

    private void changed() {
        changed.run();
    }

    /** Shows {@code step}; nobody is told of a change. */
    void show(Step step) {
        showing = true;
        activity.set(step.activity());
        region.set(step.region());
        technique.set(step.technique());
        level.set(step.level());
        leg.set(step.manner().leg());
        left.set(step.manner().left());
        right.set(step.manner().right());
        hands.set(step.manner().hands());
        picture.set(step.picture());
        repetitions.set(text(step.repetitions()));
        seconds.set(text(step.seconds()));
        beats.set(text(step.manner().beatsPerMinute()));
        route.set(step.route().stream().map(StepForm::name).collect(Collectors.joining(", ")));
        instruction.set(step.instruction());
        showing = false;
    }

    private static String text(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private static String name(Region region) {
        return Words.of("ui.region." + region.label());
    }

    /** The step that is filled in, or what is wrong with it in a sentence. */
    Answer answer() {
        try {
            boolean massage = activity.get() == Activity.MASSAGE;
            return new Answer(
                    Optional.of(new Step(
                            activity.get(),
                            region.get(),
                            massage ? technique.get() : Optional.empty(),
                            massage ? level.get() : Optional.empty(),
                            massage ? count(repetitions, "repetitions", MOST_REPETITIONS) : 0,
                            count(seconds, "seconds", MOST_SECONDS),
                            manner(),
                            places(),
                            instruction.get().strip(),
                            picture.get())),
                    "");
        } catch (Wrong wrong) {
            return new Answer(Optional.empty(), wrong.sentence);
        }
    }

    private Manner manner() throws Wrong {
        return new Manner(leg.get(), left.get(), right.get(), hands.get(), count(beats, "beats", Manner.MOST_BEATS));
    }

    private static int count(StringProperty field, String name, int most) throws Wrong {
        String text = field.get().strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most) {
            throw new Wrong(
                    Words.of("programs.form.count", Words.of("programs.form." + name), text, Integer.toString(most)));
        }
        return Integer.parseInt(text);
    }

    private List<Region> places() throws Wrong {
        List<Region> places = new ArrayList<>();
        for (String word : route.get().split(",")) {
            if (!word.isBlank()) {
                places.add(region(word.strip()));
            }
        }
        if (!places.isEmpty() && (places.size() < 2 || places.get(0) != region.get())) {
            throw new Wrong(Words.of("programs.form.route.start", name(region.get())));
        }
        return places;
    }

    private static Region region(String word) throws Wrong {
        return Arrays.stream(Region.values())
                .filter(region -> name(region).equalsIgnoreCase(word))
                .findFirst()
                .or(() -> Labelled.parse(Region.class, word))
                .orElseThrow(() -> new Wrong(Words.of("programs.form.route.unknown", word, names())));
    }

    private static String names() {
        return Arrays.stream(Region.values()).map(StepForm::name).collect(Collectors.joining(", "));
    }

    /**
     * What came of the form.
     *
     * @param step the step; empty where something is wrong
     * @param problem what is wrong
     */
    record Answer(Optional<Step> step, String problem) {}

    /** What is typed is no step. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;
        private final String sentence;

        private Wrong(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}

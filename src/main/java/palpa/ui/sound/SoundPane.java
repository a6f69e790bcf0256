package palpa.ui.sound;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.KeyCap;

/** Chooses what is heard, each choice with the key that changes it too. FX thread only. */
public final class SoundPane extends VBox {

    private static final double CHOICE_WIDTH = 190;
    private static final double VOLUME_STEP = 10;

    private final Audio audio;
    private final CheckBox voice = check(Action.VOICE, "voice");
    private final CheckBox focus = check(Action.SPEAK_FOCUS, "focus");
    private final CheckBox metronome = check(Action.METRONOME, "metronome");
    private final ComboBox<CueSound> cues = choice(CueSound.class, "cues");
    private final ComboBox<PressureSound> pressure = choice(PressureSound.class, "pressure");
    private final Slider volume = new Slider(0, 100, 100);
    private final Label lack = new Label();

    public SoundPane(Audio audio) {
        super(8);
        this.audio = audio;
        setId("sound-pane");
        Label head = new Label(Words.of("sound.settings"));
        head.getStyleClass().add("row-value");
        lack.setId("sound-lack");
        lack.setWrapText(true);
        lack.setMinHeight(USE_PREF_SIZE);
        lack.getStyleClass().add("device-advice");
        lack.managedProperty().bind(lack.textProperty().isNotEmpty());
        getChildren().addAll(head, grid(), lack);
    }

    private GridPane grid() {
        volume.setId("sound-volume");
        volume.setBlockIncrement(VOLUME_STEP);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        grid.addRow(0, voice, new KeyCap(Action.VOICE.key()), label("cues", cues), keyed(cues, Action.CUE_SOUND));
        grid.addRow(
                1,
                focus,
                new KeyCap(Action.SPEAK_FOCUS.key()),
                label("pressure", pressure),
                keyed(pressure, Action.PRESSURE_SOUND));
        grid.addRow(2, metronome, new KeyCap(Action.METRONOME.key()), label("volume", volume), volume);
        return grid;
    }

    private static CheckBox check(Action action, String name) {
        CheckBox box = new CheckBox(Words.of("sound.settings." + name));
        box.setId("sound-" + name);
        box.setAccessibleHelp(Words.of("sound.key", action.key()));
        return box;
    }

    private static <E extends Enum<E> & Labelled> ComboBox<E> choice(Class<E> type, String name) {
        EnumWords<E> words = new EnumWords<>(type, "sound." + name + ".");
        ComboBox<E> box = new ComboBox<>();
        box.setId("sound-" + name);
        box.getItems().setAll(type.getEnumConstants());
        box.setPrefWidth(CHOICE_WIDTH);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E choice) {
                return words.of(choice);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed: " + text);
            }
        });
        return box;
    }

    private static Label label(String name, Node of) {
        Label label = new Label(Words.of("sound.settings." + name));
        label.setLabelFor(of);
        return label;
    }

    private static HBox keyed(Node choice, Action action) {
        choice.setAccessibleHelp(Words.of("sound.key", action.key()));
        HBox box = new HBox(6, choice, new KeyCap(action.key()));
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    /** Shows what is chosen now, and what this machine lacks. */
    public void ask() {
        SoundChoices now = audio.choices();
        voice.setSelected(now.voice());
        focus.setSelected(now.focus());
        metronome.setSelected(now.metronome());
        cues.setValue(now.cues());
        pressure.setValue(now.pressure());
        volume.setValue(now.volume());
        String device = audio.sounds().isSilent() ? Words.of("sound.settings.no_device") : "";
        String speech = audio.sounds().canSpeak() ? "" : Words.of("sound.settings.no_voice");
        lack.setText((device + " " + speech).strip());
    }

    /** Takes and keeps what is chosen. */
    public void keep() {
        audio.choose(new SoundChoices(
                voice.isSelected(),
                cues.getValue(),
                pressure.getValue(),
                metronome.isSelected(),
                (int) Math.round(volume.getValue()),
                focus.isSelected()));
    }
}

package palpa.ui.sound;

import java.util.Optional;
import palpa.session.Settings;
import palpa.session.Sounds;
import palpa.session.Sounds.Priority;
import palpa.session.Words;
import palpa.ui.kit.Action;

/** The sounds of the window, and what a person wants to hear of them. FX thread only, but for {@link #sounds}. */
public final class Audio {

    private final Sounds sounds;
    private final Settings settings;
    private SoundChoices choices;
    private String justSaid = "";

    public Audio(Sounds sounds, Settings settings) {
        this.sounds = sounds;
        this.settings = settings;
        choices = SoundChoices.of(settings);
        sounds.setVolume(choices.volume());
    }

    /** What makes them; any thread. */
    public Sounds sounds() {
        return sounds;
    }

    public SoundChoices choices() {
        return choices;
    }

    /** Takes and keeps other choices. */
    public void choose(SoundChoices other) {
        if (!other.equals(choices)) {
            if (other.volume() != choices.volume()) {
                sounds.setVolume(other.volume());
            }
            choices = other;
            choices.keepIn(settings);
        }
    }

    /** Changes what {@code action} changes; answers how it is now, or empty where the action is about something else. */
    public Optional<String> perform(Action action) {
        switch (action) {
            case VOICE -> choose(choices.withVoice(!choices.voice()));
            case CUE_SOUND -> choose(choices.withCues(choices.cues().next()));
            case PRESSURE_SOUND ->
                choose(choices.withPressure(choices.pressure().next()));
            case METRONOME -> choose(choices.withMetronome(!choices.metronome()));
            case SPEAK_FOCUS -> choose(choices.withFocus(!choices.focus()));
            default -> {
                return Optional.empty();
            }
        }
        String now = now(action);
        sounds.say(now, Priority.STEP);
        justSaid = now;
        return Optional.of(now + lack(action));
    }

    private String now(Action action) {
        return switch (action) {
            case VOICE -> Words.of("sound.now.voice." + choices.voice());
            case CUE_SOUND ->
                Words.of(
                        "sound.now.cues",
                        Words.of("sound.cues." + choices.cues().label()));
            case PRESSURE_SOUND ->
                Words.of(
                        "sound.now.pressure",
                        Words.of("sound.pressure." + choices.pressure().label()));
            case METRONOME -> Words.of("sound.now.metronome." + choices.metronome());
            default -> Words.of("sound.now.focus." + choices.focus());
        };
    }

    /** What a person has to know who asks for a voice where there is none. */
    private String lack(Action action) {
        boolean wanted = action == Action.VOICE && choices.voice()
                || action == Action.SPEAK_FOCUS && choices.focus()
                || action == Action.CUE_SOUND && choices.cues() == CueSound.WORDS;
        return wanted && !sounds.canSpeak() ? " " + Words.of("sound.settings.no_voice") : "";
    }

    /** Says what has the focus, or what was announced, where a person wants that; an answer to a key was said already. */
    public void speak(String text, Priority priority) {
        if (choices.focus() && !text.equals(justSaid)) {
            sounds.say(text, priority);
        }
        justSaid = "";
    }

    /** Whether steps and events are said. */
    boolean speaks() {
        return choices.voice() && sounds.canSpeak();
    }

    /** Says {@code text} where a person wants steps and events said; where nothing speaks, {@code instead} is heard. */
    void tell(String text, Priority priority, Sounds.Sign instead, Sounds.Side side) {
        if (speaks()) {
            sounds.say(text, priority);
        } else {
            sounds.sign(instead, side);
        }
    }
}

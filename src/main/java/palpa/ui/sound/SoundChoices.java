package palpa.ui.sound;

import java.util.Locale;
import palpa.model.Labelled;
import palpa.session.Settings;
import palpa.session.Settings.Setting;

/**
 * What a person wants to hear. Immutable.
 *
 * @param voice whether steps and events are said
 * @param cues how the word for a hand is heard
 * @param pressure where in the band a pressure is heard
 * @param metronome whether a step's beat is heard
 * @param volume how loud all but the alarm is, 0 to 100 percent
 * @param focus whether what has the focus is said
 */
public record SoundChoices(
        boolean voice, CueSound cues, PressureSound pressure, boolean metronome, int volume, boolean focus) {

    public SoundChoices {
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("volume of " + volume + " percent");
        }
    }

    /** What was chosen last; what was not, or is no choice, is as {@code talk_defaults.properties} says. */
    public static SoundChoices of(Settings settings) {
        return new SoundChoices(
                Boolean.parseBoolean(chosen(settings, Setting.VOICE, "true|false")),
                choice(settings, Setting.CUE_SOUND, CueSound.class),
                choice(settings, Setting.PRESSURE_SOUND, PressureSound.class),
                Boolean.parseBoolean(chosen(settings, Setting.METRONOME, "true|false")),
                Integer.parseInt(chosen(settings, Setting.VOLUME, "\\d{1,2}|100")),
                Boolean.parseBoolean(chosen(settings, Setting.SPEAK_FOCUS, "true|false")));
    }

    private static String chosen(Settings settings, Setting setting, String form) {
        return settings.get(setting)
                .filter(text -> text.matches(form))
                .orElseGet(() -> TalkDefaults.FIGURES.text(setting.label()));
    }

    private static <E extends Enum<E> & Labelled> E choice(Settings settings, Setting setting, Class<E> type) {
        return settings.get(setting)
                .flatMap(text -> Labelled.parse(type, text))
                .orElseGet(() -> Enum.valueOf(
                        type, TalkDefaults.FIGURES.text(setting.label()).toUpperCase(Locale.ROOT)));
    }

    void keepIn(Settings settings) {
        settings.put(Setting.VOICE, Boolean.toString(voice));
        settings.put(Setting.CUE_SOUND, cues.label());
        settings.put(Setting.PRESSURE_SOUND, pressure.label());
        settings.put(Setting.METRONOME, Boolean.toString(metronome));
        settings.put(Setting.VOLUME, Integer.toString(volume));
        settings.put(Setting.SPEAK_FOCUS, Boolean.toString(focus));
    }

    SoundChoices withVoice(boolean on) {
        return new SoundChoices(on, cues, pressure, metronome, volume, focus);
    }

    SoundChoices withCues(CueSound other) {
        return new SoundChoices(voice, other, pressure, metronome, volume, focus);
    }

    SoundChoices withPressure(PressureSound other) {
        return new SoundChoices(voice, cues, other, metronome, volume, focus);
    }

    SoundChoices withMetronome(boolean on) {
        return new SoundChoices(voice, cues, pressure, on, volume, focus);
    }

    /** Who wants to hear what has the focus wants to hear steps and events as well. */
    SoundChoices withFocus(boolean on) {
        return new SoundChoices(voice || on, cues, pressure, metronome, volume, on);
    }
}

package palpa.ui.sound;

import palpa.model.Figures;

/** The figures of {@code talk_defaults.properties}, where each is explained. Any thread. */
final class TalkDefaults {

    static final Figures FIGURES = Figures.of("palpa.ui.talk_defaults");

    private TalkDefaults() {}
}

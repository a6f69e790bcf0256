package palpa.ui.sound;

import palpa.model.ShippedFigures;

/** The figures of {@code talk_defaults.properties}, where each is explained. Any thread. */
final class TalkDefaults {

    static final ShippedFigures FIGURES = ShippedFigures.of("palpa.ui.talk_defaults");

    private TalkDefaults() {}
}

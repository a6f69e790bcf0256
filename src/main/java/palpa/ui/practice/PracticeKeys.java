package palpa.ui.practice;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Region;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.RegionKeys;

/** What the keys of the practice screen do, for the sheet of all keys. */
final class PracticeKeys {

    private static final List<Action> ACTIONS = List.of(
            Action.PAUSE,
            Action.NEXT_STEP,
            Action.PREVIOUS_STEP,
            Action.ASK,
            Action.END,
            Action.MARK,
            Action.RECORD,
            Action.ZERO,
            Action.WHERE,
            Action.ZOOM_IN,
            Action.ZOOM_OUT,
            Action.ZOOM_RESET,
            Action.CURSOR,
            Action.LEGEND,
            Action.SITES,
            Action.EXAMPLE);

    private PracticeKeys() {}

    static List<KeyWord> words() {
        List<KeyWord> words = new ArrayList<>();
        ACTIONS.forEach(action -> words.add(action.keyWord()));
        EnumWords<Region> names = new EnumWords<>(Region.class, "ui.region.");
        for (Region region : Region.values()) {
            words.add(new KeyWord(RegionKeys.of(region), names.of(region)));
        }
        words.add(new KeyWord("0–9 X", Words.of("practice.help.answers")));
        words.add(new KeyWord("↑ ↓", Words.of("ui.help.arrows")));
        words.add(new KeyWord("← →", Words.of("ui.help.cursor_keys")));
        return words;
    }
}

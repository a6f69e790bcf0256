package palpa.ui.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Region;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.KeySheet;
import palpa.ui.kit.KeyWord;

/** All keys of practice on one sheet, over the screen. FX thread only. */
public final class HelpOverlay extends KeySheet {

    public HelpOverlay() {
        super(Words.of("ui.help"), Words.of("ui.help.note"), List.of(actions(), regions()));
    }

    private static List<KeyWord> actions() {
        return Arrays.stream(Action.values())
                .map(action -> new KeyWord(action.key(), Words.of("ui.help." + action.label())))
                .toList();
    }

    private static List<KeyWord> regions() {
        EnumWords<Region> names = new EnumWords<>(Region.class, "ui.region.");
        List<KeyWord> lines = new ArrayList<>();
        for (Region region : Region.values()) {
            lines.add(new KeyWord(RegionKeys.of(region), names.of(region)));
        }
        lines.add(new KeyWord("↑ ↓", Words.of("ui.help.arrows")));
        lines.add(new KeyWord("Tab", Words.of("ui.help.tab")));
        lines.add(new KeyWord("← →", Words.of("ui.help.cursor_keys")));
        return lines;
    }
}

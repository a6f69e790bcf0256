package palpa.ui.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Region;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.KeySheet;

/** All keys of practice on one sheet, over the screen. FX thread only. */
public final class HelpOverlay extends KeySheet {

    public HelpOverlay() {
        super(Words.of("ui.help"), Words.of("ui.help.note"), List.of(actions(), regions()));
    }

    private static List<Line> actions() {
        return Arrays.stream(Action.values())
                .map(action -> new Line(action.key(), Words.of("ui.help." + action.label())))
                .toList();
    }

    private static List<Line> regions() {
        EnumWords<Region> names = new EnumWords<>(Region.class, "ui.region.");
        List<Line> lines = new ArrayList<>();
        for (Region region : Region.values()) {
            lines.add(new Line(RegionKeys.of(region), names.of(region)));
        }
        lines.add(new Line("↑ ↓", Words.of("ui.help.arrows")));
        lines.add(new Line("Tab", Words.of("ui.help.tab")));
        lines.add(new Line("← →", Words.of("ui.help.cursor_keys")));
        return lines;
    }
}

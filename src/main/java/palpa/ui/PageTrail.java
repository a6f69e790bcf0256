package palpa.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.layout.StackPane;
import palpa.ui.kit.Page;
import palpa.ui.kit.Spoken;

/** Shows one page at a time and knows the way back. FX thread only. */
final class PageTrail extends StackPane {

    private final Deque<Page> behind = new ArrayDeque<>();
    private Page shown;
    private boolean dark;

    /** @param first the page at the beginning of the trail */
    PageTrail(Page first) {
        shown = first;
        Spoken.markPage(first.node());
        getChildren().setAll(first.node());
    }

    Page shown() {
        return shown;
    }

    /** Goes to {@code page}, from which {@link #goBack} comes back here; one that is behind already is gone back to. */
    void goTo(Page page) {
        if (page == shown) {
            return;
        }
        if (behind.contains(page)) {
            while (behind.peek() != page) {
                behind.pop();
            }
            goBack();
        } else {
            behind.push(shown);
            turnTo(page);
        }
    }

    /** Goes to {@code page} as to a new beginning: there is no way back. */
    void beginAt(Page page) {
        behind.clear();
        turnTo(page);
    }

    /** Goes to the page before; at the beginning it stays. */
    void goBack() {
        if (!behind.isEmpty()) {
            turnTo(behind.pop());
        }
    }

    /** Puts {@code page} where {@code old} is on the way back. */
    void replaceBehind(Page old, Page page) {
        List<Page> pages =
                behind.stream().map(each -> each == old ? page : each).toList();
        behind.clear();
        behind.addAll(pages);
    }

    /** All pages take on the theme, those behind as well. */
    void setDark(boolean newDark) {
        dark = newDark;
        shown.setDark(dark);
        behind.forEach(page -> page.setDark(newDark));
    }

    private void turnTo(Page page) {
        if (page != shown) {
            page.setDark(dark);
            shown.hidden();
            shown = page;
            Spoken.markPage(page.node());
            getChildren().setAll(page.node());
        }
        page.shown();
    }
}

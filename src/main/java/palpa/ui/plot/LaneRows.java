package palpa.ui.plot;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.SessionEvent;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.review.Place;

/** The rows over a session's forces: where and what was practised, how well, what was said. One painting; one thread. */
final class LaneRows {

    private static final double CORNER = 6;
    private static final double PADDING = 5;
    private static final double NAME_MARGIN = 8;
    private static final double HAND_MARGIN = 36;
    private static final double DOT = 9;

    private final Graphics2D graphics;
    private final LanesWish wish;
    private final TimeMap times;
    private final Palette palette;
    private final Font plain;
    private final Font bold;

    LaneRows(Graphics2D graphics, LanesWish wish) {
        this.graphics = graphics;
        this.wish = wish;
        times = wish.layout().times(wish.window());
        palette = Palette.of(wish.dark());
        plain = new Font(wish.fontFamily(), Font.PLAIN, BackgroundPainter.FONT_PIXELS - 1);
        bold = new Font(wish.fontFamily(), Font.BOLD, BackgroundPainter.FONT_PIXELS + 2);
    }

    void names() {
        LaneLayout layout = wish.layout();
        name("plot.session.step", layout.steps(), NAME_MARGIN);
        name("plot.session.score", layout.scores(), NAME_MARGIN);
        name("plot.session.notes", layout.flags(), NAME_MARGIN);
        name("plot.left", layout.forces(Hand.LEFT), HAND_MARGIN);
        name("plot.right", layout.forces(Hand.RIGHT), HAND_MARGIN);
    }

    private void name(String key, Rectangle2D row, double margin) {
        graphics.setColor(palette.muted());
        graphics.setFont(plain);
        String text = Words.of(key);
        double width = graphics.getFontMetrics().stringWidth(text);
        text(text, row.getX() - margin - width, row);
    }

    private void text(String text, double x, Rectangle2D row) {
        FontMetrics metrics = graphics.getFontMetrics();
        double baseline = row.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        graphics.drawString(text, (float) x, (float) baseline);
    }

    /** One box a place, with the region's name where it fits. */
    void places(List<Place> places) {
        Rectangle2D row = wish.layout().steps();
        for (Place place : places) {
            if (place.span().overlaps(wish.window())) {
                Rectangle2D box = across(place.span(), row);
                graphics.setColor(palette.grid());
                graphics.fill(new RoundRectangle2D.Double(
                        box.getX(), box.getY(), Math.max(1, box.getWidth() - 1), box.getHeight(), CORNER, CORNER));
                graphics.setColor(palette.text());
                graphics.setFont(plain);
                centred(Words.of("ui.region." + place.region().label()), box);
            }
        }
    }

    private Rectangle2D across(TimeSpan span, Rectangle2D row) {
        double from = Math.max(row.getX(), times.x(span.startMicros()));
        double to = Math.min(row.getMaxX(), times.x(span.endMicros()));
        return new Rectangle2D.Double(from, row.getY(), Math.max(0, to - from), row.getHeight());
    }

    private void centred(String words, Rectangle2D box) {
        FontMetrics metrics = graphics.getFontMetrics();
        String text = fitting(words, box.getWidth() - 2 * PADDING, metrics);
        text(text, box.getCenterX() - metrics.stringWidth(text) / 2.0, box);
    }

    /** As much of the words as fits, with an ellipsis where some is left out; nothing where not even that fits. */
    static String fitting(String words, double width, FontMetrics metrics) {
        if (metrics.stringWidth(words) <= width) {
            return words;
        }
        for (int end = words.length() - 1; end > 1; end--) {
            String cut = words.substring(0, end).strip() + "\u2026";
            if (metrics.stringWidth(cut) <= width) {
                return cut;
            }
        }
        return "";
    }

    /** The points of every step, under it. */
    void scores(List<StepScore> steps) {
        Rectangle2D row = wish.layout().scores();
        graphics.setFont(bold);
        for (StepScore step : steps) {
            if (step.span().overlaps(wish.window()) && step.score().isPresent()) {
                double points = step.score().get().total();
                graphics.setColor(palette.score(points));
                centred(Double.isNaN(points) ? "" : Long.toString(Math.round(points)), across(step.span(), row));
            }
        }
    }

    /** One thing to show among the notes: a comment's disc or a marker's flag, with as many words as fit. */
    private record Flag(TimeSpan span, String words, boolean comment) {}

    /** Comments, and markers set during the session. */
    void flags() {
        List<Flag> flags = new ArrayList<>();
        for (SessionEvent event : wish.session().review().events()) {
            if (event.kind() == SessionEvent.Kind.MARKER) {
                flags.add(new Flag(new TimeSpan(event.timeMicros(), event.timeMicros()), event.value(), false));
            }
        }
        for (Comment comment : wish.session().notes().comments()) {
            flags.add(new Flag(comment.span(), comment.text(), true));
        }
        flags.removeIf(flag -> !flag.span().overlaps(wish.window()));
        flags.sort(Comparator.comparingLong(flag -> flag.span().startMicros()));
        draw(flags);
    }

    /** A flag whose place is taken is left out; the zoom brings it back. */
    private void draw(List<Flag> flags) {
        Rectangle2D row = wish.layout().flags();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < flags.size(); i++) {
            double x = Math.max(row.getX(), times.x(flags.get(i).span().startMicros()));
            if (x >= free) {
                double next = nextFree(flags, i, x, row.getMaxX());
                draw(flags.get(i), x, next, row);
                free = x + DOT + 2;
            }
        }
    }

    private double nextFree(List<Flag> flags, int i, double x, double end) {
        for (int next = i + 1; next < flags.size(); next++) {
            double nextX = times.x(flags.get(next).span().startMicros());
            if (nextX >= x + DOT + 2) {
                return nextX;
            }
        }
        return end;
    }

    private void draw(Flag flag, double x, double until, Rectangle2D row) {
        double y = row.getCenterY();
        graphics.setColor(flag.comment() ? palette.accent() : palette.text());
        if (flag.comment()) {
            double end = Math.min(row.getMaxX(), times.x(flag.span().endMicros()));
            graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
            graphics.fill(new Rectangle2D.Double(x, row.getMaxY() - 4, Math.max(0, end - x), 2));
        } else {
            graphics.fill(pennant(x, y));
        }
        graphics.setColor(palette.text());
        graphics.setFont(plain);
        double textX = x + DOT / 2 + PADDING;
        text(fitting(flag.words(), until - textX - PADDING, graphics.getFontMetrics()), textX, row);
    }

    private static Path2D pennant(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - DOT / 2);
        path.lineTo(x + DOT * 0.8, y - DOT * 0.2);
        path.lineTo(x + 1.5, y + DOT * 0.1);
        path.lineTo(x + 1.5, y + DOT / 2);
        path.lineTo(x, y + DOT / 2);
        path.closePath();
        return path;
    }

    /** What is said over the lanes while something is still being read, on a card of its own so that it can be read. */
    void say(String words) {
        graphics.setFont(plain);
        Rectangle2D lane = wish.layout().forces(Hand.LEFT);
        FontMetrics metrics = graphics.getFontMetrics();
        double width = Math.min(lane.getWidth(), metrics.stringWidth(words) + 4 * PADDING);
        double height = metrics.getHeight() + PADDING;
        Rectangle2D card =
                new Rectangle2D.Double(lane.getCenterX() - width / 2, lane.getCenterY() - height / 2, width, height);
        graphics.setColor(palette.ground());
        graphics.fill(new RoundRectangle2D.Double(card.getX(), card.getY(), width, height, CORNER, CORNER));
        graphics.setColor(palette.text());
        centred(words, card);
    }
}

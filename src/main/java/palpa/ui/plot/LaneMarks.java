package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.review.Breach;
import palpa.session.review.Grade;
import palpa.session.review.Hole;
import palpa.session.review.ReviewFindings;
import palpa.session.review.Stretch;

/**
 * What stands above and below a force lane: signs over strokes out of their band, the technique as a patterned strip,
 * holes hatched. Signs of one kind keep their distance, so that there are never more than fit. One painting; one thread.
 */
final class LaneMarks {

    private static final double SIGN = 7;
    private static final double LEAST_SEEN = 0.6;
    private static final double TILE = 6;

    private final Graphics2D graphics;
    private final LanesWish wish;
    private final TimeMap times;
    private final Palette palette;

    LaneMarks(Graphics2D graphics, LanesWish wish) {
        this.graphics = graphics;
        this.wish = wish;
        times = wish.layout().times(wish.window());
        palette = Palette.of(wish.dark());
    }

    /** A filled triangle up over what was too firm, a hollow one down over what was too soft, an octagon at a breach. */
    void signs(Hand hand, ReviewFindings findings) {
        double y = wish.layout().lane(hand).getY();
        strokes(hand, findings, Grade.TOO_SOFT, y);
        strokes(hand, findings, Grade.TOO_FIRM, y);
        graphics.setColor(palette.ceiling());
        double free = Double.NEGATIVE_INFINITY;
        for (Breach breach : findings.breaches()) {
            double x = times.x(breach.timeMicros());
            if (breach.hand() == hand && wish.window().contains(breach.timeMicros()) && x >= free) {
                graphics.fill(octagon(x, y + SIGN / 2));
                free = x + SIGN;
            }
        }
    }

    private void strokes(Hand hand, ReviewFindings findings, Grade grade, double y) {
        graphics.setColor(grade == Grade.TOO_FIRM ? palette.ceiling() : palette.text());
        graphics.setStroke(new BasicStroke(1.2f));
        List<Stroke> all = findings.strokes(hand);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = findings.strokeFrom(hand, wish.window().startMicros()); i < all.size(); i++) {
            Stroke stroke = all.get(i);
            if (stroke.startMicros() > wish.window().endMicros()) {
                return;
            }
            double x = times.x((stroke.startMicros() + stroke.endMicros()) / 2);
            if (x >= free && x < times.right() && findings.grade(stroke) == grade) {
                Path2D sign = triangle(x, y + 0.5, grade == Grade.TOO_FIRM);
                if (grade == Grade.TOO_FIRM) {
                    graphics.fill(sign);
                } else {
                    graphics.draw(sign);
                }
                free = x + SIGN + 1;
            }
        }
    }

    private static Path2D triangle(double x, double y, boolean up) {
        double half = SIGN / 2;
        double tip = up ? y : y + SIGN - 1;
        double foot = up ? y + SIGN - 1 : y;
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, foot);
        path.lineTo(x + half, foot);
        path.lineTo(x, tip);
        path.closePath();
        return path;
    }

    static Path2D octagon(double x, double y) {
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < 8; corner++) {
            double angle = (corner + 0.5) * Math.PI / 4;
            double cx = x + SIGN * 0.56 * Math.cos(angle);
            double cy = y + SIGN * 0.56 * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(cx, cy);
            } else {
                path.lineTo(cx, cy);
            }
        }
        path.closePath();
        return path;
    }

    /** What the hand did, by colour and pattern; what an instructor corrected wears the accent's frame. */
    void strip(Hand hand, ReviewFindings findings) {
        Rectangle2D strip = wish.layout().strip(hand);
        double drawn = Double.NEGATIVE_INFINITY;
        for (Stretch stretch : findings.stretches(hand)) {
            if (stretch.span().overlaps(wish.window()) && stretch.technique() != Technique.REST) {
                Rectangle2D box = across(stretch.span(), strip);
                if (box.getMaxX() - drawn >= LEAST_SEEN) {
                    drawn = box.getMaxX();
                    graphics.setPaint(pattern(stretch.technique()));
                    graphics.fill(box);
                    frame(box, stretch.corrected());
                }
            }
        }
    }

    private void frame(Rectangle2D box, boolean corrected) {
        if (corrected) {
            graphics.setColor(palette.accent());
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Rectangle2D.Double(
                    box.getX(), box.getY() - 1, Math.max(3, box.getWidth()), box.getHeight() + 1));
        }
    }

    private Rectangle2D across(TimeSpan span, Rectangle2D lane) {
        double from = Math.max(lane.getX(), times.x(span.startMicros()));
        double to = Math.min(lane.getMaxX(), times.x(span.endMicros()));
        return new Rectangle2D.Double(from, lane.getY(), Math.max(LEAST_SEEN, to - from), lane.getHeight());
    }

    /** Percussion: upright ticks. Stroking: filled. Kneading: slanted. Unsure: dots in grey. */
    private TexturePaint pattern(Technique technique) {
        return tile(palette.technique(technique), (tile, colour) -> {
            switch (technique) {
                case PERCUSSION -> {
                    tile.fill(new Rectangle2D.Double(0, 0, 2, TILE));
                    tile.fill(new Rectangle2D.Double(TILE / 2, 0, 2, TILE));
                }
                case STROKING -> tile.fill(new Rectangle2D.Double(0, 0, TILE, TILE));
                case KNEADING -> slants(tile);
                default -> tile.fill(new Rectangle2D.Double(0, TILE / 2, 2, 2));
            }
        });
    }

    private static void slants(Graphics2D tile) {
        tile.setStroke(new BasicStroke(2.6f));
        for (double shift = -TILE; shift <= TILE; shift += TILE) {
            tile.drawLine((int) shift - 1, (int) TILE + 1, (int) (shift + TILE) + 1, -1);
        }
    }

    /** Where a hand's samples are missing. */
    void holes(Hand hand, List<Hole> holes) {
        Rectangle2D forces = wish.layout().forces(hand);
        TexturePaint hatching = tile(palette.mutedArgb(), (tile, colour) -> {
            tile.setColor(new Color(colour & 0xFFFFFF | 0x66 << 24, true));
            tile.setStroke(new BasicStroke(1.2f));
            for (double shift = -TILE; shift <= TILE; shift += TILE) {
                tile.drawLine((int) shift - 1, -1, (int) (shift + TILE) + 1, (int) TILE + 1);
            }
        });
        for (Hole hole : holes) {
            if (hole.hand() == hand && hole.span().overlaps(wish.window())) {
                Rectangle2D box = across(hole.span(), forces);
                graphics.setPaint(hatching);
                graphics.fill(
                        new Rectangle2D.Double(box.getX(), box.getY(), Math.max(2, box.getWidth()), box.getHeight()));
            }
        }
    }

    /** Fills a tile of a pattern. */
    @FunctionalInterface
    private interface Tile {
        void draw(Graphics2D tile, int argb);
    }

    private TexturePaint tile(int argb, Tile drawing) {
        int fine = (int) (Math.ceil(wish.scale()) * TILE);
        BufferedImage image = new BufferedImage(fine, fine, BufferedImage.TYPE_INT_ARGB);
        Graphics2D tile = image.createGraphics();
        tile.setRenderingHints(graphics.getRenderingHints());
        tile.scale(fine / TILE, fine / TILE);
        tile.setColor(new Color(argb, true));
        drawing.draw(tile, argb);
        tile.dispose();
        return new TexturePaint(image, new Rectangle(0, 0, (int) TILE, (int) TILE));
    }
}

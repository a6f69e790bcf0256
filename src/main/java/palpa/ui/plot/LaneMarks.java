package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.session.review.Hole;
import palpa.session.review.ReviewFindings;

/**
 * What stands over a force lane: signs over strokes out of their band, frames of corrections, holes hatched. Signs of one kind keep their distance, so that there are never more than fit. One painting; one thread.
 */
final class LaneMarks {

    private static final double SIGN = 7;
    private static final double LEAST_SEEN = 0.6;
    private static final double TILE = 6;

    /** A sign and what is soft about its edges. */
    private static final double STAMP = 12;

    private final Graphics2D graphics;
    private final LanesWish wish;
    private final TimeMap times;
    private final Palette palette;
    private TexturePaint hatching;

    LaneMarks(Graphics2D graphics, LanesWish wish) {
        this.graphics = graphics;
        this.wish = wish;
        times = wish.layout().times(wish.window());
        palette = Palette.of(wish.dark());
    }

    /** A filled triangle up over what was too firm, a hollow one down over what was too soft, an octagon at a breach. */
    void signs(Hand hand, ReviewFindings findings, GradedStrokes strokes) {
        double y = wish.layout().lane(hand).getY();
        Sign soft = new Sign(palette.text(), triangle(0, 0.5, false), false);
        Sign firm = new Sign(palette.ceiling(), triangle(0, 0.5, true), true);
        strokes.each(wish.window(), (long) (times.microsPerPixel() / wish.scale()), number -> {
            Stroke stroke = strokes.stroke(number);
            double x = times.x((stroke.startMicros() + stroke.endMicros()) / 2);
            switch (strokes.grade(number)) {
                case TOO_SOFT -> soft.at(x);
                case TOO_FIRM -> firm.at(x);
                default -> {}
            }
        });
        soft.draw(y);
        firm.draw(y);
        Sign breach = new Sign(palette.ceiling(), octagon(0, SIGN / 2), true);
        findings.breaches().stream()
                .filter(one -> one.hand() == hand)
                .forEach(one -> breach.at(times.x(one.timeMicros())));
        breach.draw(y);
    }

    /** One kind of sign: where it stands, no two over each other, and its shape, made once. */
    private final class Sign {

        private final Color colour;
        private final Path2D shape;
        private final boolean filled;
        private final List<Double> places = new ArrayList<>();
        private double free = times.left();

        Sign(Color colour, Path2D shape, boolean filled) {
            this.colour = colour;
            this.shape = shape;
            this.filled = filled;
        }

        void at(double x) {
            if (x >= free && x < times.right()) {
                places.add(x);
                free = x + SIGN + 1;
            }
        }

        /** Painted once and stamped: a shape with soft edges costs a hundred times as much as a copy of its pixels. */
        void draw(double y) {
            if (places.isEmpty()) {
                return;
            }
            int size = (int) Math.ceil(STAMP * wish.scale());
            BufferedImage stamp = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D pen = stamp.createGraphics();
            pen.setRenderingHints(graphics.getRenderingHints());
            pen.scale(wish.scale(), wish.scale());
            pen.translate(STAMP / 2, 1);
            pen.setColor(colour);
            pen.setStroke(new BasicStroke(1.2f));
            if (filled) {
                pen.fill(shape);
            } else {
                pen.draw(shape);
            }
            pen.dispose();
            places.forEach(x -> stamp(stamp, (x - STAMP / 2) * wish.scale(), (y - 1) * wish.scale()));
        }

        private void stamp(BufferedImage stamp, double x, double y) {
            AffineTransform logical = graphics.getTransform();
            graphics.setTransform(new AffineTransform());
            graphics.drawImage(stamp, (int) Math.round(x), (int) Math.round(y), null);
            graphics.setTransform(logical);
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

    /** What an instructor corrected wears the accent's frame. */
    void corrections(Hand hand, ReviewFindings findings) {
        findings.stretches(hand).stream()
                .filter(stretch -> stretch.corrected() && stretch.span().overlaps(wish.window()))
                .forEach(stretch -> frame(across(stretch.span(), wish.layout().strip(hand))));
    }

    private void frame(Rectangle2D box) {
        graphics.setColor(palette.accent());
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(
                new Rectangle2D.Double(box.getX(), box.getY() - 1, Math.max(3, box.getWidth()), box.getHeight() + 1));
    }

    private Rectangle2D across(TimeSpan span, Rectangle2D lane) {
        double from = Math.max(lane.getX(), times.x(span.startMicros()));
        double to = Math.min(lane.getMaxX(), times.x(span.endMicros()));
        return new Rectangle2D.Double(from, lane.getY(), Math.max(LEAST_SEEN, to - from), lane.getHeight());
    }

    /** Where a hand's samples are missing. */
    void holes(Hand hand, List<Hole> holes) {
        Rectangle2D forces = wish.layout().forces(hand);
        double drawn = Double.NEGATIVE_INFINITY;
        for (Hole hole : holes) {
            if (hole.hand() == hand && hole.span().overlaps(wish.window())) {
                Rectangle2D box = across(hole.span(), forces);
                if (box.getMaxX() - drawn >= LEAST_SEEN) {
                    drawn = box.getMaxX();
                    graphics.setPaint(hatching());
                    graphics.fill(new Rectangle2D.Double(
                            box.getX(), box.getY(), Math.max(2, box.getWidth()), box.getHeight()));
                }
            }
        }
    }

    private TexturePaint hatching() {
        if (hatching == null) {
            hatching = makeHatching();
        }
        return hatching;
    }

    private TexturePaint makeHatching() {
        int fine = (int) (Math.ceil(wish.scale()) * TILE);
        BufferedImage image = new BufferedImage(fine, fine, BufferedImage.TYPE_INT_ARGB);
        Graphics2D tile = image.createGraphics();
        tile.setRenderingHints(graphics.getRenderingHints());
        tile.scale(fine / TILE, fine / TILE);
        tile.setColor(new Color(palette.mutedArgb() & 0xFFFFFF | 0x66 << 24, true));
        tile.setStroke(new BasicStroke(1.2f));
        for (double shift = -TILE; shift <= TILE; shift += TILE) {
            tile.drawLine((int) shift - 1, -1, (int) (shift + TILE) + 1, (int) TILE + 1);
        }
        tile.dispose();
        return new TexturePaint(image, new Rectangle(0, 0, (int) TILE, (int) TILE));
    }
}

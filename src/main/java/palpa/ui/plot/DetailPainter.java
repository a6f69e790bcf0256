package palpa.ui.plot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.TraceBuffer;
import palpa.session.review.SpanSamples;

/** Paints the samples around the cursor with the live chart's pens. The painting thread. */
final class DetailPainter implements PaintedView.Painter<DetailWish> {

    private static final double DOTS_FROM_PIXELS = 6;

    private final SampleWindow samples;
    private final SampleWindow secondSamples;
    private final PicturePainter painter = new PicturePainter();
    private Background background;

    DetailPainter(SampleWindow samples, SampleWindow secondSamples) {
        this.samples = samples;
        this.secondSamples = secondSamples;
    }

    @Override
    public void paint(DetailWish wish, BufferedImage into) {
        int[] pixels = ((DataBufferInt) into.getRaster().getDataBuffer()).getData();
        takeBackground(wish.background(greatest(wish)));
        painter.beginWhole(pixels);
        for (Hand hand : Hand.values()) {
            if (wish.sites().isEmpty() || wish.sites().get() == hand) {
                of(wish, hand).ifPresent(found -> trace(wish, hand, found));
            }
        }
        painter.shineLabels(pixels);
        cursor(wish);
    }

    /** The greatest force in sight, by which the axis is chosen. */
    private double greatest(DetailWish wish) {
        double greatest = 0;
        for (Hand hand : Hand.values()) {
            SpanSamples found = of(wish, hand).orElse(null);
            for (int i = 0; found != null && i < found.count(); i++) {
                if (wish.window().contains(found.timeMicros(i))) {
                    greatest = Math.max(greatest, found.totalNewtons(i));
                }
            }
        }
        return greatest;
    }

    private Optional<SpanSamples> of(DetailWish wish, Hand hand) {
        return samples.of(wish.session().review(), hand, wish.window());
    }

    private void takeBackground(ChartSpec spec) {
        if (background == null || !spec.equals(background.spec())) {
            background = BackgroundPainter.paint(spec);
            painter.background(background);
        }
    }

    private void trace(DetailWish wish, Hand hand, SpanSamples found) {
        TraceColumns columns = columns(wish.window(), found, 0);
        long newest = columns.columnOf(wish.window().endMicros());
        if (wish.sites().isPresent()) {
            painter.sites(hand, columns, newest);
        }
        painter.total(hand, columns, newest);
        dots(wish, hand, found);
        wish.second().ifPresent(second -> second(wish, second, hand));
    }

    private void second(DetailWish wish, SecondSession second, Hand hand) {
        TimeSpan there = new TimeSpan(
                wish.window().startMicros() - second.offsetMicros(),
                wish.window().endMicros() - second.offsetMicros());
        secondSamples.of(second.session().review(), hand, there).ifPresent(found -> {
            TraceColumns columns = columns(wish.window(), found, second.offsetMicros());
            painter.other(columns, columns.columnOf(wish.window().endMicros()));
        });
    }

    private TraceColumns columns(TimeSpan window, SpanSamples found, long offset) {
        int width = Math.max(1, background.area().width());
        TraceColumns columns = new TraceColumns(Math.max(1, Math.round((double) window.lengthMicros() / width)), width);
        int first = Math.max(0, found.lastUntil(window.startMicros() - offset));
        for (int i = first; i < found.count(); i++) {
            columns.add(found.timeMicros(i) + offset, found.values(), i * TraceBuffer.VALUES);
            if (found.timeMicros(i) + offset > window.endMicros()) {
                return columns;
            }
        }
        return columns;
    }

    /** Single samples are seen as dots where there is room between them. */
    private void dots(DetailWish wish, Hand hand, SpanSamples found) {
        int first = found.lastUntil(wish.window().startMicros()) + 1;
        int last = found.lastUntil(wish.window().endMicros());
        if (first <= last
                && (last - first + 1) * DOTS_FROM_PIXELS * wish.scale()
                        <= background.area().width()) {
            for (int i = first; i <= last; i++) {
                painter.dot(hand, x(wish, found.timeMicros(i)), found.totalNewtons(i));
            }
        }
    }

    private int x(DetailWish wish, long micros) {
        double share =
                (double) (micros - wish.window().startMicros()) / wish.window().lengthMicros();
        return (int) Math.round(share * (background.area().width() - 1));
    }

    private void cursor(DetailWish wish) {
        int x = x(wish, wish.cursorMicros());
        painter.cursor(Math.max(0, Math.min(x, background.area().width() - 1)));
    }
}

package palpa.ui.plot;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.review.BandStretch;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SpanSamples;

/**
 * Paints a session: rows, bands, forces, strokes. The painting thread; keeps the samples it read last.
 *
 * <p>Forces come from the pyramid down to its finest bucket a pixel, and from the samples below. What is drawn grows with
 * the picture's width, not with the session: of strokes narrower than a pixel only the highest of each column and grade.
 */
final class SessionPainter implements PaintedView.Painter<LanesWish> {

    /** With fewer pixels a second than this, single strokes are bars side by side and the line would hide them. */
    private static final double LINE_FROM_PIXELS_A_SECOND = 12;

    private final SampleWindow samples;
    private final SampleWindow secondSamples;
    private ReviewFindings graded;
    private List<GradedStrokes> strokes = List.of();

    SessionPainter(SampleWindow samples, SampleWindow secondSamples) {
        this.samples = samples;
        this.secondSamples = secondSamples;
    }

    @Override
    public void paint(LanesWish wish, BufferedImage into) {
        Graphics2D graphics = into.createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, into.getWidth(), into.getHeight());
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(wish.scale(), wish.scale());
        LaneFrame frame = new LaneFrame(wish);
        double top = LaneRange.topNewtons(wish);
        for (Hand hand : Hand.values()) {
            lane(graphics, wish, frame, hand, top, into);
        }
        frame.timeLabels(graphics, wish.layout().lanes());
        rows(graphics, wish);
        graphics.dispose();
    }

    private static void rows(Graphics2D graphics, LanesWish wish) {
        LaneRows rows = new LaneRows(graphics, wish);
        rows.names();
        rows.places(wish.session().review().places());
        rows.scores(wish.session().score().steps());
        rows.flags();
        if (wish.session().overview().filter(Overview::complete).isEmpty()) {
            rows.say(Words.of(wish.session().overview().isEmpty() ? "plot.session.reading" : "plot.session.glance"));
        }
    }

    private void lane(Graphics2D graphics, LanesWish wish, LaneFrame frame, Hand hand, double top, BufferedImage into) {
        SessionOnChart session = wish.session();
        Rectangle2D forces = wish.layout().forces(hand);
        List<BandStretch> bands = session.findings()
                .map(found -> found.bands(hand))
                .orElseGet(() -> session.review().bands(hand));
        frame.lane(graphics, forces, bands, top, session.review().claimsNewtons(hand));
        LaneMarks marks = new LaneMarks(graphics, wish);
        session.overview().ifPresent(overview -> marks.holes(hand, overview.holes()));
        ForceLane lane = new ForceLane(into, forces, wish.scale(), top, Palette.of(wish.dark()));
        forces(lane, wish, hand);
        session.findings().ifPresent(found -> {
            marks.signs(hand, found, strokes(found, hand));
            new TechniqueStrip(into, wish.layout().strip(hand), wish.scale(), Palette.of(wish.dark()))
                    .fill(found.stretches(hand), wish.layout().times(wish.window()));
            marks.corrections(hand, found);
        });
    }

    /** Graded anew only when something else was found. */
    private GradedStrokes strokes(ReviewFindings found, Hand hand) {
        if (found != graded) {
            graded = found;
            strokes = Arrays.stream(Hand.values())
                    .map(each -> GradedStrokes.of(found, each))
                    .toList();
        }
        return strokes.get(hand.ordinal());
    }

    private void forces(ForceLane lane, LanesWish wish, Hand hand) {
        TimeMap times = wish.layout().times(wish.window());
        Optional<ForceColumns> force = columns(wish.session(), samples, wish.window(), hand, lane.columns(), 0);
        force.ifPresent(columns -> lane.wash(columns, times));
        wish.session().findings().ifPresent(found -> bars(lane, strokes(found, hand), wish, times));
        boolean lineSeen = 1e6 / times.microsPerPixel() >= LINE_FROM_PIXELS_A_SECOND;
        if (lineSeen || wish.session().findings().isEmpty()) {
            int colour = Palette.of(wish.dark()).hand(hand);
            force.ifPresent(columns -> lane.line(columns, times, colour, hand == Hand.RIGHT && lineSeen));
        }
        wish.second()
                .flatMap(second -> columns(
                        second.session(), secondSamples, wish.window(), hand, lane.columns(), second.offsetMicros()))
                .ifPresent(columns ->
                        lane.edge(columns, times, Palette.of(wish.dark()).textArgb()));
    }

    private static Optional<ForceColumns> columns(
            SessionOnChart session, SampleWindow samples, TimeSpan window, Hand hand, int columns, long offset) {
        Optional<Overview> overview = session.overview();
        long columnMicros = window.lengthMicros() / Math.max(1, columns);
        boolean fine = overview.isEmpty()
                || columnMicros < overview.get().pyramid(hand).bucketMicros(0);
        if (fine && window.lengthMicros() <= SampleWindow.MOST_MICROS) {
            TimeSpan there = new TimeSpan(window.startMicros() - offset, window.endMicros() - offset);
            Optional<SpanSamples> read = samples.of(session.review(), hand, there);
            if (read.isPresent()) {
                return read.map(found -> ForceColumns.of(found, window, columns, offset));
            }
        }
        return overview.map(known -> ForceColumns.of(known.pyramid(hand), window, columns, offset));
    }

    private static void bars(ForceLane lane, GradedStrokes strokes, LanesWish wish, TimeMap times) {
        StrokeColumns narrow = new StrokeColumns(lane.columns());
        double columnMicros = times.microsPerPixel() / wish.scale();
        strokes.each(wish.window(), (long) columnMicros, number -> {
            Stroke stroke = strokes.stroke(number);
            if (stroke.endMicros() - stroke.startMicros() >= columnMicros) {
                lane.bar(stroke, strokes.grade(number), times);
            } else {
                narrow.add(
                        stroke, strokes.grade(number), (times.x(stroke.startMicros()) - times.left()) * wish.scale());
            }
        });
        narrow.each((stroke, grade) -> lane.bar(stroke, grade, times));
    }
}

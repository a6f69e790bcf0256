package palpa.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Stroke;
import palpa.session.TraceBuffer;
import palpa.session.Words;
import palpa.session.review.BandStretch;

/** What is said of the place of the cursor in a recorded session: the time, both forces, the stroke. FX thread only. */
final class DetailWords {

    private final SessionOnChart session;

    DetailWords(SessionOnChart session) {
        this.session = session;
    }

    String at(CursorValues values) {
        List<String> lines = new ArrayList<>();
        double seconds = values.micros() / 1e6;
        lines.add(Words.of(
                "plot.detail.readout",
                new TimeLabels(2).text(seconds),
                force(Hand.LEFT, values),
                force(Hand.RIGHT, values)));
        for (Hand hand : Hand.values()) {
            stroke(hand, values.micros()).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private String force(Hand hand, CursorValues values) {
        float[] all = values.of(hand);
        float total = all.length == 0 ? Float.NaN : all[TraceBuffer.TOTAL];
        return Readout.words(total, session.review().claimsNewtons(hand), bands(hand, values.micros()));
    }

    private LevelBands bands(Hand hand, long micros) {
        List<BandStretch> all = session.findings()
                .map(found -> found.bands(hand))
                .orElseGet(() -> session.review().bands(hand));
        return all.stream()
                .filter(stretch -> micros < stretch.span().endMicros())
                .findFirst()
                .orElse(all.get(all.size() - 1))
                .bands();
    }

    private Optional<String> stroke(Hand hand, long micros) {
        return session.findings().flatMap(found -> found.strokeAt(hand, micros)).map(stroke -> words(hand, stroke));
    }

    private String words(Hand hand, Stroke stroke) {
        String force = session.review().claimsNewtons(hand)
                ? Words.of("plot.detail.newtons", Long.toString(Math.round(stroke.levelNewtons())))
                : "";
        String surface = stroke.surface() == null
                ? ""
                : Words.of("plot.surface." + stroke.surface().label());
        return Words.of(
                "plot.detail.stroke",
                Words.of("plot." + hand.label()),
                Words.of("plot.stroke." + stroke.technique().label()),
                surface.isEmpty() ? "" : " · " + surface,
                force.isEmpty() ? "" : " · " + force,
                Words.of("plot." + stroke.level().label()));
    }
}

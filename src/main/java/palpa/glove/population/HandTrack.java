package palpa.glove.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palpa.glove.hand.Gesture;
import palpa.glove.scenario.SimulatorTargets;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.learning.SimulatedPeople.Span;
import palpa.session.learning.SimulatedPeople.Stroke;

/** What one hand does in one recording: its force, and the truth about it. Not thread-safe. */
final class HandTrack {

    private static final String REST = Technique.REST.label();
    private static final double LEVEL_PERCENTILE = 0.9;

    private record Planned(Technique technique, Surface surface, Region region, Gesture gesture) {}

    private final Hand hand;
    private final Canvas canvas;
    private final List<Planned> strokes = new ArrayList<>();
    private final List<Span> touches = new ArrayList<>();

    HandTrack(Hand hand, Canvas canvas) {
        this.hand = hand;
        this.canvas = canvas;
    }

    Hand hand() {
        return hand;
    }

    Canvas canvas() {
        return canvas;
    }

    /** Plays a bout of massage; returns when it is over, seconds. */
    double massage(Technique technique, Bout bout, Play play) {
        List<Gesture> touches = play.touches();
        if (touches.isEmpty()) {
            return bout.fromSeconds();
        }
        Surface surface = bout.grip().surface();
        double end = touches.get(touches.size() - 1).endSeconds();
        canvas.lay(bout.contact(), touches.get(0).startSeconds(), end, play);
        for (Gesture each : play.gestures()) {
            strokes.add(new Planned(technique, surface, bout.region(), each));
        }
        for (Gesture each : touches) {
            span(
                    technique,
                    technique.label(),
                    Optional.of(surface),
                    bout.region(),
                    each.startSeconds(),
                    each.endSeconds());
        }
        return end;
    }

    /** Plays touches that are no massage; returns when they are over, seconds. */
    double other(String act, Region region, List<Touch> played) {
        double start = played.stream().mapToDouble(Touch::start).min().orElseThrow();
        double end = played.stream().mapToDouble(Touch::end).max().orElseThrow();
        played.forEach(touch -> touch.onto(canvas));
        span(Technique.UNSURE, act, Optional.empty(), region, start, end);
        return end;
    }

    /** Plays touches that nobody would call anything: they are rest. */
    void idle(List<Touch> played) {
        played.forEach(touch -> touch.onto(canvas));
    }

    private void span(
            Technique technique, String act, Optional<Surface> surface, Region region, double start, double end) {
        touches.add(new Span(hand, technique, act, surface, region, micros(start), micros(end)));
    }

    static long micros(double seconds) {
        return Math.round(seconds * 1e6);
    }

    /** All that the hand did, without gaps: where a touch begins before the last one ends, the new one counts. */
    List<Span> spans() {
        touches.sort(Comparator.comparingLong(Span::startMicros));
        long end = micros(canvas.seconds());
        List<Span> all = new ArrayList<>();
        long now = 0;
        Region region = touches.isEmpty() ? Region.CALF : touches.get(0).region();
        for (int i = 0; i < touches.size(); i++) {
            Span touch = touches.get(i);
            long next = i + 1 < touches.size() ? touches.get(i + 1).startMicros() : end;
            long start = Math.max(now, touch.startMicros());
            long off = Math.min(end, Math.min(next, touch.endMicros()));
            region = touch.region();
            if (off > start) {
                rest(all, region, now, start);
                all.add(new Span(hand, touch.technique(), touch.act(), touch.surface(), region, start, off));
                now = off;
            }
        }
        rest(all, region, now, end);
        return all;
    }

    private void rest(List<Span> all, Region region, long start, long end) {
        if (end > start) {
            all.add(new Span(hand, Technique.REST, REST, Optional.empty(), region, start, end));
        }
    }

    /** Every stroke that lies in the recording, with the force it came to. */
    List<Stroke> strokes() {
        double end = canvas.seconds();
        return strokes.stream()
                .filter(each -> each.gesture().endSeconds() <= end)
                .map(this::judged)
                .toList();
    }

    private Stroke judged(Planned planned) {
        Gesture gesture = planned.gesture();
        double newtons = levelNewtons(planned.technique(), gesture);
        LevelBands bands = SimulatorTargets.bands(planned.region(), planned.surface(), planned.technique());
        return new Stroke(
                hand,
                planned.technique(),
                planned.surface(),
                planned.region(),
                bands.levelOf(newtons),
                micros(gesture.startSeconds()),
                micros(gesture.endSeconds()),
                newtons);
    }

    private double levelNewtons(Technique technique, Gesture gesture) {
        double[] totals = totals(gesture);
        if (technique == Technique.STROKING) {
            return Arrays.stream(totals).average().orElse(0);
        }
        Arrays.sort(totals);
        double percentile = technique == Technique.KNEADING ? LEVEL_PERCENTILE : 1;
        return totals[(int) (percentile * (totals.length - 1))];
    }

    private double[] totals(Gesture gesture) {
        int from = canvas.step(gesture.levelStartSeconds());
        int to = Math.max(from + 1, canvas.step(gesture.levelEndSeconds()));
        double[] totals = new double[to - from];
        Arrays.setAll(totals, i -> canvas.total(Math.min(canvas.steps() - 1, from + i)));
        return totals;
    }
}

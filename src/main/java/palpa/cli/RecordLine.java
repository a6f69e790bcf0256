package palpa.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import palpa.model.Hand;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.DiskSpace;
import palpa.session.HandView;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.SensorWords;
import palpa.session.Words;

/** The line a second that {@code palpa record} prints: rate, loss and what each hand is doing. One thread. */
final class RecordLine {

    private int waited;
    private int recorded;
    private final Set<SensorTrouble> told = new HashSet<>();

    /** Seconds since the first samples came, or since the beginning while there are none. */
    int seconds() {
        return recorded > 0 ? recorded : waited;
    }

    /** What has been found wrong with sensors since it was asked last. */
    List<String> news(LessonView view) {
        List<String> sentences = view.troubles().stream()
                .filter(told::add)
                .map(SensorWords::sentence)
                .toList();
        told.retainAll(view.troubles());
        return sentences;
    }

    static long received(LessonView view) {
        return view.leftLink().receivedSamples() + view.rightLink().receivedSamples();
    }

    String of(LessonView view, long refusedByRecorder, Optional<DiskSpace> disk) {
        waited++;
        if (received(view) > 0) {
            recorded++;
        }
        String line = Words.of(
                recorded > 0 ? "session.record_line" : "session.record_waiting",
                Integer.toString(seconds()),
                hand(view, Hand.LEFT),
                hand(view, Hand.RIGHT));
        if (refusedByRecorder > 0) {
            line += Words.of("session.record_refused", Long.toString(refusedByRecorder));
        }
        return line + disk.filter(DiskSpace::isLow).map(RecordLine::warning).orElse("");
    }

    private static String warning(DiskSpace disk) {
        return Words.of("session.record_disk_low", Long.toString(disk.minutesLeft()));
    }

    private static String hand(LessonView view, Hand hand) {
        LinkView link = view.link(hand);
        String name = Words.of("session.hand_" + hand.label());
        if (link.state() != LinkView.State.STREAMING) {
            String state = Words.of("session.link_" + link.state().label());
            return name + " "
                    + link.trouble()
                            .map(trouble -> trouble.sentence(link.port(), link.troubleDetail()))
                            .orElse(state);
        }
        String rate = String.format(Locale.ROOT, "%.0f", link.rateHertz());
        String doing = doing(view.hand(hand), link);
        if (!link.lane().numbersSamples()) {
            return Words.of("session.record_hand_plain", name, rate, doing);
        }
        return Words.of(
                "session.record_hand",
                name,
                rate,
                Long.toString(link.lostSamples()),
                String.format(Locale.ROOT, "%.2f", 100 * link.lossFraction()),
                doing);
    }

    private static String doing(HandView hand, LinkView link) {
        StringBuilder text = new StringBuilder(hand.technique().label());
        if (hand.level() != null) {
            text.append(' ').append(hand.level().label());
        }
        if (hand.level() != null && link.calibration().claimsNewtons()) {
            text.append(String.format(Locale.ROOT, " peak %.1f N", hand.peakHoldNewtons()));
        }
        return text.toString();
    }
}

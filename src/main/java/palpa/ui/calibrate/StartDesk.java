package palpa.ui.calibrate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Verdict;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.DeviceReport;
import palpa.session.Lesson;
import palpa.session.LinkView;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.CalibrationProgress;
import palpa.ui.kit.Calibrations;

/** Keeps the start page true to the gloves there are and to what is on the disk. FX thread only. */
final class StartDesk {

    private static final long PACE_NANOS = 500_000_000L;

    private final StartPane pane;
    private final Toolbox tools;
    private final Map<Hand, GloveUid> seen = new EnumMap<>(Hand.class);
    private long shownAtNanos;

    StartDesk(StartPane pane, Toolbox tools) {
        this.pane = pane;
        this.tools = tools;
        pane.say("", false);
        pane.showSites(0, 0);
    }

    /** Looks at the gloves some times a second. */
    void refresh(Lesson lesson, long nowNanos) {
        if (nowNanos - shownAtNanos >= PACE_NANOS) {
            shownAtNanos = nowNanos;
            showGloves(lesson);
        }
    }

    private void showGloves(Lesson lesson) {
        Map<Hand, GloveUid> now = new EnumMap<>(Hand.class);
        for (Hand hand : Hand.values()) {
            Optional<GloveDescriptor> glove = glove(lesson, hand);
            glove.ifPresent(there -> now.put(hand, there.uid()));
            String state = glove.isPresent()
                    ? Calibrations.text(lesson.view().link(hand).calibration())
                    : Words.of("calibrate.glove.away");
            pane.showGlove(hand, Words.of("calibrate.glove." + hand.label(), state), glove.isPresent());
        }
        pane.showPorts(lesson.devices().stream()
                .filter(device -> device.glove().isEmpty())
                .map(DeviceReport::port)
                .toList());
        if (!now.equals(seen)) {
            seen.clear();
            seen.putAll(now);
            showChosen(lesson);
        }
    }

    /** Reads anew what is known of the chosen glove. */
    void lookAgain(Lesson lesson) {
        showGloves(lesson);
        showChosen(lesson);
    }

    private void showChosen(Lesson lesson) {
        Optional<GloveDescriptor> glove = chosen(lesson);
        if (glove.isEmpty()) {
            pane.showSites(0, 0);
            pane.say(Words.of("calibrate.glove.none"), false);
            return;
        }
        List<Site> all = glove.get().sites().toList();
        pane.showSites(all.size(), failed(glove.get()).size());
        try {
            Optional<CalibrationProgress> kept =
                    tools.calibrating().load(glove.get().uid());
            pane.say(
                    kept.map(progress -> Words.of(
                                    "calibrate.interrupted",
                                    Integer.toString(progress.siteIndex()),
                                    Integer.toString(progress.plan().sites().size())))
                            .orElse(""),
                    kept.filter(progress -> fits(progress, glove.get())).isPresent());
        } catch (UserProblem unreadable) {
            pane.say(Words.of(unreadable) + " " + Words.of("calibrate.unreadable"), false);
        }
    }

    private static boolean fits(CalibrationProgress progress, GloveDescriptor glove) {
        return glove.sites().toList().containsAll(progress.plan().sites());
    }

    private List<Site> failed(GloveDescriptor glove) {
        return failed(glove, tools.calibrations().standing(glove.uid()));
    }

    private static Optional<GloveDescriptor> glove(Lesson lesson, Hand hand) {
        LinkView link = lesson.view().link(hand);
        return link.state() == LinkView.State.STREAMING ? link.glove() : Optional.empty();
    }

    private Optional<GloveDescriptor> chosen(Lesson lesson) {
        return pane.hand().flatMap(hand -> glove(lesson, hand));
    }

    /** A calibration from its beginning, as chosen; empty without a glove. */
    Optional<CalibrationProgress> fresh(Lesson lesson) {
        return chosen(lesson).map(glove -> {
            List<Site> sites = pane.onlyFailed() ? failed(glove) : glove.sites().toList();
            return CalibrationProgress.begin(glove.uid(), CalibrationPlan.usual(sites, pane.passes()));
        });
    }

    /** The one that was interrupted; empty where there is none any more. */
    Optional<CalibrationProgress> interrupted(Lesson lesson) {
        Optional<GloveDescriptor> glove = chosen(lesson);
        if (glove.isEmpty()) {
            return Optional.empty();
        }
        try {
            return tools.calibrating().load(glove.get().uid()).filter(progress -> fits(progress, glove.get()));
        } catch (UserProblem gone) {
            pane.say(Words.of(gone), false);
            return Optional.empty();
        }
    }

    /** The sites of {@code glove} that failed, or were never calibrated, in their order. */
    private static List<Site> failed(GloveDescriptor glove, Optional<GloveCalibration> before) {
        return glove.sites().toList().stream()
                .filter(site -> before.flatMap(all -> all.channel(site.label()))
                        .filter(channel -> channel.verdict() != Verdict.FAIL)
                        .isEmpty())
                .toList();
    }
}

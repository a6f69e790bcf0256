package palpa.session.live;

import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.protocol.Lane;
import palpa.session.DeviceReport;
import palpa.session.LinkView;
import palpa.session.LinkView.State;
import palpa.session.link.HandDesk;
import palpa.session.link.LinkQuality;
import palpa.session.link.LinkedGlove;

/** Says how a live glove's link is. Pipeline's thread. */
final class LinkViews {

    /** What the search for gloves knows of the trouble a hand has. */
    @FunctionalInterface
    interface Troubles {
        Optional<DeviceReport> troubleOf(Hand hand);
    }

    private final Troubles troubles;

    LinkViews(Troubles troubles) {
        this.troubles = troubles;
    }

    LinkView view(HandDesk desk, State state, double latencyMillis) {
        LinkQuality quality = desk.quality();
        Optional<LinkedGlove> glove = desk.glove();
        Optional<DeviceReport> trouble = troubles.troubleOf(desk.hand());
        Optional<GloveDescriptor> descriptor = glove.map(LinkedGlove::descriptor);
        return new LinkView(
                desk.hand(),
                state,
                trouble.map(DeviceReport::port).orElse(desk.port()),
                descriptor,
                state == State.STREAMING ? quality.rateHertz() : 0,
                quality.lost(),
                quality.received(),
                quality.badFrames(),
                quality.batteryPercent(),
                state == State.STREAMING ? latencyMillis : Double.NaN,
                glove.map(known -> known.profile().state()).orElse(CalibrationState.UNCALIBRATED),
                trouble.flatMap(DeviceReport::trouble),
                trouble.map(DeviceReport::troubleDetail).orElse(""),
                glove.map(LinkedGlove::lane).orElse(Lane.UNKNOWN));
    }
}

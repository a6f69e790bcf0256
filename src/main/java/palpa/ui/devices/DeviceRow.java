package palpa.ui.devices;

import palpa.session.DeviceReport;
import palpa.session.Words;
import palpa.ui.kit.Calibrations;

/**
 * One port in words. Immutable; any thread.
 *
 * @param kind what is on it, for its sign
 * @param title the port's name
 * @param subtitle what the system says of it, may be empty
 * @param glove the glove on it, empty without one
 * @param advice what is wrong and what to do, empty where all is well
 */
record DeviceRow(Kind kind, String title, String subtitle, String glove, String advice) {

    /** What is on a port. */
    enum Kind {
        GLOVE,
        TROUBLED_GLOVE,
        NOTHING,
        ASKING
    }

    static DeviceRow of(DeviceReport report) {
        return new DeviceRow(kindOf(report), report.port(), report.description(), gloveText(report), report.advice());
    }

    private static Kind kindOf(DeviceReport report) {
        if (report.glove().isPresent()) {
            return report.trouble().isPresent() ? Kind.TROUBLED_GLOVE : Kind.GLOVE;
        }
        return report.trouble().isPresent() ? Kind.NOTHING : Kind.ASKING;
    }

    private static String gloveText(DeviceReport report) {
        if (report.glove().isEmpty()) {
            return report.trouble().isPresent() ? "" : Words.of("ui.devices.asking");
        }
        String side = Words.of(
                "ui.devices.side." + report.hand().map(hand -> hand.label()).orElse("unknown"));
        String use = report.inUse() ? " · " + Words.of("ui.devices.in_use") : "";
        return Words.of(
                        "ui.devices.glove",
                        side,
                        report.firmware(),
                        Integer.toString(report.rateHertz()),
                        Calibrations.text(report.calibration()))
                + use;
    }
}

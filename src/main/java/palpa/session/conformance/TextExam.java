package palpa.session.conformance;

import java.util.function.Consumer;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;
import palpa.session.PortException;

/** A glove of a text lane, section 8. */
final class TextExam {

    private static final int WATCHED_MILLIS = 3_000;
    private static final double MOST_HERTZ = Protocol.TEXT_MAX_RATE_HERTZ * 1.05;
    private static final double CLOCK_TOLERANCE = 0.05;

    private final Rig rig;
    private final Consumer<Verdict> report;

    TextExam(Rig rig, Consumer<Verdict> report) {
        this.rig = rig;
        this.report = report;
    }

    void examine() throws PortException {
        long bad = rig.decoder.counters().textLinesBad();
        rig.stream.begin();
        rig.listen(WATCHED_MILLIS);
        long badLines = rig.decoder.counters().textLinesBad() - bad;
        boolean checked = rig.decoder.lane() == Lane.TEXT;
        report.accept(Verdict.of(Point.TEXT_LINES_GOOD, badLines == 0, "bad_lines", badLines));
        report.accept(Verdict.of(Point.TEXT_CHECKED, checked, checked ? "checksums" : "no_checksums"));
        double rate = rig.stream.rateByHostHertz();
        report.accept(Verdict.of(Point.TEXT_RATE, rate <= MOST_HERTZ, "rate", rate, Protocol.TEXT_MAX_RATE_HERTZ));
        if (checked) {
            checkedLines(rate);
        }
    }

    private void checkedLines(double rateByHostHertz) {
        boolean named = rig.descriptor().map(glove -> glove.uid().value() != 0).orElse(false);
        report.accept(Verdict.of(Point.TEXT_IDENTITY, named, named ? "answered" : "no_identity"));
        long back = rig.stream.steppedBack();
        report.accept(Verdict.of(Point.TEXT_SEQUENCE, back == 0, "stepped_back", rig.stream.frames(), back));
        double byDevice = rig.stream.rateByDeviceHertz();
        boolean agree = Math.abs(byDevice / rateByHostHertz - 1) <= CLOCK_TOLERANCE;
        report.accept(Verdict.of(Point.TEXT_TIME, agree, "rate", byDevice, rateByHostHertz));
    }
}

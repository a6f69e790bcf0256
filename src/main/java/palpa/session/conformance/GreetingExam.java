package palpa.session.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.protocol.Hello;
import palpa.protocol.Protocol;
import palpa.session.PortException;

/** Who the glove is: hello, silence before start, descriptor. */
final class GreetingExam {

    private static final int HELLO_MILLIS = 250;
    private static final int DESCRIPTOR_MILLIS = 500;
    private static final int SILENCE_MILLIS = 1_000;

    /** A glove that a host left streaming stops after 5 to 6 s. */
    private static final int LEFTOVER_MILLIS = Protocol.PING_WATCHDOG_MILLIS + 1_500;

    private final Rig rig;
    private final Consumer<Verdict> report;

    GreetingExam(Rig rig, Consumer<Verdict> report) {
        this.rig = rig;
        this.report = report;
    }

    /** False where nothing further can be judged. */
    boolean examine() throws PortException {
        Hello first = rig.hellos().get(0);
        boolean ours = first.protocolMajor() == Protocol.MAJOR;
        report.accept(Verdict.of(Point.VERSION, ours, "version", first.protocolMajor(), first.protocolMinor()));
        if (!ours) {
            return false;
        }
        helloAgain();
        helloOfNewerHost();
        identity(first);
        silence();
        return descriptor();
    }

    private void helloAgain() throws PortException {
        rig.listen(2 * HELLO_MILLIS);
        int before = rig.hellos().size();
        long asked = rig.nanos();
        rig.send(into -> rig.say.helloRequest(into, 0));
        boolean came = rig.await(() -> rig.hellos().size() > before, HELLO_MILLIS);
        report.accept(Verdict.of(Point.HELLO_PROMPT, came, "millis", rig.millisSince(asked)));
    }

    private void helloOfNewerHost() throws PortException {
        int before = rig.hellos().size();
        rig.send(OddFrames::helloOfNewerMinor);
        boolean came = rig.await(() -> rig.hellos().size() > before, HELLO_MILLIS);
        report.accept(Verdict.of(Point.HELLO_OF_NEWER_HOST, came, came ? "answered" : "no_answer"));
    }

    private void identity(Hello first) {
        Hello last = rig.hellos().get(rig.hellos().size() - 1);
        boolean same = first.uid().equals(last.uid())
                && first.hand().equals(last.hand())
                && first.bootId() == last.bootId()
                && first.descriptorHash() == last.descriptorHash();
        report.accept(Verdict.of(Point.IDENTITY_STABLE, same, "two_hellos", first.uid(), last.uid()));
        report.accept(Verdict.of(Point.UID_GIVEN, last.uid().value() != 0, "uid", last.uid()));
        report.accept(Verdict.of(
                Point.SIDE_GIVEN, last.hand().isPresent(), last.hand().isPresent() ? "side" : "no_side"));
    }

    /** Data count as such even before their descriptor is known. */
    private void silence() throws PortException {
        long before = dataFrames();
        rig.listen(SILENCE_MILLIS);
        if (dataFrames() > before) {
            rig.listen(LEFTOVER_MILLIS);
            before = dataFrames();
            rig.listen(SILENCE_MILLIS);
        }
        long frames = dataFrames() - before;
        report.accept(Verdict.of(Point.SILENT_BEFORE_START, frames == 0, "data_frames", frames));
    }

    private long dataFrames() {
        return rig.stream.frames() + rig.decoder.counters().undescribed();
    }

    private boolean descriptor() throws PortException {
        int before = rig.descriptors();
        long asked = rig.nanos();
        rig.send(into -> rig.say.descriptorRequest(into, 0));
        boolean came = rig.await(() -> rig.descriptors() > before, DESCRIPTOR_MILLIS);
        report.accept(Verdict.of(Point.DESCRIPTOR, came, "millis", rig.millisSince(asked)));
        if (came) {
            int named = rig.hellos().get(rig.hellos().size() - 1).descriptorHash();
            int found = rig.decoder.descriptorHash();
            report.accept(Verdict.of(
                    Point.DESCRIPTOR_HASH,
                    named == found,
                    "hashes",
                    String.format("%04x", named),
                    String.format("%04x", found)));
            sensible(rig.descriptor().orElseThrow());
        }
        return came;
    }

    private void sensible(GloveDescriptor glove) {
        List<ChannelSpec> channels = glove.channels();
        Set<String> names = new HashSet<>();
        long odd = channels.stream()
                .filter(channel -> !names.add(channel.name())
                        || channel.kind() == ChannelKind.FORCE && channel.site().isEmpty() && !channel.isTotal())
                .count();
        boolean good = odd == 0 && channels.stream().anyMatch(channel -> channel.kind() == ChannelKind.FORCE);
        report.accept(Verdict.of(Point.DESCRIPTOR_SENSIBLE, good, "channels", channels.size(), odd));
    }
}

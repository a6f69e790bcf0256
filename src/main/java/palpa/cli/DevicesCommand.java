package palpa.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.session.DeviceReport;
import palpa.session.NamedPorts;
import palpa.session.PortDirectory.Port;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.Worth;
import palpa.session.link.DeviceScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code palpa devices}: what answers on each serial port. */
@Command(name = "devices", resourceBundle = "palpa.words.session", mixinStandardHelpOptions = true)
public final class DevicesCommand implements Callable<Integer> {

    /** What a silent port takes: a board that was reset by the opening has 3 s to start. */
    private static final int SILENT_SECONDS = 4;

    /** Text at an unknown speed takes a little longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--port", paramLabel = "PATH")
    private List<String> paths = new ArrayList<>();

    public DevicesCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        NamedPorts directory = new NamedPorts(tools.ports(), paths);
        List<Port> ports = directory.ports();
        sayWhoIsAsked(ports);
        List<DeviceReport> reports = DeviceScan.scan(directory, ports, tools.profiles(), tools.clock(), PATIENCE);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(toJson(reports)));
        } else {
            print(reports, out);
        }
        out.flush();
        return 0;
    }

    /** For a person who waits: on a terminal only. */
    private void sayWhoIsAsked(List<Port> ports) {
        if (System.console() != null && !ports.isEmpty()) {
            String names = ports.stream().map(Port::name).collect(Collectors.joining(", "));
            PrintWriter err = spec.commandLine().getErr();
            err.println(Words.of("session.asking", names, Integer.toString(SILENT_SECONDS)));
            err.flush();
        }
    }

    private static ArrayNode toJson(List<DeviceReport> reports) {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (DeviceReport report : reports) {
            ObjectNode one = all.addObject().put("port", report.port()).put("description", report.description());
            one.put("hand", report.hand().map(Hand::label).orElse(null));
            one.put("uid", report.uid().map(Object::toString).orElse(null));
            one.put("firmware", report.firmware());
            one.put("protocol", report.protocol());
            one.put("rate_hz", report.rateHertz());
            one.put(
                    "calibration",
                    report.glove().map(known -> calibration(report)).orElse(null));
            one.put(
                    "calibration_date",
                    report.calibration().date().map(Object::toString).orElse(null));
            one.put("lane", laneOf(report));
            one.put("trouble", report.trouble().map(Labelled::label).orElse(null));
            one.put("advice", report.advice());
        }
        return all;
    }

    private static String calibration(DeviceReport report) {
        return Worth.word(report.calibration().kind());
    }

    private static void print(List<DeviceReport> reports, PrintWriter out) {
        if (reports.isEmpty()) {
            out.println(Words.of("session.no_ports"));
            return;
        }
        TextTable table = new TextTable(Words.of("session.devices_heading").split("\\|"));
        reports.forEach(report -> table.row(
                report.port(),
                report.hand()
                        .map(hand -> Words.of("session.hand_" + hand.label()))
                        .orElse("-"),
                report.uid().map(Object::toString).orElse("-"),
                orDash(report.firmware()),
                orDash(report.protocol()),
                report.rateHertz() == 0 ? "-" : report.rateHertz() + " Hz",
                report.glove().isEmpty() ? "-" : Worth.words(report.calibration()),
                report.glove().isEmpty() ? "-" : laneOf(report)));
        table.print(out);
        reports.stream()
                .map(DeviceReport::advice)
                .filter(advice -> !advice.isEmpty())
                .forEach(out::println);
    }

    /** The lane's label, null without a glove. */
    private static String laneOf(DeviceReport report) {
        return report.glove().isEmpty() ? null : report.lane().label();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}

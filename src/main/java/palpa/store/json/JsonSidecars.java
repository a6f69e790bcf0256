package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;
import palpa.session.Sidecars;

/** Sidecars as JSON, schema version 1; {@code src/docs/reports.md} describes every field. Any thread. */
public final class JsonSidecars implements Sidecars {

    private static final int SCHEMA = 1;
    private static final int MOST_GLOVES = 1000;
    private static final int MOST_EVENTS = 1_000_000;

    @Override
    public byte[] write(Sidecar sidecar) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("source", sidecar.source());
        root.put("exported_by", sidecar.exportedBy());
        root.put("analysed_with", sidecar.analysedWith());
        header(root.putObject("session"), sidecar.header());
        sidecar.span().ifPresent(span -> root.putObject("span")
                .put("start_us", span.startMicros())
                .put("end_us", span.endMicros()));
        root.putObject("damage")
                .put("ended", sidecar.damage().ended())
                .put("damaged_chunks", sidecar.damage().damagedChunks())
                .put("lost_bytes", sidecar.damage().lostBytes());
        root.put("samples_sha256", together(sidecar.gloves()));
        ArrayNode gloves = root.putArray("gloves");
        sidecar.gloves().forEach(glove -> glove(gloves.addObject(), glove));
        ArrayNode events = root.putArray("events");
        sidecar.events().forEach(event -> event(events.addObject(), event));
        ObjectNode files = root.putObject("files");
        sidecar.fileHashes().forEach((name, hash) -> files.putObject(name).put("sha256", hash));
        root.set("program", JsonText.tree(ProgramJson.write(sidecar.header().program())));
        return JsonText.bytes(root);
    }

    private static void header(ObjectNode node, SessionHeader header) {
        node.put("started_at", header.startedAt().toString());
        node.put("trainee", header.trainee());
        node.put("region", header.region().label());
        node.put("program", header.program().name());
        node.put("program_version", header.program().version());
        node.put("software_version", header.softwareVersion());
        node.put("model", header.model());
    }

    private static void glove(ObjectNode node, GloveSamples of) {
        node.put("samples", of.samples());
        node.put("lost_samples", of.lost());
        node.put("samples_sha256", of.sha256());
        node.set("glove", JsonText.tree(GloveJson.write(of.glove())));
        node.set(
                "profile",
                JsonText.tree(ProfileJson.write(of.glove().profile(), of.glove().descriptor())));
    }

    private static void event(ObjectNode node, PlacedEvent placed) {
        node.put("before_row", placed.beforeRow());
        node.set("event", JsonText.tree(EventJson.write(placed.event())));
    }

    /** The hash of the gloves' hashes, each as 32 bytes, in the order of the gloves' numbers. */
    private static String together(List<GloveSamples> gloves) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            gloves.forEach(glove -> all.update(HexFormat.of().parseHex(glove.sha256())));
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java platform has SHA-256", broken);
        }
    }

    @Override
    public Optional<Sidecar> beside(Path table) throws UserProblem {
        Path file = table.resolveSibling(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonPlace root = JsonText.read(file);
        return root.find("samples_sha256").isPresent() ? Optional.of(read(root)) : Optional.empty();
    }

    private static Sidecar read(JsonPlace root) throws UserProblem {
        root.at("schema").integer(SCHEMA, SCHEMA);
        JsonPlace damage = root.at("damage");
        return new Sidecar(
                root.at("source").text(),
                header(root),
                root.at("exported_by").text(),
                textOrEmpty(root, "analysed_with"),
                span(root),
                new Damage(
                        damage.at("ended").flag(),
                        damage.at("damaged_chunks").integer(0, Integer.MAX_VALUE),
                        damage.at("lost_bytes").whole(0, Long.MAX_VALUE)),
                gloves(root.at("gloves")),
                events(root.at("events")),
                files(root.at("files")));
    }

    private static SessionHeader header(JsonPlace root) throws UserProblem {
        JsonPlace session = root.at("session");
        return new SessionHeader(
                session.at("started_at").instant(),
                session.at("trainee").text(),
                ProgramJson.read(root.at("program"), null),
                session.at("region").oneOf(Region.class),
                session.at("software_version").text(),
                textOrEmpty(session, "model"));
    }

    /** What files of an older Palpa do not have. */
    private static String textOrEmpty(JsonPlace place, String name) throws UserProblem {
        Optional<JsonPlace> text = place.find(name);
        return text.isPresent() ? text.get().text() : "";
    }

    private static Optional<TimeSpan> span(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> span = root.find("span");
        if (span.isEmpty()) {
            return Optional.empty();
        }
        long start = span.get().at("start_us").whole(Long.MIN_VALUE, Long.MAX_VALUE);
        return Optional.of(new TimeSpan(start, span.get().at("end_us").whole(start, Long.MAX_VALUE)));
    }

    private static List<GloveSamples> gloves(JsonPlace place) throws UserProblem {
        List<GloveSamples> gloves = new ArrayList<>();
        for (JsonPlace one : place.items(0, MOST_GLOVES)) {
            GloveOnRecord glove = GloveJson.glove(one.at("glove"), ProfileJson.read(one.at("profile")));
            gloves.add(new GloveSamples(
                    glove,
                    one.at("samples").whole(0, Long.MAX_VALUE),
                    one.at("lost_samples").whole(0, Long.MAX_VALUE),
                    one.at("samples_sha256").text()));
        }
        return gloves;
    }

    private static List<PlacedEvent> events(JsonPlace place) throws UserProblem {
        List<PlacedEvent> events = new ArrayList<>();
        for (JsonPlace one : place.items(0, MOST_EVENTS)) {
            SessionEvent event = EventJson.read(one.at("event"));
            events.add(new PlacedEvent(event, one.at("before_row").whole(0, Long.MAX_VALUE)));
        }
        return events;
    }

    private static Map<String, String> files(JsonPlace place) throws UserProblem {
        Map<String, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPlace> one : place.object().entrySet()) {
            files.put(one.getKey(), one.getValue().at("sha256").text());
        }
        return files;
    }
}

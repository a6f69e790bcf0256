package palpa.store.mcap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import palpa.model.Hand;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.store.json.EventJson;

/** What of ours stands where in the container; {@code src/docs/session-file.md} describes the same for people. */
final class Layout {

    static final String PROFILE = "palpa";
    static final String LIBRARY = "palpa";
    static final String PROTOBUF = "protobuf";
    static final String JSON = "json";
    static final String JSON_SCHEMA = "jsonschema";
    static final String MEDIA_JSON = "application/json";

    /**
     * The version of what is written here; a file of a greater one is refused. 1: counts as they are, what the session is
     * in the metadata alone. 2: counts as steps, what the session is as an attachment as well.
     */
    static final int FORMAT = 2;

    static final String SESSION = "palpa.session";
    static final String KEY_FORMAT = "format";
    static final String KEY_STARTED = "started_at";
    static final String KEY_TRAINEE = "trainee";
    static final String KEY_REGION = "region";
    static final String KEY_SOFTWARE = "software_version";
    static final String KEY_MODEL = "model";
    private static final String KEY_PROGRAM = "program";
    private static final String KEY_PROGRAM_VERSION = "program_version";

    /** The metadata again, with a checksum, which metadata have not. */
    static final String SESSION_ATTACHMENT = "header.json";

    static final String PROGRAM_ATTACHMENT = "program.json";

    private static final String COPY = "copy/";
    private static final int RAW_SCHEMA_ID = 1;
    private static final int EVENT_SCHEMA_ID = 2;
    private static final int EVENTS_CHANNEL_ID = 1;
    private static final int MARKERS_CHANNEL_ID = 2;
    private static final int FIRST_GLOVE_CHANNEL_ID = 10;

    static final McapSchema RAW_SCHEMA =
            new McapSchema(RAW_SCHEMA_ID, RawBlockSchema.MESSAGE, PROTOBUF, RawBlockSchema.descriptorSet());
    static final McapSchema EVENT_SCHEMA = new McapSchema(
            EVENT_SCHEMA_ID, "palpa.Event", JSON_SCHEMA, EventJson.SCHEMA.getBytes(StandardCharsets.UTF_8));
    static final McapChannel EVENTS = new McapChannel(EVENTS_CHANNEL_ID, EVENT_SCHEMA_ID, "/events", JSON, Map.of());
    static final McapChannel MARKERS = new McapChannel(MARKERS_CHANNEL_ID, EVENT_SCHEMA_ID, "/markers", JSON, Map.of());

    private Layout() {}

    /** The container's header as we write it. */
    static Out header() {
        return new Out().record(Mcap.HEADER, new Out().text(PROFILE).text(LIBRARY));
    }

    static McapChannel raw(int gloveIndex, Hand hand) {
        return new McapChannel(
                FIRST_GLOVE_CHANNEL_ID + gloveIndex,
                RAW_SCHEMA_ID,
                "/glove/" + gloveIndex + "/raw",
                PROTOBUF,
                Map.of("hand", hand.label()));
    }

    /** Every attachment stands there twice, because a chunk lost is a moment, and an attachment lost is a glove. */
    static String copy(String attachment) {
        return COPY + attachment;
    }

    /** The attachment's name, whichever of the two it is. */
    static String original(String attachment) {
        return attachment.startsWith(COPY) ? attachment.substring(COPY.length()) : attachment;
    }

    static String gloveAttachment(int index) {
        return "glove/" + index + "/descriptor.json";
    }

    static String profileAttachment(int index) {
        return "glove/" + index + "/profile.json";
    }

    /** Whether a channel of that topic carries a glove's counts. */
    static boolean isGloveTopic(String topic) {
        return topic.startsWith("/glove/");
    }

    static McapChannel channelOf(SessionEvent event) {
        return switch (event.kind()) {
            case MARKER, BUTTON -> MARKERS;
            default -> EVENTS;
        };
    }

    static Map<String, String> metadata(SessionHeader header) {
        Map<String, String> values = new TreeMap<>();
        values.put(KEY_FORMAT, Integer.toString(FORMAT));
        values.put(KEY_STARTED, header.startedAt().toString());
        values.put(KEY_TRAINEE, header.trainee());
        values.put(KEY_REGION, header.region().label());
        values.put(KEY_SOFTWARE, header.softwareVersion());
        values.put(KEY_MODEL, header.model());
        values.put(KEY_PROGRAM, header.program().name());
        values.put(KEY_PROGRAM_VERSION, Integer.toString(header.program().version()));
        return values;
    }

    /** Nanoseconds since 1970 of a moment of the session; the container knows no time before. */
    static long nanos(Instant startedAt, long sessionMicros) {
        long start = Math.addExact(Math.multiplyExact(startedAt.getEpochSecond(), 1_000_000_000L), startedAt.getNano());
        return Math.max(0, start + sessionMicros * 1000);
    }
}

package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/** The {@link Notes} of a session as JSON, schema version 1. What is too much to be read back is not written. */
public final class NotesJson {

    /** Most comments of a session, and most corrections. */
    public static final int MOST_NOTES = 10_000;

    /** Most tags of a session. */
    public static final int MOST_TAGS = 100;

    /** Most characters of a comment, or of an author's name. */
    public static final int MOST_CHARACTERS = 4_000;

    /** Most characters of a tag. */
    public static final int MOST_TAG_CHARACTERS = 100;

    private static final int SCHEMA = 1;

    private NotesJson() {}

    /**
     * The notes as UTF-8.
     *
     * @param source what a complaint calls them: their file's name
     */
    public static byte[] write(String source, Notes notes) throws UserProblem {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.putArray("comments");
        notes.comments().forEach(comment -> put(root.withArray("comments").addObject(), comment));
        root.putArray("corrections");
        notes.corrections()
                .forEach(correction -> put(root.withArray("corrections").addObject(), correction));
        root.putArray("tags");
        notes.tags().forEach(root.withArray("tags")::add);
        byte[] utf8 = JsonText.bytes(root);
        read(JsonText.parse(source, utf8));
        return utf8;
    }

    private static void put(ObjectNode node, Comment comment) {
        node.put("id", comment.id().toString());
        put(node, comment.span());
        node.put("author", comment.author());
        node.put("written_at", comment.writtenAt().toString());
        node.put("text", comment.text());
    }

    private static void put(ObjectNode node, Correction correction) {
        node.put("id", correction.id().toString());
        put(node, correction.span());
        correction.hand().map(Labelled::label).ifPresent(hand -> node.put("hand", hand));
        node.put("technique", correction.technique().label());
        node.put("author", correction.author());
        node.put("written_at", correction.writtenAt().toString());
    }

    private static void put(ObjectNode node, TimeSpan span) {
        node.put("start_us", span.startMicros());
        node.put("end_us", span.endMicros());
    }

    /** Reads notes back. */
    public static Notes read(JsonPlace root) throws UserProblem {
        root.only("schema", "comments", "corrections", "tags");
        root.at("schema").integer(SCHEMA, SCHEMA);
        List<Comment> comments = new ArrayList<>();
        for (JsonPlace place : root.at("comments").items(0, MOST_NOTES)) {
            comments.add(comment(place));
        }
        List<Correction> corrections = new ArrayList<>();
        for (JsonPlace place : root.at("corrections").items(0, MOST_NOTES)) {
            corrections.add(correction(place));
        }
        SortedSet<String> tags = new TreeSet<>();
        for (JsonPlace place : root.at("tags").items(0, MOST_TAGS)) {
            tags.add(tag(place));
        }
        return new Notes(comments, corrections, tags);
    }

    private static Comment comment(JsonPlace place) throws UserProblem {
        place.only("id", "start_us", "end_us", "author", "written_at", "text");
        return new Comment(
                id(place.at("id")),
                span(place),
                place.at("author").text(MOST_CHARACTERS),
                place.at("written_at").instant(),
                place.at("text").text(MOST_CHARACTERS));
    }

    private static Correction correction(JsonPlace place) throws UserProblem {
        place.only("id", "start_us", "end_us", "hand", "technique", "author", "written_at");
        Optional<JsonPlace> hand = place.find("hand");
        Technique technique = place.at("technique").oneOf(Technique.class);
        if (technique == Technique.UNSURE) {
            throw place.at("technique").wrong(Words.of("store.expects_sure_technique"));
        }
        return new Correction(
                id(place.at("id")),
                span(place),
                hand.isPresent() ? Optional.of(hand.get().oneOf(Hand.class)) : Optional.empty(),
                technique,
                place.at("author").text(MOST_CHARACTERS),
                place.at("written_at").instant());
    }

    private static String tag(JsonPlace place) throws UserProblem {
        String tag = place.text(MOST_TAG_CHARACTERS);
        if (tag.isBlank() || tag.chars().anyMatch(Character::isISOControl)) {
            throw place.wrong(Words.of("store.expects_tag"));
        }
        return tag;
    }

    private static TimeSpan span(JsonPlace place) throws UserProblem {
        long start = place.at("start_us").whole(Long.MIN_VALUE, Long.MAX_VALUE);
        long end = place.at("end_us").whole(Long.MIN_VALUE, Long.MAX_VALUE);
        try {
            return new TimeSpan(start, end);
        } catch (IllegalArgumentException reversed) {
            throw place.incoherent(reversed);
        }
    }

    private static UUID id(JsonPlace place) throws UserProblem {
        try {
            return UUID.fromString(place.text());
        } catch (IllegalArgumentException strange) {
            throw place.wrong(Words.of("store.expects_uuid"));
        }
    }
}

package palpa.export;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Pages from templates, self-contained: no script, no font and no picture from elsewhere. Whatever is filled in is escaped,
 * but for figures of our own. Stateless.
 */
final class Page {

    private static final String FOLDER = "/palpa/export/";

    private Page() {}

    /** The page as UTF-8; a value a template names and nobody gave is a broken template. */
    static byte[] of(String template, Map<String, Object> values) {
        return of(template, "export.page.", values);
    }

    /** @param prefix what the keys of the page's fixed words begin with */
    static byte[] of(String template, String prefix, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("w", new PageWords(prefix));
        all.put("style", text("report.css"));
        return compiled(template).execute(all).getBytes(StandardCharsets.UTF_8);
    }

    private static Template compiled(String name) {
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .compile(text(name));
    }

    private static String text(String name) {
        try (InputStream in = Page.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar lacks " + FOLDER + name, broken);
        }
    }
}

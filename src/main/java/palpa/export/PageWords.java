package palpa.export;

import com.samskivert.mustache.Mustache;
import palpa.session.Words;

/** The fixed words of a page, by the names its template calls them. Stateless. */
final class PageWords implements Mustache.CustomContext {

    @Override
    public Object get(String name) {
        return Words.of("export.page." + name);
    }
}

package palpa.export;

import com.samskivert.mustache.Mustache;
import palpa.session.Words;

/**
 * The fixed words of a page, by the names its template calls them. Immutable.
 *
 * @param prefix what their keys begin with
 */
record PageWords(String prefix) implements Mustache.CustomContext {

    @Override
    public Object get(String name) {
        return Words.of(prefix + name);
    }
}

package palpa.ui.library;

import palpa.model.Labelled;

/** What the library is busy with for longer than a moment. */
enum Task implements Labelled {
    NONE,
    OPENING,
    READING,
    REBUILDING,
    RENAMING,
    DELETING
}

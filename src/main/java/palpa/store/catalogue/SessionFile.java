package palpa.store.catalogue;

/**
 * A session as it lies in the folder. Immutable.
 *
 * @param name its file's name
 * @param stamp its file's
 * @param notes that of its notes
 */
record SessionFile(String name, Stamp stamp, Stamp notes) {}

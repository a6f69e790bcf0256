package palpa.store.mcap;

/** A record is not what it should be. Counted by the reader, never shown: damage costs a record, not the file. */
final class DamagedException extends Exception {

    DamagedException(String what) {
        super(what);
    }

    DamagedException(String what, Throwable cause) {
        super(what, cause);
    }
}

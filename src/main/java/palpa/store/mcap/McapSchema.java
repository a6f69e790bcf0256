package palpa.store.mcap;

/**
 * How the messages of a channel are built.
 *
 * @param id its number, 1 to 65535
 * @param name its name, for protobuf the full name of the message
 * @param encoding {@code protobuf} or {@code jsonschema}
 * @param data the schema itself in that encoding
 */
record McapSchema(int id, String name, String encoding, byte[] data) {

    Out content() {
        return new Out().u16(id).text(name).text(encoding).u32(data.length).raw(data);
    }

    /** Passes over one, whose form is checked: we know what we write. */
    static void skip(In content) throws DamagedException {
        content.u16();
        content.text();
        content.text();
        content.part(content.u32());
    }
}

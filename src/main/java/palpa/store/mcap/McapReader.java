package palpa.store.mcap;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import palpa.session.SessionStore.Damage;

/**
 * Reads an MCAP file from its beginning to its end without its index: whole chunks are found where the end is missing,
 * and a damaged record costs only itself. One thread.
 *
 * <p>Strict: we never extend a record, so one with bytes to spare has a damaged length, which would otherwise swallow
 * what follows. Bad input is counted ({@link #damage()}), not thrown; no length read from the file is allocated before it was
 * checked against the file's size and {@link Mcap#MAX_RECORD_BYTES}.
 */
final class McapReader implements Closeable {

    private static final int MESSAGE_INDEX_ENTRY_BYTES = 16;

    private final FileBytes file;
    private final Search search;
    private final ChunkReader chunks = new ChunkReader();
    private final CRC32 dataCrc = new CRC32();
    private final boolean container;
    private final Optional<String> profile;
    private long position = Mcap.MAGIC.length;
    private boolean done;
    private boolean ended;
    private boolean sealBroken;
    private int damagedChunks;
    private long lostBytes;

    McapReader(Path path) throws IOException {
        file = new FileBytes(path);
        search = new Search(file);
        byte[] magic = file.read(0, (int) Math.min(file.size(), Mcap.MAGIC.length));
        dataCrc.update(magic);
        container = Mcap.isMagic(magic) && file.size() > Mcap.MAGIC.length;
        profile = container ? header() : Optional.empty();
        done = !container;
    }

    /** Whether this is an MCAP file at all. */
    boolean isContainer() {
        return container;
    }

    /** Whether the file is of our profile, or its header is the one we write but for one damaged byte. */
    boolean isOurs() throws IOException {
        byte[] written = Layout.header().copy();
        if (profile.filter(Layout.PROFILE::equals).isPresent()) {
            return true;
        }
        if (file.size() < Mcap.MAGIC.length + written.length) {
            return false;
        }
        byte[] there = file.read(Mcap.MAGIC.length, written.length);
        int wrong = 0;
        for (int i = 0; i < written.length; i++) {
            wrong += there[i] == written[i] ? 0 : 1;
        }
        return wrong <= 1;
    }

    /** The profile its header names; empty where it has none that can be read. */
    Optional<String> profile() {
        return profile;
    }

    private Optional<String> header() throws IOException {
        if (!fits(position) || file.u8(position) != Mcap.HEADER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new In(file.content(position)).text());
        } catch (DamagedException e) {
            return Optional.empty();
        }
    }

    /** The next whole item; empty at the end of what can be read. */
    Optional<Item> next() throws IOException {
        while (!done) {
            try {
                Optional<Item> item = step();
                if (item.isPresent()) {
                    return item;
                }
            } catch (DamagedException e) {
                passOver();
            }
        }
        return Optional.empty();
    }

    /** What could not be read so far; complete once {@link #next()} was empty. */
    Damage damage() {
        return new Damage(ended, damagedChunks + (sealBroken && damagedChunks == 0 ? 1 : 0), lostBytes);
    }

    private Optional<Item> step() throws IOException, DamagedException {
        if (position == file.size()) {
            done = true;
            return Optional.empty();
        }
        if (!fits(position)) {
            throw new DamagedException("a record beyond the file's end");
        }
        int opcode = file.u8(position);
        byte[] bytes = file.content(position);
        In content = new In(bytes);
        Optional<Item> item =
                switch (opcode) {
                    case Mcap.HEADER -> header(content);
                    case Mcap.SCHEMA -> schema(content);
                    case Mcap.CHANNEL -> channel(content);
                    case Mcap.CHUNK -> Optional.of(chunks.read(content));
                    case Mcap.MESSAGE_INDEX -> messageIndex(content);
                    case Mcap.ATTACHMENT -> Optional.of(attachment(content));
                    case Mcap.METADATA -> Optional.of(new Item.Metadata(content.text(), content.texts()));
                    case Mcap.DATA_END -> dataEnd(content);
                    default -> throw new DamagedException("a record of kind " + opcode);
                };
        if (content.remaining() > 0) {
            throw new DamagedException("a record longer than what is in it");
        }
        if (!done) {
            dataCrc.update(file.read(position, Mcap.PREFIX_BYTES));
            dataCrc.update(bytes);
        }
        position += Mcap.PREFIX_BYTES + bytes.length;
        return item;
    }

    /** Profile and library; anywhere else than at the beginning it is something else whose kind was damaged. */
    private Optional<Item> header(In content) throws DamagedException {
        content.text();
        content.text();
        if (position != Mcap.MAGIC.length) {
            throw new DamagedException("a header in the middle");
        }
        return Optional.empty();
    }

    private static Optional<Item> schema(In content) throws DamagedException {
        McapSchema.skip(content);
        return Optional.empty();
    }

    private Optional<Item> channel(In content) throws DamagedException {
        chunks.channel(content);
        return Optional.empty();
    }

    /** Not needed to read on; its form is checked because a chunk whose kind was damaged must not pass for one. */
    private static Optional<Item> messageIndex(In content) throws DamagedException {
        content.u16();
        long length = content.u32();
        if (length % MESSAGE_INDEX_ENTRY_BYTES != 0) {
            throw new DamagedException("a message index of " + length + " bytes");
        }
        content.part(length);
        return Optional.empty();
    }

    /** An attachment whose checksum is right. */
    static Item attachment(In content) throws DamagedException {
        content.u64();
        content.u64();
        String name = content.text();
        content.text();
        byte[] data = content.raw(content.u64());
        long computed = content.crcSoFar();
        long crc = content.u32();
        if (crc != 0 && crc != computed) {
            throw new DamagedException("an attachment whose checksum is wrong: " + name);
        }
        return new Item.Attachment(name, data);
    }

    private Optional<Item> dataEnd(In content) throws IOException, DamagedException {
        long crc = content.u32();
        Optional<Footer> footer = Footer.find(file);
        ended = footer.isPresent() && footer.get().isSealed(file);
        sealBroken = crc != 0 && crc != dataCrc.getValue();
        done = true;
        return Optional.empty();
    }

    /** Goes on at the next place where a whole record can begin. */
    private void passOver() throws IOException {
        long from = position;
        search.inVain(fits(from) ? file.u64(from + 1) : 0);
        position = search.nextWhole(from);
        boolean tail = position == file.size();
        Optional<Footer> footer = tail ? Footer.find(file) : Optional.empty();
        long summary = footer.isPresent() ? footer.get().summaryStart() : -1;
        ended = summary > from && footer.get().isSealed(file);
        done = tail;
        lostBytes += (ended ? summary : position) - from;
        if (!tail || ended) {
            damagedChunks++;
        }
    }

    private boolean fits(long at) throws IOException {
        return Search.fits(file, at);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

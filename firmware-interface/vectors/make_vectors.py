#!/usr/bin/env python3
"""Writes glove.txt, host.txt and text.txt beside itself.

A third implementation of the protocol, written from PROTOCOL.md and sharing nothing with the C and the Java one, so that
an error has to be made three times to pass. The files it writes are what counts: they are kept under version control,
and a change in them is a change of the protocol.
"""
import pathlib
import struct

HERE = pathlib.Path(__file__).parent
COUNTERS = "frames bad_crc bad_cobs bad_layout over_long unknown_type undescribed ignored_bytes lines bad_lines lost".split()


def crc(data):
    value = 0xFFFF
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021) & 0xFFFF if value & 0x8000 else value << 1
    return value


def cobs(data):
    out = bytearray()
    parts = data.split(b"\0")
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        while len(part) > 254 or (len(part) == 254 and not last):
            out += b"\xff" + part[:254]
            part = part[254:]
            if not part and not last:
                break
        if len(part) == 254:
            out += b"\xff" + part
        else:
            out += bytes([len(part) + 1]) + part
    return bytes(out)


assert cobs(b"") == b"\1" and cobs(b"\0") == b"\1\1" and cobs(b"\x11\0\0\x22") == b"\2\x11\1\2\x22"
assert cobs(b"a" * 254) == b"\xff" + b"a" * 254
assert cobs(b"a" * 254 + b"\0") == b"\xff" + b"a" * 254 + b"\1\1"
assert cobs(b"a" * 255) == b"\xff" + b"a" * 254 + b"\2a"


def frame(message, checksum=None):
    value = crc(message) if checksum is None else checksum
    return cobs(message + struct.pack("<H", value)) + b"\0"


def text(words):
    data = words if isinstance(words, bytes) else words.encode()
    return bytes([len(data)]) + data


UID, BOOT = 0x0123456789ABCDEF, 0x5EED0001
FORCE, ACCELERATION = 1, 2
U16, I16, I32 = 1, 2, 3
KINDS = "other force acceleration rotation temperature".split()
MIXED = [
    ("thumb_tip", FORCE, U16, 0, 4095, 1.0, "count"),
    ("palm_heel", FORCE, U16, 0, 4095, 1.0, "count"),
    ("acceleration_x", ACCELERATION, I16, -32768, 32767, 2.0**-11, "g"),
    ("total", FORCE, I32, -8388608, 8388607, 1.0, "count"),
]
SITES = (
    "thumb_tip index_tip middle_tip ring_tip little_tip index_mid middle_mid ring_mid little_mid thenar palm_centre "
    "hypothenar palm_heel ulnar_edge knuckle_radial knuckle_ulnar"
).split()
SIXTEEN = [(site, FORCE, U16, 0, 4095, 1.0, "count") for site in SITES]


def channel(spec, tail=b"", claim=None):
    name, kind, form, low, high, scale, unit = spec
    body = struct.pack("<BBiif", kind, form, low, high, scale) + text(name) + text(unit) + tail
    return bytes([len(body) if claim is None else claim]) + body


def descriptor_message(channels=MIXED, count=None, calibration="factory-7", tail=b"", channel_tail=b""):
    head = struct.pack("<BBHBBHHB", 0x42, 12, 3300, 1, 1, 10, 1000, len(channels) if count is None else count)
    return head + text(calibration) + b"".join(channel(spec, channel_tail) for spec in channels) + tail


def hello_message(side=2, boot=BOOT, hashed=None, major=1, minor=0, tail=b"", name="palpa-glove"):
    value = crc(descriptor_message()) if hashed is None else hashed
    head = struct.pack("<BBBBQIHH", 0x41, major, minor, side, UID, boot, 1000, value)
    return head + text(name) + text("1.2.0") + tail


def hello_line(side="right", boot=BOOT, hashed=None, minor=0, name="palpa-glove"):
    value = crc(descriptor_message()) if hashed is None else hashed
    return (
        f"hello version=1.{minor} side={side} uid={UID:016x} boot={boot:08x} rate=1000 hash={value:04x} "
        f"name={name} firmware=1.2.0"
    )


def channel_line(spec):
    name, kind, _, low, high, scale, unit = spec
    bits = struct.unpack("<I", struct.pack("<f", scale))[0]
    return f"channel name={name} kind={KINDS[kind]} min={low} max={high} unit={unit} scale={bits:08x}"


def descriptor_lines(channels=MIXED, side="right"):
    head = (
        f"descriptor uid={UID:016x} side={side} bits=12 millivolts=3300 front_end=divider battery=1 "
        f"calibration=factory-7 channels={len(channels)}"
    )
    return [head] + [channel_line(spec) for spec in channels]


def data_message(sequence, micros, rows, mask=0xF, flags=0, forms="HHhi", tail=b"", samples=None):
    count = len(rows) if samples is None else samples
    head = struct.pack("<BBIIIB", 0x43, flags, sequence, micros, mask, count)
    return head + b"".join(struct.pack("<" + forms, *row) for row in rows) + tail


def data_line(sequence, micros, rows, mask=0xF, flags=0, sample=None, time=None):
    first = sequence if sample is None else sample
    at = micros if time is None else time
    return f"data flags={flags} sequence={sequence} micros={micros} sample={first} time={at} mask={mask:08x} " + " ".join(
        "[" + ",".join(map(str, row)) + "]" for row in rows
    )


def status_message(temperature=315, battery=87, tail=b""):
    return struct.pack("<BIIHHhB", 0x44, 3_600_000, 12, 7, 3, temperature, battery) + tail


class File:
    def __init__(self, name, about):
        self.name, self.blocks, self.names = name, [], set()
        self.head = [f"# {line}" for line in about.strip().splitlines()]

    def add(self, name, data, out=(), why="", **counts):
        assert name not in self.names, name
        self.names.add(name)
        lines = [f"# {line}" for line in why.splitlines()] + [f"name: {name}"]
        lines += ["in: " + data[at : at + 32].hex(" ") for at in range(0, len(data), 32)]
        lines += [f"out: {line}" for line in out]
        lines.append("count:" + "".join(f" {key}={value}" for key, value in counts.items()))
        self.blocks.append("\n".join(lines))

    def write(self):
        (HERE / self.name).write_text("\n\n".join(["\n".join(self.head)] + self.blocks) + "\n", encoding="utf-8")


ABOUT = """
{what}
Made by make_vectors.py; format and meaning are in ../README.md.
Blocks are separated by an empty line. "in" is hexadecimal and goes on over repeated lines; each "out" is one call of the
decoder's user; "count" gives every counter that is not 0 at the end.
"""

# ---------------------------------------------------------------------------------------------------- glove to host
glove = File("glove.txt", ABOUT.format(what="What a glove sends in the binary lane, and what a host makes of it."))
HELLO, DESCRIPTOR = frame(hello_message()), frame(descriptor_message())
INTRO = HELLO + DESCRIPTOR
INTRO_OUT = [hello_line()] + descriptor_lines()
ROW = (1, 4095, -5, 70000)
DATA, DATA_OUT = frame(data_message(7, 9000, [ROW])), data_line(7, 9000, [ROW])

glove.add("hello_right", HELLO, [hello_line()], frames=1)
glove.add("hello_left", frame(hello_message(side=1)), [hello_line("left")], frames=1)
glove.add("hello_of_no_side", frame(hello_message(side=0)), [hello_line("unknown")], frames=1)
glove.add("hello_of_a_side_to_come", frame(hello_message(side=9)), [hello_line("unknown")], frames=1)
glove.add("descriptor_mixed", INTRO, INTRO_OUT, frames=2)
glove.add(
    "descriptor_before_hello",
    DESCRIPTOR + HELLO,
    INTRO_OUT,
    "The hello names the descriptor that came before it: nothing has to be asked again.",
    frames=2,
)
glove.add("data_one_sample", INTRO + DATA, INTRO_OUT + [DATA_OUT], frames=3)
ROWS = [(1, 2, 3, 4), (65535, 0, -32768, -8388608)]
glove.add(
    "data_two_samples",
    INTRO + frame(data_message(8, 10000, ROWS)),
    INTRO_OUT + [data_line(8, 10000, ROWS)],
    frames=3,
)
glove.add(
    "data_of_some_channels",
    INTRO + frame(data_message(8, 10000, [(11, -12)], mask=5, forms="Hh", flags=3)),
    INTRO_OUT + [data_line(8, 10000, [(11, -12)], mask=5, flags=3)],
    "Channels 0 and 2 travel; flags: samples were dropped before it, and a channel was over range.",
    frames=3,
)
LONG = [tuple(257 * (1 + (n + s) % 200) for n in range(16)) for s in range(20)]
HASH16 = crc(descriptor_message(SIXTEEN))
glove.add(
    "data_longer_than_a_stuffing_block",
    frame(hello_message(hashed=HASH16))
    + frame(descriptor_message(SIXTEEN))
    + frame(data_message(0x01010101, 0x02020202, LONG, mask=0xFFFF, forms="16H")),
    [hello_line(hashed=HASH16)]
    + descriptor_lines(SIXTEEN)
    + [data_line(0x01010101, 0x02020202, LONG, mask=0xFFFF)],
    "640 bytes without a zero: more than two full COBS blocks.",
    frames=3,
)
glove.add(
    "status",
    frame(status_message()),
    ["status uptime=3600000 dropped=12 high_water=7 bad=3 temperature=315 battery=87"],
    "Temperature is in tenths of a degree.",
    frames=1,
)
glove.add(
    "status_without_battery",
    frame(status_message(-32768, 255)),
    ["status uptime=3600000 dropped=12 high_water=7 bad=3 temperature=none battery=none"],
    frames=1,
)
glove.add(
    "pong",
    frame(struct.pack("<BIQI", 0x45, 0xA1B2C3D4, 1_700_000_000_000_000, 4_000_000_000)),
    ["pong token=2712847316 host=1700000000000000 device=4000000000"],
    frames=1,
)
for number, kind in enumerate(["tare_button", "marker_button", "over_range"], 1):
    glove.add(
        "event_" + kind,
        frame(struct.pack("<BBIH", 0x46, number, 123456, 5)),
        [f"event kind={kind} micros=123456 value=5"],
        frames=1,
    )
glove.add(
    "event_to_come",
    frame(struct.pack("<BBIH", 0x46, 77, 123456, 5)),
    ["event kind=unknown micros=123456 value=5"],
    frames=1,
)
glove.add("acknowledge_done", frame(bytes([0x47, 3, 0]) + text("")), ["acknowledge command=3 code=0 text="], frames=1)
glove.add(
    "acknowledge_bad_rate",
    frame(bytes([0x47, 3, 3]) + text("10 to 1000 Hz")),
    ["acknowledge command=3 code=3 text=10 to 1000 Hz"],
    frames=1,
)
glove.add("log_warning", frame(bytes([0x48, 2]) + text("sensor 3 is open")), ["log severity=2 text=sensor 3 is open"], frames=1)
glove.add("log_in_utf8", frame(bytes([0x48, 0]) + text("31 °C")), ["log severity=0 text=31 °C"], frames=1)
glove.add(
    "log_of_a_severity_to_come",
    frame(bytes([0x48, 9]) + text("x")),
    ["log severity=3 text=x"],
    "A severity above 3 is taken for 3.",
    frames=1,
)

glove.add(
    "clock_wraps",
    INTRO + frame(data_message(0, 0xFFFFFF00, [ROW])) + frame(data_message(1, 0x000002E8, [ROW])),
    INTRO_OUT + [data_line(0, 0xFFFFFF00, [ROW]), data_line(1, 0x2E8, [ROW], time=0x1000002E8)],
    "32 bits of microseconds run over every 71.6 minutes; here 1,000 us pass.",
    frames=4,
)
glove.add(
    "sequence_wraps",
    INTRO + frame(data_message(0xFFFFFFFF, 1000, [ROW, ROW])) + frame(data_message(1, 3000, [ROW])),
    INTRO_OUT + [data_line(0xFFFFFFFF, 1000, [ROW, ROW]), data_line(1, 3000, [ROW], sample=0x100000001)],
    frames=4,
)
glove.add(
    "lost_frame",
    INTRO + frame(data_message(10, 1000, [ROW, ROW])) + frame(data_message(15, 6000, [ROW])),
    INTRO_OUT + [data_line(10, 1000, [ROW, ROW]), data_line(15, 6000, [ROW])],
    "Samples 12, 13 and 14 are missing.",
    frames=4,
    lost=3,
)
glove.add(
    "lost_across_the_wrap",
    INTRO + frame(data_message(0xFFFFFFFE, 1000, [ROW])) + frame(data_message(2, 5000, [ROW])),
    INTRO_OUT + [data_line(0xFFFFFFFE, 1000, [ROW]), data_line(2, 5000, [ROW], sample=0x100000002)],
    frames=4,
    lost=3,
)
glove.add(
    "repeated_frame",
    INTRO + DATA + DATA,
    INTRO_OUT + [DATA_OUT, DATA_OUT],
    "The same numbers again are no loss.",
    frames=4,
)
glove.add(
    "reboot",
    INTRO + DATA + b"\0" + frame(hello_message(boot=0x77)) + frame(data_message(0, 50, [ROW])),
    INTRO_OUT + [DATA_OUT, hello_line(boot=0x77)] + descriptor_lines() + [data_line(0, 50, [ROW])],
    "Another boot id: numbers and time begin anew, nothing counts as lost, the descriptor is still known.",
    frames=5,
)
glove.add(
    "reboot_into_other_firmware",
    INTRO + DATA + frame(hello_message(boot=0x78, hashed=0x1234)) + frame(data_message(0, 50, [ROW])),
    INTRO_OUT + [DATA_OUT, hello_line(boot=0x78, hashed=0x1234)],
    "The hello names a descriptor that is not known, so the data cannot be read before it is asked for.",
    frames=4,
    undescribed=1,
)
glove.add(
    "unknown_type",
    INTRO + frame(b"\x7fwhatever comes") + DATA,
    INTRO_OUT + [DATA_OUT],
    frames=3,
    unknown_type=1,
)
HASH_LONG = crc(descriptor_message(tail=b"more", channel_tail=b"\1\2\3"))
glove.add(
    "newer_minor_with_longer_bodies",
    frame(hello_message(minor=7, hashed=HASH_LONG, tail=b"tail"))
    + frame(descriptor_message(tail=b"more", channel_tail=b"\1\2\3"))
    + frame(status_message(tail=b"\xaa\xbb"))
    + frame(data_message(7, 9000, [ROW], tail=b"\x01\x02\x03")),
    [hello_line(minor=7, hashed=HASH_LONG)]
    + descriptor_lines()
    + ["status uptime=3600000 dropped=12 high_water=7 bad=3 temperature=315 battery=87", DATA_OUT],
    "Tails of messages and of channel records are passed over.",
    frames=4,
)
glove.add(
    "unknown_major",
    frame(bytes([0x41, 2, 3]) + b"laid out otherwise"),
    ["hello version=2.3 side=unknown uid=0000000000000000 boot=00000000 rate=0 hash=0000 name= firmware="],
    "Of another major version only the two version bytes may be read.",
    frames=1,
)
BANNER = b"ets Jun  8 2016 00:22:57\r\n\r\nrst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\r\n"
glove.add(
    "boot_text_before_the_first_frame",
    BANNER + b"\0" + INTRO,
    [
        "log severity=1 text=ets Jun  8 2016 00:22:57",
        "log severity=1 text=rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)",
    ]
    + INTRO_OUT,
    "Printable lines go to the log; bytes are counted, not blamed.",
    frames=2,
    ignored_bytes=len(BANNER) + 1,
)
GARBAGE = bytes((37 * n + 11) % 255 + 1 for n in range(50)) + b"\0"
glove.add(
    "garbage_before_the_first_frame", GARBAGE * 3 + INTRO, INTRO_OUT, frames=2, ignored_bytes=len(GARBAGE) * 3
)
glove.add(
    "end_of_a_frame_before_the_first",
    DATA[9:] + INTRO,
    INTRO_OUT,
    "The host opened the port in the middle of a frame.",
    frames=2,
    ignored_bytes=len(DATA) - 9,
)
glove.add(
    "bad_crc_before_the_first_frame",
    frame(hello_message(), 0x1234) + HELLO,
    [hello_line()],
    frames=1,
    ignored_bytes=len(HELLO),
)
glove.add("empty_frames", b"\0\0\0" + HELLO + b"\0\0" + DESCRIPTOR + b"\0", INTRO_OUT, frames=2)
glove.add(
    "bad_crc",
    INTRO + frame(data_message(6, 8000, [ROW]), 0x5555) + DATA,
    INTRO_OUT + [DATA_OUT],
    frames=3,
    bad_crc=1,
)
FLIPPED = bytearray(frame(data_message(6, 8000, [ROW])))
FLIPPED[1] ^= 0x10
glove.add("flipped_bit", INTRO + bytes(FLIPPED) + DATA, INTRO_OUT + [DATA_OUT], frames=3, bad_crc=1)
glove.add(
    "bad_stuffing",
    INTRO + b"\x30\x43\x01\x02\0" + DATA,
    INTRO_OUT + [DATA_OUT],
    "The code byte 0x30 promises 47 bytes; 3 come.",
    frames=3,
    bad_cobs=1,
)
glove.add(
    "truncated_frame",
    INTRO + cobs(data_message(6, 8000, [ROW]) + b"\x11\x22")[:8] + b"\0" + DATA,
    INTRO_OUT + [DATA_OUT],
    "A frame cut off, its delimiter there: here in the middle of a block.",
    frames=3,
    bad_cobs=1,
)
CUT = frame(data_message(0x01010101, 0x01010101, [ROW]))
glove.add(
    "half_a_frame_runs_into_the_next",
    INTRO + CUT[:7] + DATA + DATA,
    INTRO_OUT + [DATA_OUT],
    "Bytes were lost, the delimiter among them: the next frame is lost with them, the one after it is read.",
    frames=3,
    bad_crc=1,
)
glove.add("too_short_for_a_checksum", INTRO + cobs(b"\x43\x01") + b"\0" + DATA, INTRO_OUT + [DATA_OUT], frames=3, bad_layout=1)
glove.add(
    "truncated_body",
    INTRO + frame(status_message()[:-1]) + frame(hello_message()[:-3]) + DATA,
    INTRO_OUT + [DATA_OUT],
    "Good checksums over bodies that are too short.",
    frames=3,
    bad_layout=2,
)
glove.add(
    "longest_message",
    INTRO + frame(b"\x7f" + b"x" * 2045) + DATA,
    INTRO_OUT + [DATA_OUT],
    "2,048 bytes with type and checksum: still a message.",
    frames=3,
    unknown_type=1,
)
glove.add(
    "a_byte_too_long",
    INTRO + frame(b"\x7f" + b"x" * 2046) + DATA,
    INTRO_OUT + [DATA_OUT],
    "A good checksum does not make it a message.",
    frames=3,
    over_long=1,
)
glove.add(
    "over_long",
    INTRO + b"\xff" + b"x" * 2100 + b"\0" + DATA,
    INTRO_OUT + [DATA_OUT],
    "No message is so long; reading goes on after the delimiter.",
    frames=3,
    over_long=1,
)
glove.add("data_before_descriptor", HELLO + DATA + DESCRIPTOR + DATA, INTRO_OUT + [DATA_OUT], frames=3, undescribed=1)
glove.add(
    "data_that_contradict_themselves",
    INTRO
    + frame(data_message(1, 1, [], samples=0))
    + frame(data_message(1, 1, [(1,)], mask=0x10, forms="H"))
    + frame(data_message(1, 1, [], mask=0, samples=1))
    + frame(data_message(1, 1, [ROW], samples=2))
    + DATA,
    INTRO_OUT + [DATA_OUT],
    "No sample; a channel there is not; no channel; fewer counts than announced.",
    frames=3,
    bad_layout=4,
)
NAN = float("nan")
FIRST = MIXED[0]
glove.add(
    "descriptors_that_contradict_themselves",
    HELLO
    + frame(descriptor_message([]))
    + frame(descriptor_message([("c%d" % n, FORCE, U16, 0, 1, 1.0, "") for n in range(33)]))
    + frame(descriptor_message(MIXED[:1], count=2))
    + frame(descriptor_message([FIRST[:2] + (9,) + FIRST[3:]]))
    + frame(descriptor_message([FIRST[:3] + (5, 5) + FIRST[5:]]))
    + frame(descriptor_message([FIRST[:5] + (0.0, "count")]))
    + frame(descriptor_message([FIRST[:5] + (NAN, "count")]))
    + frame(descriptor_message([], count=1) + channel(FIRST, claim=12))
    + DESCRIPTOR,
    INTRO_OUT,
    "No channel; 33 channels; one announced and missing; unknown format; empty range; scale 0; scale NaN; a record\n"
    "shorter than its own texts.",
    frames=2,
    bad_layout=8,
)
glove.add(
    "text_longer_than_its_message",
    HELLO + frame(bytes([0x48, 1, 40]) + b"short") + frame(bytes([0x47, 3, 0, 9]) + b"x"),
    [hello_line()],
    frames=1,
    bad_layout=2,
)
glove.add(
    "control_characters_in_texts",
    frame(bytes([0x48, 1]) + text(b"a\x1b[2Jb\nc")),
    ["log severity=1 text=a [2Jb c"],
    "They become spaces, lest a glove moves the cursor of a terminal.",
    frames=1,
)
glove.write()

# ---------------------------------------------------------------------------------------------------- host to glove
host = File("host.txt", ABOUT.format(what="What a host sends, and what a glove makes of it."))
START = struct.pack("<BHBI", 3, 500, 2, 0xFFFF)
PING = struct.pack("<BIQ", 5, 0xA1B2C3D4, 1_700_000_000_000_000)
PING_OUT = "ping token=2712847316 host=1700000000000000"
START_OUT = "start rate=500 samples=2 mask=0000ffff"
host.add("hello_request", b"\0" + frame(b"\1\1\0"), ["hello_request version=1.0"])
host.add("hello_request_of_a_newer_minor", frame(b"\1\1\7tail"), ["hello_request version=1.7"])
host.add("hello_request_of_another_major", frame(b"\1\2\0"), ["hello_request version=2.0"])
host.add("descriptor_request", frame(b"\2"), ["descriptor_request"])
host.add("start", frame(START), [START_OUT])
host.add("start_of_a_newer_minor", frame(START + b"\1\2\3"), [START_OUT])
host.add("stop", frame(b"\4"), ["stop"])
host.add("ping", frame(PING), [PING_OUT])
host.add("several_at_once", frame(b"\1\1\0") + frame(b"\2") + frame(PING), ["hello_request version=1.0", "descriptor_request", PING_OUT])
host.add("unknown_command", frame(b"\x3fabc") + frame(b"\4"), ["unknown type=63", "stop"], bad=1)
host.add("start_cut_short", frame(START[:-1]) + frame(b"\4"), ["malformed type=3", "stop"], bad=1)
host.add("command_with_bad_crc", frame(PING, 0xBEEF) + frame(PING), [PING_OUT], bad=1)
host.add("command_with_bad_stuffing", b"\x09\x05\0" + frame(PING), [PING_OUT], bad=1)
host.add("longest_command", frame(b"\4" + b"y" * 61), ["stop"])
host.add("over_long_command", frame(b"\4" + b"y" * 80) + frame(PING), [PING_OUT], bad=1)
host.add("noise_before_a_command", b"\xf0\x80\xfe" + b"\0" + frame(b"\1\1\0"), ["hello_request version=1.0"], bad=1)
host.add("empty_commands", b"\0\0" + frame(b"\4") + b"\0", ["stop"])
host.write()

# ---------------------------------------------------------------------------------------------------- text lanes
lines = File("text.txt", ABOUT.format(what="What a text glove sends, and what a host makes of it."))


def checked(body, checksum=None):
    value = crc(body.encode()) if checksum is None else checksum
    return f"${body}*{value:04X}\n".encode()


def text_descriptor(names, side="unknown", uid=0, bits=12, decimals=(), kinds=None):
    most = (1 << bits) - 1
    head = f"descriptor uid={uid:016x} side={side} bits={bits} millivolts=0 front_end=unknown battery=0 calibration= channels={len(names)}"
    out = [head]
    for number, name in enumerate(names):
        kind = (kinds or {}).get(name, FORCE)
        if number in decimals:
            out.append(channel_line((name, kind, 0, -most * 1000, most * 1000, 0.001, "count")))
        else:
            out.append(channel_line((name, kind, 0, 0, most, 1.0, "count")))
    return out


def plain_line(*row):
    return f"data host-timed mask={(1 << len(row)) - 1:08x} [" + ",".join(map(str, row)) + "]"


IDENTITY = checked(f"I,1.0,R,{UID:016X},{BOOT:08X},10,200,my-sketch,0.3,thumb_tip,palm_heel")
TWO = ["thumb_tip", "palm_heel"]
IDENTIFIED = text_descriptor(TWO, "right", UID, 10)
S1 = checked("R,100,5000,512,1023")
S1_OUT = data_line(100, 5000, [(512, 1023)], mask=3)
lines.add("checked_lines", IDENTITY + S1 + checked("R,101,10000,0,7"), IDENTIFIED + [S1_OUT, data_line(101, 10000, [(0, 7)], mask=3)], lines=3)
lines.add(
    "checked_line_without_identity",
    S1,
    text_descriptor(["thumb_tip", "index_tip"], "right") + [S1_OUT],
    "Nobody named the channels: they are the sites in their order; 12 bits are assumed.",
    lines=1,
)
lines.add(
    "checked_line_with_names",
    checked("L,1,2,palm_heel:3,acceleration_x:-40"),
    text_descriptor(["palm_heel", "acceleration_x"], "left", kinds={"acceleration_x": ACCELERATION})
    + [data_line(1, 2, [(3, -40)], mask=3)],
    lines=1,
)
lines.add(
    "identity_after_the_first_sample",
    S1 + IDENTITY + S1,
    text_descriptor(["thumb_tip", "index_tip"], "right") + [S1_OUT] + IDENTIFIED + [S1_OUT],
    "The host came in the middle: the descriptor is corrected once the identity comes.",
    lines=3,
)
lines.add("identity_said_again", IDENTITY + S1 + IDENTITY, IDENTIFIED + [S1_OUT], "Saying the same again changes nothing.", lines=3)
lines.add(
    "checked_line_with_decimals",
    checked("U,1,2,0.5,-1.2346,7"),
    text_descriptor(SITES[:3], decimals=(0, 1)) + [data_line(1, 2, [(500, -1235, 7)], mask=7)],
    "Numbers with decimals are counted in thousandths.",
    lines=1,
)
lines.add("checked_line_ends_in_crlf", IDENTITY[:-1] + b"\r\n" + S1[:-1] + b"\r\n", IDENTIFIED + [S1_OUT], lines=2)
lines.add("checksum_in_small_letters", IDENTITY + S1[:-5] + S1[-5:].lower(), IDENTIFIED + [S1_OUT], lines=2)
lines.add(
    "checked_clock_and_sequence_wrap",
    IDENTITY + checked("R,4294967295,4294967000,1,2") + checked("R,0,4704,1,2"),
    IDENTIFIED
    + [
        data_line(4294967295, 4294967000, [(1, 2)], mask=3),
        data_line(0, 4704, [(1, 2)], mask=3, sample=1 << 32, time=4704 + (1 << 32)),
    ],
    lines=3,
)
lines.add("checked_line_lost", IDENTITY + S1 + checked("R,104,20000,0,7"), IDENTIFIED + [S1_OUT, data_line(104, 20000, [(0, 7)], mask=3)], lines=3, lost=3)
lines.add(
    "reboot_of_a_text_glove",
    IDENTITY + S1 + IDENTITY.replace(b"5EED0001", b"0000BEEF")[:-5] + b"%04X\n" % crc(IDENTITY.replace(b"5EED0001", b"0000BEEF")[1:-6]) + checked("R,0,40,0,7"),
    IDENTIFIED + [S1_OUT] + IDENTIFIED + [data_line(0, 40, [(0, 7)], mask=3)],
    lines=4,
)
lines.add(
    "checked_lines_that_are_wrong",
    IDENTITY
    + S1
    + checked("R,101,10000,0,7", 0x0000)
    + b"$R,101,10000,0,7\n"
    + b"$R,101,100\n"
    + checked("X,101,10000,0,7")
    + checked("R,101,4294967296,0,7")
    + checked("R,101,10000")
    + checked("R,101,10000,0,nan")
    + b"R,101,10000,0,7\n"
    + b"12,13\n"
    + S1.replace(b",", b"\xfe,"),
    IDENTIFIED + [S1_OUT],
    "Wrong checksum; none; cut short; no side; time beyond 32 bits; no values; not a number; no dollar sign; a plain line;\n"
    "bytes that are no text.",
    lines=2,
    bad_lines=10,
)
lines.add("comment_lines", b"# sketch of Ada\n" + IDENTITY + S1, ["log severity=1 text=sketch of Ada"] + IDENTIFIED + [S1_OUT], lines=2, ignored_bytes=16)
NAMED = b"thumb_tip:1,palm_heel:2\nthumb_tip:3,palm_heel:4\nthumb_tip:5,palm_heel:6\nthumb_tip:7,palm_heel:8\n"
lines.add("plain_named", NAMED, text_descriptor(TWO) + [plain_line(5, 6), plain_line(7, 8)], "Two lines are spent on being sure.", lines=2, ignored_bytes=48)
lines.add("plain_bare", b"1,2,3\n4,5,6\n7,8,9\n10,11,12\n", text_descriptor(SITES[:3]) + [plain_line(7, 8, 9), plain_line(10, 11, 12)], lines=2, ignored_bytes=12)
lines.add("plain_with_tabs", b"1\t2\n3\t4\n5\t6\n", text_descriptor(SITES[:2]) + [plain_line(5, 6)], lines=1, ignored_bytes=8)
lines.add("plain_with_spaces", b"1 2\r\n3  4\r\n5, 6\r\n", text_descriptor(SITES[:2]) + [plain_line(5, 6)], lines=1, ignored_bytes=11)
lines.add("plain_with_space_after_colon", b"total: 1\n" * 3, text_descriptor(["total"]) + [plain_line(1)], lines=1, ignored_bytes=18)
lines.add("plain_with_unknown_names", b"fsr1:1,fsr2:2\n" * 3, text_descriptor(SITES[:2]) + [plain_line(1, 2)], "No name is a site's: they stand for the sites in their order.", lines=1, ignored_bytes=28)
lines.add("plain_with_decimals", b"1,2.5\n3,4\n5,6.25\n-7,8.0004\n", text_descriptor(SITES[:2], decimals=(1,)) + [plain_line(5, 6250), plain_line(-7, 8000)], lines=2, ignored_bytes=10)
lines.add("plain_after_boot_text", b"rst:0x1 (POWERON_RESET)\nload:0x3fff0030,len:1344\n" + NAMED, ["log severity=1 text=rst:0x1 (POWERON_RESET)", "log severity=1 text=load:0x3fff0030,len:1344"] + text_descriptor(TWO) + [plain_line(5, 6), plain_line(7, 8)], lines=2, ignored_bytes=49 + 48)
lines.add("two_plain_lines_are_not_enough", b"1,2\n3,4\nready\n5,6\n7,8\n", ["log severity=1 text=ready"])
lines.add("plain_values_that_are_wrong", b"1,2\n3,4\n5,6\n7,nan\n7,inf\n7,1e9\n7,99999999\n7,0x10\n7,\n,,\n7,8\n", text_descriptor(SITES[:2]) + [plain_line(5, 6), plain_line(7, 8)], lines=2, bad_lines=7, ignored_bytes=8)
lines.add("plain_lines_of_another_shape", b"1,2\n3,4\n5,6\n1\n7,8\n1,2,3\n4,5,6\n7,8,9\n", text_descriptor(SITES[:2]) + [plain_line(5, 6), plain_line(7, 8)] + text_descriptor(SITES[:3]) + [plain_line(7, 8, 9)], "One odd line is bad, three in a row are a glove that was programmed anew.", lines=3, bad_lines=3, ignored_bytes=8)
lines.add("more_than_32_values", b"1," * 32 + b"1\n" + b"1,2\n" * 3, ["log severity=1 text=" + "1," * 32 + "1"] + text_descriptor(SITES[:2]) + [plain_line(1, 2)], lines=1, ignored_bytes=66 + 8)
lines.add("line_without_end", b"1," * 600 + b"\n" + b"1,2\n" * 3, text_descriptor(SITES[:2]) + [plain_line(1, 2)], lines=1, ignored_bytes=1201 + 8)
lines.add("binary_after_text", S1 + b"\0" + HELLO, text_descriptor(["thumb_tip", "index_tip"], "right") + [S1_OUT, hello_line()], "A glove that turns out to speak the binary lane is believed.", lines=1, frames=1, ignored_bytes=len(S1) + 1)
lines.add("text_after_binary", HELLO + S1 + b"\0" + DESCRIPTOR, INTRO_OUT, "Once binary, always binary.", frames=2, bad_cobs=1)
lines.write()

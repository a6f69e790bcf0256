/*
 * Palpa glove protocol for the glove's side: frames out, commands in. C99, no heap, no floating point on the way of a
 * sample, about 3 kB of code. PROTOCOL.md is the text; palpa_host.h is the other side, for tests and hosts written in C.
 *
 * No function keeps a pointer beyond its call, except a session to its glove and a receiver to its buffer. Nothing here is
 * safe to be called from an interrupt and the main loop at the same time.
 */
#ifndef PALPA_GLOVE_H
#define PALPA_GLOVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "palpa_layout.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Room on the wire for a message of so many bytes, CRC included: COBS and delimiter. */
#define PALPA_FRAME_BYTES(message) ((message) + (message) / 254 + 2)

/* Room for any frame but data and descriptor: the longest is a log of 200 bytes. */
#define PALPA_REPLY_BYTES PALPA_FRAME_BYTES(256)

/* One channel, as the descriptor announces it. */
typedef struct {
    const char *name;
    const char *unit;
    uint8_t kind;   /* PALPA_CHANNEL_KIND_... */
    uint8_t format; /* PALPA_SAMPLE_FORMAT_... */
    int32_t min_counts;
    int32_t max_counts;
    float scale;
} palpa_channel;

/* What a glove is: filled in once at power-up, then only read. */
typedef struct {
    uint64_t uid;
    uint32_t boot_id;
    uint8_t side; /* PALPA_SIDE_... */
    const char *firmware_name;
    const char *firmware_version;
    uint8_t adc_bits;
    uint16_t reference_millivolts;
    uint8_t front_end; /* PALPA_FRONT_END_... */
    uint8_t descriptor_flags;
    uint16_t lowest_rate_hertz;
    uint16_t highest_rate_hertz;
    const char *calibration_id;
    const palpa_channel *channels;
    uint8_t channel_count;
} palpa_glove;

/* CRC-16/CCITT-FALSE; begin with 0xFFFF. */
uint16_t palpa_crc16(uint16_t crc, const uint8_t *bytes, size_t length);

/* ---- frames out: each writes one frame and returns its length, or 0 where it does not fit into capacity ---- */

size_t palpa_write_hello(const palpa_glove *glove, uint8_t *frame, size_t capacity);
size_t palpa_write_descriptor(const palpa_glove *glove, uint8_t *frame, size_t capacity);

/* CRC of the descriptor message, as the hello carries it. */
uint16_t palpa_descriptor_hash(const palpa_glove *glove);

/* counts: sample after sample, only the channels of mask, in rising order. 0 also where mask or samples are not allowed. */
size_t palpa_write_data(const palpa_glove *glove, uint8_t flags, uint32_t sequence, uint32_t device_micros, uint32_t mask,
                        uint8_t samples, const int32_t *counts, uint8_t *frame, size_t capacity);

size_t palpa_write_status(uint32_t uptime_millis, uint32_t dropped_samples, uint16_t buffer_high_water,
                          uint16_t bad_commands, int16_t temperature_decicelsius, uint8_t battery_percent, uint8_t *frame,
                          size_t capacity);
size_t palpa_write_pong(uint32_t token, uint64_t host_micros, uint32_t device_micros, uint8_t *frame, size_t capacity);
size_t palpa_write_event(uint8_t kind, uint32_t device_micros, uint16_t value, uint8_t *frame, size_t capacity);
size_t palpa_write_acknowledge(uint8_t command, uint8_t code, const char *text, uint8_t *frame, size_t capacity);
size_t palpa_write_log(uint8_t severity, const char *text, uint8_t *frame, size_t capacity);

/* Longest number of samples of these channels that one message holds; 0 where the mask names no channel there is. */
uint8_t palpa_max_samples(const palpa_glove *glove, uint32_t mask);

/* The channels of mask that the glove has. */
uint32_t palpa_known_channels(const palpa_glove *glove, uint32_t mask);

/* ---- bytes in ---- */

typedef enum {
    PALPA_NOTHING = 0,
    PALPA_MESSAGE,
    PALPA_BAD_COBS,
    PALPA_BAD_CRC,
    PALPA_TOO_SHORT,
    PALPA_OVER_LONG
} palpa_received;

/* Cuts bytes into messages. A buffer of PALPA_FRAME_BYTES(PALPA_MAX_COMMAND_BYTES) is enough for a glove. */
typedef struct {
    uint8_t *buffer;
    size_t capacity;
    size_t collected;
    size_t max_message;
} palpa_receiver;

void palpa_receiver_init(palpa_receiver *receiver, uint8_t *buffer, size_t capacity, size_t max_message);

/* Takes one byte. After PALPA_MESSAGE, buffer[0..*length) is type and body, until the next call. */
palpa_received palpa_receive(palpa_receiver *receiver, uint8_t byte, size_t *length);

typedef enum { PALPA_COMMAND = 0, PALPA_UNKNOWN_COMMAND, PALPA_MALFORMED_COMMAND } palpa_command_kind;

/* A command; the fields of its own type are set. */
typedef struct {
    uint8_t type;
    uint8_t major, minor;
    uint16_t rate_hertz;
    uint8_t samples_per_frame;
    uint32_t channel_mask;
    uint32_t token;
    uint64_t host_micros;
} palpa_command;

palpa_command_kind palpa_read_command(const uint8_t *message, size_t length, palpa_command *command);

#ifdef __cplusplus
}
#endif

#endif

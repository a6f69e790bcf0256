#include "palpa_glove.h"

#include <string.h>

#define CRC_BYTES 2
#define SHORTEST_MESSAGE 3
#define TEXT_BYTES 31
#define UNIT_BYTES 15
#define LONG_TEXT_BYTES 200

uint16_t palpa_crc16(uint16_t crc, const uint8_t *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        crc = (uint16_t)(crc ^ (uint16_t)((uint16_t)bytes[i] << 8));
        for (int bit = 0; bit < 8; bit++) {
            crc = (uint16_t)((crc & 0x8000u) ? (uint32_t)crc << 1 ^ 0x1021u : (uint32_t)crc << 1);
        }
    }
    return crc;
}

/* ---- frames out: COBS and CRC are done byte by byte, so that no message has to be kept ---- */

typedef struct {
    uint8_t *frame;
    size_t capacity;
    size_t length;
    size_t code_at;
    size_t message_bytes;
    uint16_t crc;
} writer;

static void store(writer *w, size_t at, uint8_t byte)
{
    if (at < w->capacity) {
        w->frame[at] = byte;
    }
}

static void stuff(writer *w, uint8_t byte)
{
    if (w->length - w->code_at == 0xFF) { /* a full block, and it goes on */
        store(w, w->code_at, 0xFF);
        w->code_at = w->length++;
    }
    if (byte == 0) {
        store(w, w->code_at, (uint8_t)(w->length - w->code_at));
        w->code_at = w->length++;
    } else {
        store(w, w->length++, byte);
    }
    w->message_bytes++;
}

static void put8(writer *w, uint32_t value)
{
    uint8_t byte = (uint8_t)value;
    w->crc = palpa_crc16(w->crc, &byte, 1);
    stuff(w, byte);
}

static void put16(writer *w, uint32_t value)
{
    put8(w, value);
    put8(w, value >> 8);
}

static void put32(writer *w, uint32_t value)
{
    put16(w, value);
    put16(w, value >> 16);
}

static void put64(writer *w, uint64_t value)
{
    put32(w, (uint32_t)value);
    put32(w, (uint32_t)(value >> 32));
}

static size_t text_length(const char *text, size_t most)
{
    size_t length = strlen(text);
    if (length <= most) {
        return length;
    }
    while (most > 0 && ((uint8_t)text[most] & 0xC0) == 0x80) { /* no half character */
        most--;
    }
    return most;
}

static void put_text(writer *w, const char *text, size_t most)
{
    size_t length = text_length(text, most);
    put8(w, (uint32_t)length);
    for (size_t i = 0; i < length; i++) {
        put8(w, (uint8_t)text[i]);
    }
}

static void put_float(writer *w, float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    put32(w, bits);
}

static writer begin(uint8_t *frame, size_t capacity, uint8_t type)
{
    writer w = {frame, capacity, 1, 0, 0, 0xFFFF};
    put8(&w, type);
    return w;
}

static size_t finish(writer *w)
{
    uint16_t crc = w->crc;
    stuff(w, (uint8_t)crc);
    stuff(w, (uint8_t)(crc >> 8));
    store(w, w->code_at, (uint8_t)(w->length - w->code_at));
    store(w, w->length++, 0);
    return w->length <= w->capacity && w->message_bytes <= PALPA_MAX_MESSAGE_BYTES ? w->length : 0;
}

static void put_descriptor(writer *w, const palpa_glove *glove)
{
    put8(w, glove->adc_bits);
    put16(w, glove->reference_millivolts);
    put8(w, glove->front_end);
    put8(w, glove->descriptor_flags);
    put16(w, glove->lowest_rate_hertz);
    put16(w, glove->highest_rate_hertz);
    put8(w, glove->channel_count);
    put_text(w, glove->calibration_id, TEXT_BYTES);
    for (uint8_t n = 0; n < glove->channel_count; n++) {
        const palpa_channel *channel = &glove->channels[n];
        put8(w, (uint32_t)(PALPA_CHANNEL_LENGTH - 1 + text_length(channel->name, TEXT_BYTES)
                           + text_length(channel->unit, UNIT_BYTES)));
        put8(w, channel->kind);
        put8(w, channel->format);
        put32(w, (uint32_t)channel->min_counts);
        put32(w, (uint32_t)channel->max_counts);
        put_float(w, channel->scale);
        put_text(w, channel->name, TEXT_BYTES);
        put_text(w, channel->unit, UNIT_BYTES);
    }
}

uint16_t palpa_descriptor_hash(const palpa_glove *glove)
{
    writer w = begin(NULL, 0, PALPA_DESCRIPTOR_TYPE);
    put_descriptor(&w, glove);
    return w.crc;
}

size_t palpa_write_descriptor(const palpa_glove *glove, uint8_t *frame, size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_DESCRIPTOR_TYPE);
    put_descriptor(&w, glove);
    return finish(&w);
}

size_t palpa_write_hello(const palpa_glove *glove, uint8_t *frame, size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_HELLO_TYPE);
    put8(&w, PALPA_MAJOR);
    put8(&w, PALPA_MINOR);
    put8(&w, glove->side);
    put64(&w, glove->uid);
    put32(&w, glove->boot_id);
    put16(&w, glove->highest_rate_hertz);
    put16(&w, palpa_descriptor_hash(glove));
    put_text(&w, glove->firmware_name, TEXT_BYTES);
    put_text(&w, glove->firmware_version, TEXT_BYTES);
    return finish(&w);
}

static size_t format_bytes(uint8_t format)
{
    return format == PALPA_SAMPLE_FORMAT_I32 ? 4 : 2;
}

uint32_t palpa_known_channels(const palpa_glove *glove, uint32_t mask)
{
    return glove->channel_count >= 32 ? mask : mask & (((uint32_t)1 << glove->channel_count) - 1);
}

uint8_t palpa_max_samples(const palpa_glove *glove, uint32_t mask)
{
    size_t sample_bytes = 0;
    for (uint8_t n = 0; n < glove->channel_count; n++) {
        if (mask >> n & 1) {
            sample_bytes += format_bytes(glove->channels[n].format);
        }
    }
    if (sample_bytes == 0) {
        return 0;
    }
    size_t most = (PALPA_MAX_MESSAGE_BYTES - CRC_BYTES - PALPA_DATA_LENGTH) / sample_bytes;
    return (uint8_t)(most < PALPA_MAX_SAMPLES ? most : PALPA_MAX_SAMPLES);
}

size_t palpa_write_data(const palpa_glove *glove, uint8_t flags, uint32_t sequence, uint32_t device_micros, uint32_t mask,
                        uint8_t samples, const int32_t *counts, uint8_t *frame, size_t capacity)
{
    if (samples == 0 || samples > palpa_max_samples(glove, mask) || palpa_known_channels(glove, mask) != mask) {
        return 0;
    }
    writer w = begin(frame, capacity, PALPA_DATA_TYPE);
    put8(&w, flags);
    put32(&w, sequence);
    put32(&w, device_micros);
    put32(&w, mask);
    put8(&w, samples);
    for (uint8_t sample = 0; sample < samples; sample++) {
        for (uint8_t n = 0; n < glove->channel_count; n++) {
            if (mask >> n & 1) {
                uint32_t count = (uint32_t)*counts++;
                if (format_bytes(glove->channels[n].format) == 4) {
                    put32(&w, count);
                } else {
                    put16(&w, count);
                }
            }
        }
    }
    return finish(&w);
}

size_t palpa_write_status(uint32_t uptime_millis, uint32_t dropped_samples, uint16_t buffer_high_water,
                          uint16_t bad_commands, int16_t temperature_decicelsius, uint8_t battery_percent, uint8_t *frame,
                          size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_STATUS_TYPE);
    put32(&w, uptime_millis);
    put32(&w, dropped_samples);
    put16(&w, buffer_high_water);
    put16(&w, bad_commands);
    put16(&w, (uint16_t)temperature_decicelsius);
    put8(&w, battery_percent);
    return finish(&w);
}

size_t palpa_write_pong(uint32_t token, uint64_t host_micros, uint32_t device_micros, uint8_t *frame, size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_PONG_TYPE);
    put32(&w, token);
    put64(&w, host_micros);
    put32(&w, device_micros);
    return finish(&w);
}

size_t palpa_write_event(uint8_t kind, uint32_t device_micros, uint16_t value, uint8_t *frame, size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_EVENT_TYPE);
    put8(&w, kind);
    put32(&w, device_micros);
    put16(&w, value);
    return finish(&w);
}

size_t palpa_write_acknowledge(uint8_t command, uint8_t code, const char *text, uint8_t *frame, size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_ACKNOWLEDGE_TYPE);
    put8(&w, command);
    put8(&w, code);
    put_text(&w, text, LONG_TEXT_BYTES);
    return finish(&w);
}

size_t palpa_write_log(uint8_t severity, const char *text, uint8_t *frame, size_t capacity)
{
    writer w = begin(frame, capacity, PALPA_LOG_TYPE);
    put8(&w, severity);
    put_text(&w, text, LONG_TEXT_BYTES);
    return finish(&w);
}

/* ---- bytes in ---- */

void palpa_receiver_init(palpa_receiver *receiver, uint8_t *buffer, size_t capacity, size_t max_message)
{
    size_t longest = PALPA_FRAME_BYTES(max_message) - 1;
    receiver->buffer = buffer;
    receiver->capacity = capacity < longest ? capacity : longest;
    receiver->collected = 0;
    receiver->max_message = max_message;
}

/* Decodes in place: what is decoded never overtakes what is read. */
static bool unstuff(uint8_t *bytes, size_t length, size_t *decoded)
{
    size_t in = 0, out = 0;
    while (in < length) {
        size_t code = bytes[in++];
        if (code == 0 || in + code - 1 > length) {
            return false;
        }
        memmove(bytes + out, bytes + in, code - 1);
        in += code - 1;
        out += code - 1;
        if (code != 0xFF && in < length) {
            bytes[out++] = 0;
        }
    }
    *decoded = out;
    return true;
}

static palpa_received check(palpa_receiver *receiver, size_t coded, size_t *length)
{
    size_t decoded = 0;
    uint8_t *buffer = receiver->buffer;
    if (coded > receiver->capacity) {
        return PALPA_OVER_LONG;
    }
    if (!unstuff(buffer, coded, &decoded)) {
        return PALPA_BAD_COBS;
    }
    if (decoded > receiver->max_message) {
        return PALPA_OVER_LONG;
    }
    if (decoded < SHORTEST_MESSAGE) {
        return PALPA_TOO_SHORT;
    }
    *length = decoded - CRC_BYTES;
    uint16_t sent = (uint16_t)(buffer[*length] | (uint16_t)((uint16_t)buffer[*length + 1] << 8));
    return palpa_crc16(0xFFFF, buffer, *length) == sent ? PALPA_MESSAGE : PALPA_BAD_CRC;
}

palpa_received palpa_receive(palpa_receiver *receiver, uint8_t byte, size_t *length)
{
    if (byte != 0) {
        if (receiver->collected < receiver->capacity) {
            receiver->buffer[receiver->collected++] = byte;
        } else {
            receiver->collected = receiver->capacity + 1;
        }
        return PALPA_NOTHING;
    }
    size_t coded = receiver->collected;
    receiver->collected = 0;
    return coded == 0 ? PALPA_NOTHING : check(receiver, coded, length);
}

static uint16_t get16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] | (uint16_t)((uint16_t)bytes[1] << 8));
}

static uint32_t get32(const uint8_t *bytes)
{
    return get16(bytes) | (uint32_t)get16(bytes + 2) << 16;
}

static size_t least_length(uint8_t type)
{
    switch (type) {
    case PALPA_HELLO_REQUEST_TYPE:
        return PALPA_HELLO_REQUEST_LENGTH;
    case PALPA_DESCRIPTOR_REQUEST_TYPE:
        return PALPA_DESCRIPTOR_REQUEST_LENGTH;
    case PALPA_START_TYPE:
        return PALPA_START_LENGTH;
    case PALPA_STOP_TYPE:
        return PALPA_STOP_LENGTH;
    case PALPA_PING_TYPE:
        return PALPA_PING_LENGTH;
    default:
        return 0;
    }
}

palpa_command_kind palpa_read_command(const uint8_t *message, size_t length, palpa_command *command)
{
    memset(command, 0, sizeof *command);
    command->type = message[0];
    size_t least = least_length(command->type);
    if (least == 0) {
        return PALPA_UNKNOWN_COMMAND;
    }
    if (length < least) {
        return PALPA_MALFORMED_COMMAND;
    }
    if (command->type == PALPA_HELLO_REQUEST_TYPE) {
        command->major = message[PALPA_HELLO_REQUEST_MAJOR];
        command->minor = message[PALPA_HELLO_REQUEST_MINOR];
    } else if (command->type == PALPA_START_TYPE) {
        command->rate_hertz = get16(message + PALPA_START_RATE_HERTZ);
        command->samples_per_frame = message[PALPA_START_SAMPLES_PER_FRAME];
        command->channel_mask = get32(message + PALPA_START_CHANNEL_MASK);
    } else if (command->type == PALPA_PING_TYPE) {
        command->token = get32(message + PALPA_PING_TOKEN);
        command->host_micros =
            get32(message + PALPA_PING_HOST_MICROS) | (uint64_t)get32(message + PALPA_PING_HOST_MICROS + 4) << 32;
    }
    return PALPA_COMMAND;
}

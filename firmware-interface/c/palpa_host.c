#include "palpa_host.h"

#include <math.h>
#include <string.h>

uint16_t palpa_get16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] | (uint16_t)((uint16_t)bytes[1] << 8));
}

uint32_t palpa_get32(const uint8_t *bytes)
{
    return palpa_get16(bytes) | (uint32_t)palpa_get16(bytes + 2) << 16;
}

uint64_t palpa_get64(const uint8_t *bytes)
{
    return palpa_get32(bytes) | (uint64_t)palpa_get32(bytes + 4) << 32;
}

/* Where the text at at ends; 0 where it does not fit before end. */
static size_t text_end(const uint8_t *message, size_t at, size_t end)
{
    return at == 0 || at >= end || at + 1 + message[at] > end ? 0 : at + 1 + message[at];
}

static void copy_text(char *into, const uint8_t *text)
{
    for (uint8_t i = 0; i < text[0]; i++) {
        uint8_t byte = text[1 + i];
        into[i] = (char)(byte < 0x20 || byte == 0x7F ? ' ' : byte);
    }
    into[text[0]] = 0;
}

static void restart(palpa_host *host)
{
    host->counting = false;
    host->timing = false;
}

static void describe(palpa_host *host)
{
    if (host->listener.descriptor != NULL) {
        host->listener.descriptor(host->user, &host->hello, &host->descriptor);
    }
}

static bool read_hello(palpa_host *host, const uint8_t *message, size_t length)
{
    palpa_hello *hello = &host->hello;
    bool foreign = length > PALPA_HELLO_MINOR && message[PALPA_HELLO_MAJOR] != PALPA_MAJOR;
    size_t version = foreign || length < PALPA_HELLO_LENGTH ? 0 : text_end(message, PALPA_HELLO_FIRMWARE_NAME, length);
    if (!foreign && text_end(message, version, length) == 0) {
        return false;
    }
    uint32_t boot_before = hello->boot_id;
    memset(hello, 0, sizeof *hello);
    hello->major = message[PALPA_HELLO_MAJOR];
    hello->minor = message[PALPA_HELLO_MINOR];
    if (!foreign) {
        uint8_t side = message[PALPA_HELLO_SIDE];
        hello->side = side <= PALPA_SIDE_RIGHT ? side : PALPA_SIDE_UNKNOWN;
        hello->uid = palpa_get64(message + PALPA_HELLO_UID);
        hello->boot_id = palpa_get32(message + PALPA_HELLO_BOOT_ID);
        hello->max_rate_hertz = palpa_get16(message + PALPA_HELLO_MAX_RATE_HERTZ);
        hello->descriptor_hash = palpa_get16(message + PALPA_HELLO_DESCRIPTOR_HASH);
        copy_text(hello->firmware_name, message + PALPA_HELLO_FIRMWARE_NAME);
        copy_text(hello->firmware_version, message + version);
    }
    if (!host->greeted || hello->boot_id != boot_before) {
        restart(host);
    }
    host->greeted = true;
    host->described = host->described && !foreign && host->descriptor.hash == hello->descriptor_hash;
    if (host->listener.hello != NULL) {
        host->listener.hello(host->user, hello);
    }
    if (host->described) {
        describe(host);
    }
    return true;
}

/* Where the channel record at at ends; 0 where it is no channel. */
static size_t read_channel(const uint8_t *message, size_t at, size_t length, palpa_channel_info *channel)
{
    if (at + PALPA_CHANNEL_LENGTH > length) {
        return 0;
    }
    const uint8_t *record = message + at;
    size_t end = at + 1 + record[PALPA_CHANNEL_BYTES_TO_FOLLOW];
    size_t unit = text_end(message, at + PALPA_CHANNEL_NAME, end);
    uint32_t scale = palpa_get32(record + PALPA_CHANNEL_SCALE);
    if (end > length || text_end(message, unit, end) == 0) {
        return 0;
    }
    channel->kind = record[PALPA_CHANNEL_KIND];
    channel->format = record[PALPA_CHANNEL_FORMAT];
    channel->min_counts = (int32_t)palpa_get32(record + PALPA_CHANNEL_MIN_COUNTS);
    channel->max_counts = (int32_t)palpa_get32(record + PALPA_CHANNEL_MAX_COUNTS);
    memcpy(&channel->scale, &scale, sizeof scale);
    copy_text(channel->name, record + PALPA_CHANNEL_NAME);
    copy_text(channel->unit, message + unit);
    bool sensible = channel->format >= PALPA_SAMPLE_FORMAT_U16 && channel->format <= PALPA_SAMPLE_FORMAT_I32
                    && channel->min_counts < channel->max_counts && isfinite(channel->scale) && (scale << 1) != 0;
    if (channel->kind > PALPA_CHANNEL_KIND_TEMPERATURE) {
        channel->kind = PALPA_CHANNEL_KIND_OTHER;
    }
    return sensible ? end : 0;
}

static bool read_descriptor(palpa_host *host, const uint8_t *message, size_t length)
{
    static palpa_descriptor read; /* 17 kB: too much for some stacks */
    size_t at = text_end(message, PALPA_DESCRIPTOR_CALIBRATION_ID, length);
    memset(&read, 0, sizeof read);
    read.channel_count = message[PALPA_DESCRIPTOR_CHANNELS];
    if (at == 0 || read.channel_count == 0 || read.channel_count > PALPA_MAX_CHANNELS) {
        return false;
    }
    for (uint8_t n = 0; n < read.channel_count; n++) {
        at = read_channel(message, at, length, &read.channels[n]);
        if (at == 0) {
            return false;
        }
    }
    read.hash = palpa_crc16(0xFFFF, message, length);
    read.adc_bits = message[PALPA_DESCRIPTOR_ADC_BITS];
    read.reference_millivolts = palpa_get16(message + PALPA_DESCRIPTOR_REFERENCE_MILLIVOLTS);
    read.front_end = message[PALPA_DESCRIPTOR_FRONT_END];
    read.flags = message[PALPA_DESCRIPTOR_FLAGS];
    read.lowest_rate_hertz = palpa_get16(message + PALPA_DESCRIPTOR_LOWEST_RATE_HERTZ);
    read.highest_rate_hertz = palpa_get16(message + PALPA_DESCRIPTOR_HIGHEST_RATE_HERTZ);
    copy_text(read.calibration_id, message + PALPA_DESCRIPTOR_CALIBRATION_ID);
    host->descriptor = read;
    host->described = true;
    if (host->greeted) {
        describe(host);
    }
    return true;
}

static size_t format_bytes(uint8_t format)
{
    return format == PALPA_SAMPLE_FORMAT_I32 ? 4 : 2;
}

int32_t palpa_count(const palpa_data *data, uint8_t sample, uint8_t channel)
{
    const uint8_t *at = data->counts + (size_t)sample * data->sample_bytes;
    for (uint8_t n = 0; n < channel; n++) {
        at += format_bytes(data->formats[n]);
    }
    switch (data->formats[channel]) {
    case PALPA_SAMPLE_FORMAT_I32:
        return (int32_t)palpa_get32(at);
    case PALPA_SAMPLE_FORMAT_I16:
        return (int16_t)palpa_get16(at);
    default:
        return palpa_get16(at);
    }
}

/* The nearest number to near whose low 32 bits are wrapped. */
static int64_t unwrap(int64_t near, uint32_t wrapped)
{
    return near + (int32_t)(wrapped - (uint32_t)near);
}

static void count(palpa_host *host, palpa_data *data)
{
    if (!host->counting) {
        host->expected_sample = data->sequence;
    }
    if (!host->timing) {
        host->last_time = data->device_micros;
    }
    host->counting = true;
    host->timing = true;
    data->sample = unwrap(host->expected_sample, data->sequence);
    data->time = unwrap(host->last_time, data->device_micros);
    host->last_time = data->time;
    if (data->sample >= host->expected_sample) {
        host->counters.lost += (uint64_t)(data->sample - host->expected_sample);
        host->expected_sample = data->sample + data->samples;
    }
}

static bool read_data(palpa_host *host, const uint8_t *message, size_t length)
{
    palpa_data data;
    memset(&data, 0, sizeof data);
    data.flags = message[PALPA_DATA_FLAGS];
    data.sequence = palpa_get32(message + PALPA_DATA_SEQUENCE);
    data.device_micros = palpa_get32(message + PALPA_DATA_DEVICE_MICROS);
    data.mask = palpa_get32(message + PALPA_DATA_CHANNEL_MASK);
    data.samples = message[PALPA_DATA_SAMPLES];
    data.counts = message + PALPA_DATA_COUNTS;
    for (uint8_t n = 0; n < PALPA_MAX_CHANNELS; n++) {
        if (data.mask >> n & 1) {
            if (n >= host->descriptor.channel_count) {
                return false;
            }
            data.formats[data.channels++] = host->descriptor.channels[n].format;
            data.sample_bytes = (uint16_t)(data.sample_bytes + format_bytes(host->descriptor.channels[n].format));
        }
    }
    if (data.samples == 0 || data.channels == 0
        || length < PALPA_DATA_COUNTS + (size_t)data.samples * data.sample_bytes) {
        return false;
    }
    count(host, &data);
    if (host->listener.data != NULL) {
        host->listener.data(host->user, &data);
    }
    return true;
}

static size_t least_length(uint8_t type)
{
    switch (type) {
    case PALPA_DESCRIPTOR_TYPE:
        return PALPA_DESCRIPTOR_LENGTH;
    case PALPA_DATA_TYPE:
        return PALPA_DATA_LENGTH;
    case PALPA_STATUS_TYPE:
        return PALPA_STATUS_LENGTH;
    case PALPA_PONG_TYPE:
        return PALPA_PONG_LENGTH;
    case PALPA_EVENT_TYPE:
        return PALPA_EVENT_LENGTH;
    case PALPA_ACKNOWLEDGE_TYPE:
        return PALPA_ACKNOWLEDGE_LENGTH;
    case PALPA_LOG_TYPE:
        return PALPA_LOG_LENGTH;
    default:
        return 0;
    }
}

static bool read_other(palpa_host *host, const uint8_t *message, size_t length)
{
    size_t text = message[0] == PALPA_ACKNOWLEDGE_TYPE ? PALPA_ACKNOWLEDGE_TEXT
                  : message[0] == PALPA_LOG_TYPE       ? PALPA_LOG_TEXT
                                                       : 0;
    if (text != 0 && text_end(message, text, length) == 0) {
        return false;
    }
    if (host->listener.other != NULL) {
        host->listener.other(host->user, message, length);
    }
    return true;
}

static void read_message(palpa_host *host, const uint8_t *message, size_t length)
{
    uint8_t type = message[0];
    if (type != PALPA_HELLO_TYPE && least_length(type) == 0) {
        host->counters.unknown_type++;
        return;
    }
    if (type == PALPA_DATA_TYPE && length >= PALPA_DATA_LENGTH && !host->described) {
        host->counters.undescribed++;
        host->trusted = true;
        return;
    }
    bool good = type == PALPA_HELLO_TYPE          ? read_hello(host, message, length)
                : length < least_length(type)     ? false
                : type == PALPA_DESCRIPTOR_TYPE   ? read_descriptor(host, message, length)
                : type == PALPA_DATA_TYPE         ? read_data(host, message, length)
                                                  : read_other(host, message, length);
    if (good) {
        host->counters.frames++;
        host->trusted = true;
    } else {
        host->counters.bad_layout++;
    }
}

static void refuse(palpa_host *host, palpa_received why, uint64_t bytes)
{
    palpa_host_counters *counters = &host->counters;
    if (!host->trusted) {
        counters->ignored_bytes += bytes;
    } else if (why == PALPA_BAD_CRC) {
        counters->bad_crc++;
    } else if (why == PALPA_BAD_COBS) {
        counters->bad_cobs++;
    } else if (why == PALPA_OVER_LONG) {
        counters->over_long++;
    } else {
        counters->bad_layout++;
    }
}

void palpa_host_init(palpa_host *host, palpa_host_listener listener, void *user)
{
    memset(host, 0, sizeof *host);
    host->listener = listener;
    host->user = user;
    palpa_receiver_init(&host->receiver, host->buffer, sizeof host->buffer, PALPA_MAX_MESSAGE_BYTES);
}

void palpa_host_receive(palpa_host *host, uint8_t byte)
{
    size_t length = 0;
    host->chunk_bytes++;
    palpa_received received = palpa_receive(&host->receiver, byte, &length);
    if (received == PALPA_MESSAGE) {
        read_message(host, host->buffer, length);
    } else if (received != PALPA_NOTHING) {
        refuse(host, received, host->chunk_bytes);
    }
    if (byte == 0) {
        host->chunk_bytes = 0;
    }
}

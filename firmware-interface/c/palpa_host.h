/*
 * Palpa glove protocol for the host's side, binary lane: what gloves send, read. C99, no heap. Gloves do not need it.
 *
 * Counts what cannot be used and never fails; PROTOCOL.md, sections 2, 4 and 7.
 */
#ifndef PALPA_HOST_H
#define PALPA_HOST_H

#include "palpa_glove.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    uint8_t major, minor, side;
    uint64_t uid;
    uint32_t boot_id;
    uint16_t max_rate_hertz, descriptor_hash;
    char firmware_name[256], firmware_version[256];
} palpa_hello;

typedef struct {
    char name[256], unit[256];
    uint8_t kind, format;
    int32_t min_counts, max_counts;
    float scale;
} palpa_channel_info;

typedef struct {
    uint16_t hash;
    uint8_t adc_bits, front_end, flags, channel_count;
    uint16_t reference_millivolts, lowest_rate_hertz, highest_rate_hertz;
    char calibration_id[256];
    palpa_channel_info channels[PALPA_MAX_CHANNELS];
} palpa_descriptor;

/* A data message; counts are read with palpa_count, valid during the call that hands it over. */
typedef struct {
    uint8_t flags, samples, channels;
    uint32_t sequence, device_micros, mask;
    int64_t sample; /* unwrapped sequence */
    int64_t time;   /* unwrapped device time */
    const uint8_t *counts;
    uint8_t formats[PALPA_MAX_CHANNELS]; /* of the channels that travel */
    uint16_t sample_bytes;
} palpa_data;

int32_t palpa_count(const palpa_data *data, uint8_t sample, uint8_t channel);

/* Any may be NULL. message is type and body of the messages that have fixed fields: read them with the PALPA_ offsets. */
typedef struct {
    void (*hello)(void *user, const palpa_hello *hello);
    void (*descriptor)(void *user, const palpa_hello *hello, const palpa_descriptor *descriptor);
    void (*data)(void *user, const palpa_data *data);
    void (*other)(void *user, const uint8_t *message, size_t length);
} palpa_host_listener;

typedef struct {
    uint32_t frames, bad_crc, bad_cobs, bad_layout, over_long, unknown_type, undescribed;
    uint64_t ignored_bytes, lost;
} palpa_host_counters;

typedef struct {
    palpa_host_listener listener;
    void *user;
    palpa_receiver receiver;
    uint8_t buffer[PALPA_FRAME_BYTES(PALPA_MAX_MESSAGE_BYTES)];
    uint64_t chunk_bytes; /* since the last delimiter */
    bool trusted;         /* a good frame has come */
    bool greeted, described;
    palpa_hello hello;
    palpa_descriptor descriptor;
    palpa_host_counters counters;
    bool counting, timing;
    int64_t expected_sample, last_time;
} palpa_host;

void palpa_host_init(palpa_host *host, palpa_host_listener listener, void *user);
void palpa_host_receive(palpa_host *host, uint8_t byte);

uint16_t palpa_get16(const uint8_t *bytes);
uint32_t palpa_get32(const uint8_t *bytes);
uint64_t palpa_get64(const uint8_t *bytes);

#ifdef __cplusplus
}
#endif

#endif

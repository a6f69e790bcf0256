/*
 * Tests of what a glove sends (byte for byte against ../vectors) and of how it behaves, with a clock turned by hand.
 * Argument: the folder of the vectors.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "palpa_glove.h"
#include "palpa_session.h"
#include "palpa_text.h"

static const char *folder = "../vectors";
static int failures, checks;

#define CHECK(condition)                                                   \
    do {                                                                   \
        checks++;                                                          \
        if (!(condition)) {                                                \
            failures++;                                                    \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);         \
        }                                                                  \
    } while (0)

static const palpa_channel CHANNELS[] = {
    {"thumb_tip", "count", PALPA_CHANNEL_KIND_FORCE, PALPA_SAMPLE_FORMAT_U16, 0, 4095, 1.0f},
    {"palm_heel", "count", PALPA_CHANNEL_KIND_FORCE, PALPA_SAMPLE_FORMAT_U16, 0, 4095, 1.0f},
    {"acceleration_x", "g", PALPA_CHANNEL_KIND_ACCELERATION, PALPA_SAMPLE_FORMAT_I16, -32768, 32767, 0.00048828125f},
    {"total", "count", PALPA_CHANNEL_KIND_FORCE, PALPA_SAMPLE_FORMAT_I32, -8388608, 8388607, 1.0f},
};

static const palpa_glove GLOVE = {0x0123456789ABCDEFull,
                                  0x5EED0001u,
                                  PALPA_SIDE_RIGHT,
                                  "palpa-glove",
                                  "1.2.0",
                                  12,
                                  3300,
                                  PALPA_FRONT_END_DIVIDER,
                                  PALPA_DESCRIPTOR_FLAG_BATTERY,
                                  10,
                                  1000,
                                  "factory-7",
                                  CHANNELS,
                                  4};

static uint8_t frame[PALPA_FRAME_BYTES(PALPA_MAX_MESSAGE_BYTES)];

/* The input bytes of a vector. */
static size_t vector_bytes(const char *file_name, const char *name, uint8_t *into, size_t capacity)
{
    char line[8192];
    size_t length = 0;
    bool here = false;
    snprintf(line, sizeof line, "%s/%s", folder, file_name);
    FILE *file = fopen(line, "r");
    if (file == NULL) {
        printf("%s: cannot be read\n", line);
        exit(2);
    }
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = 0;
        if (strncmp(line, "name: ", 6) == 0) {
            here = strcmp(line + 6, name) == 0;
        }
        unsigned byte;
        int used;
        const char *digits = line + 4;
        while (here && strncmp(line, "in: ", 4) == 0 && length < capacity && sscanf(digits, "%2x%n", &byte, &used) == 1) {
            into[length++] = (uint8_t)byte;
            digits += used;
        }
    }
    fclose(file);
    return length;
}

/* Whether the vector's input ends with these bytes. */
static bool ends_vector(const char *file, const char *name, const void *bytes, size_t length)
{
    static uint8_t in[16384];
    size_t all = vector_bytes(file, name, in, sizeof in);
    return length > 0 && all >= length && memcmp(in + all - length, bytes, length) == 0;
}

static void writes_what_the_vectors_say(void)
{
    static const int32_t one[] = {1, 4095, -5, 70000};
    static const int32_t two[] = {1, 2, 3, 4, 65535, 0, -32768, -8388608};
    static const int32_t some[] = {11, -12};
    CHECK(ends_vector("glove.txt", "hello_right", frame, palpa_write_hello(&GLOVE, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "descriptor_mixed", frame, palpa_write_descriptor(&GLOVE, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "data_one_sample", frame,
                      palpa_write_data(&GLOVE, 0, 7, 9000, 15, 1, one, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "data_two_samples", frame,
                      palpa_write_data(&GLOVE, 0, 8, 10000, 15, 2, two, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "data_of_some_channels", frame,
                      palpa_write_data(&GLOVE, 3, 8, 10000, 5, 1, some, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "status", frame,
                      palpa_write_status(3600000, 12, 7, 3, 315, 87, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "status_without_battery", frame,
                      palpa_write_status(3600000, 12, 7, 3, PALPA_NO_TEMPERATURE, PALPA_NO_BATTERY, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "pong", frame,
                      palpa_write_pong(0xA1B2C3D4u, 1700000000000000ull, 4000000000u, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "event_tare_button", frame,
                      palpa_write_event(PALPA_EVENT_KIND_TARE_BUTTON, 123456, 5, frame, sizeof frame)));
    CHECK(ends_vector("glove.txt", "acknowledge_bad_rate", frame,
                      palpa_write_acknowledge(PALPA_START_TYPE, PALPA_ACKNOWLEDGE_CODE_BAD_RATE, "10 to 1000 Hz", frame,
                                              sizeof frame)));
    CHECK(ends_vector("glove.txt", "log_warning", frame,
                      palpa_write_log(PALPA_SEVERITY_WARNING, "sensor 3 is open", frame, sizeof frame)));
}

static void stuffs_runs_longer_than_a_block(void)
{
    static palpa_channel sixteen[16];
    static int32_t counts[20 * 16];
    palpa_glove glove = GLOVE;
    for (int n = 0; n < 16; n++) {
        sixteen[n] = CHANNELS[0];
        for (int s = 0; s < 20; s++) {
            counts[s * 16 + n] = 257 * (1 + (n + s) % 200);
        }
    }
    glove.channels = sixteen;
    glove.channel_count = 16;
    CHECK(ends_vector("glove.txt", "data_longer_than_a_stuffing_block", frame,
                      palpa_write_data(&glove, 0, 0x01010101, 0x02020202, 0xFFFF, 20, counts, frame, sizeof frame)));
}

static void refuses_what_does_not_fit(void)
{
    static const int32_t counts[4 * 256];
    CHECK(palpa_write_hello(&GLOVE, frame, 10) == 0);
    CHECK(palpa_write_data(&GLOVE, 0, 0, 0, 15, 0, counts, frame, sizeof frame) == 0);
    CHECK(palpa_write_data(&GLOVE, 0, 0, 0, 16, 1, counts, frame, sizeof frame) == 0);
    CHECK(palpa_max_samples(&GLOVE, 15) == 203);
    CHECK(palpa_write_data(&GLOVE, 0, 0, 0, 15, 204, counts, frame, sizeof frame) == 0);
    CHECK(palpa_write_data(&GLOVE, 0, 0, 0, 15, 203, counts, frame, sizeof frame) > 0);
}

static void writes_text_lines(void)
{
    char line[PALPA_MAX_LINE_BYTES + 2];
    static const int32_t counts[] = {512, 1023};
    static uint8_t in[1024];
    palpa_glove glove = GLOVE;
    glove.channel_count = 2;
    glove.adc_bits = 10;
    glove.highest_rate_hertz = 200;
    glove.firmware_name = "my-sketch";
    glove.firmware_version = "0.3";
    size_t all = vector_bytes("text.txt", "checked_lines", in, sizeof in);
    size_t identity = palpa_text_identity(&glove, line, sizeof line);
    CHECK(identity > 0 && identity < all && memcmp(in, line, identity) == 0);
    size_t sample = palpa_text_sample(&glove, 100, 5000, counts, line, sizeof line);
    CHECK(sample > 0 && identity + sample < all && memcmp(in + identity, line, sample) == 0);
    CHECK(palpa_text_sample(&glove, 100, 5000, counts, line, 20) == 0);
    CHECK(palpa_text_identity(&glove, line, 20) == 0);
}

/* Feeds a host's vector; returns the type of the last reply, 0 for none. */
static int answer(palpa_session *session, const char *name, uint32_t millis)
{
    static uint8_t in[1024], reply[PALPA_REPLY_BYTES];
    size_t length = vector_bytes("host.txt", name, in, sizeof in), replied = 0;
    for (size_t i = 0; i < length; i++) {
        size_t n = palpa_session_receive(session, in[i], millis, millis * 1000, reply, sizeof reply);
        replied = n > 0 ? n : replied;
    }
    return replied == 0 ? 0 : reply[1];
}

static void behaves_as_section_6_says(void)
{
    palpa_session s;
    palpa_session_init(&s, &GLOVE);
    CHECK(answer(&s, "hello_request", 0) == PALPA_HELLO_TYPE);
    CHECK(answer(&s, "descriptor_request", 1) == 0 && s.descriptor_wanted);
    CHECK(!s.streaming);
    CHECK(answer(&s, "start", 10) == PALPA_ACKNOWLEDGE_TYPE && s.streaming);
    CHECK(s.rate_hertz == 500 && s.samples_per_frame == 2 && s.channel_mask == 15);
    CHECK(!palpa_session_status_due(&s, 1009) && palpa_session_status_due(&s, 1010));
    CHECK(!palpa_session_status_due(&s, 1011));
    CHECK(answer(&s, "ping", 4000) == PALPA_PONG_TYPE);
    CHECK(!palpa_session_watch(&s, 8999) && palpa_session_watch(&s, 9000) && !s.streaming);
    CHECK(!palpa_session_watch(&s, 9001));
    CHECK(answer(&s, "start", 9100) == PALPA_ACKNOWLEDGE_TYPE && s.streaming);
    CHECK(answer(&s, "stop", 9200) == PALPA_ACKNOWLEDGE_TYPE && !s.streaming);
    CHECK(s.bad_commands == 0);
    CHECK(answer(&s, "command_with_bad_crc", 9300) == PALPA_PONG_TYPE && s.bad_commands == 1);
    CHECK(answer(&s, "start_cut_short", 9400) == PALPA_ACKNOWLEDGE_TYPE && s.bad_commands == 2 && !s.streaming);
    CHECK(answer(&s, "unknown_command", 9500) == PALPA_ACKNOWLEDGE_TYPE && s.bad_commands == 3);
}

int main(int argc, char **argv)
{
    folder = argc > 1 ? argv[1] : folder;
    CHECK(palpa_crc16(0xFFFF, (const uint8_t *)"123456789", 9) == 0x29B1);
    writes_what_the_vectors_say();
    stuffs_runs_longer_than_a_block();
    refuses_what_does_not_fit();
    writes_text_lines();
    behaves_as_section_6_says();
    printf("%d checks, %d failures\n", checks, failures);
    return failures == 0 ? 0 : 1;
}

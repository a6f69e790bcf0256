/*
 * Runs the vectors in ../vectors against the C implementation: glove.txt through palpa_host, host.txt through the glove's
 * ear. Prints one line a failure and exits 1 if there was any. Argument: the folder of the vectors.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "palpa_glove.h"
#include "palpa_host.h"

#define MOST_BYTES 16384
#define MOST_TEXT 65536

typedef struct {
    char name[128];
    uint8_t in[MOST_BYTES];
    size_t length;
    char expected[MOST_TEXT]; /* the out lines, and a last line of counters */
} vector;

static vector current;
static char heard[MOST_TEXT];
static size_t heard_length;
static int failures, run;

static void say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(heard + heard_length, sizeof heard - heard_length, format, arguments);
    va_end(arguments);
    if (written < 0 || heard_length + (size_t)written >= sizeof heard) {
        abort();
    }
    heard_length += (size_t)written;
}

static const char *const SIDES[] = {"unknown", "left", "right"};
static const char *const KINDS[] = {"other", "force", "acceleration", "rotation", "temperature"};
static const char *const FRONT_ENDS[] = {"unknown", "divider", "transimpedance"};
static const char *const EVENTS[] = {"unknown", "tare_button", "marker_button", "over_range"};

static void on_hello(void *user, const palpa_hello *hello)
{
    (void)user;
    say("hello version=%d.%d side=%s uid=%016" PRIx64 " boot=%08" PRIx32 " rate=%u hash=%04x name=%s firmware=%s\n",
        hello->major, hello->minor, SIDES[hello->side], hello->uid, hello->boot_id, hello->max_rate_hertz,
        hello->descriptor_hash, hello->firmware_name, hello->firmware_version);
}

static void on_descriptor(void *user, const palpa_hello *hello, const palpa_descriptor *descriptor)
{
    (void)user;
    say("descriptor uid=%016" PRIx64 " side=%s bits=%d millivolts=%d front_end=%s battery=%d calibration=%s channels=%d\n",
        hello->uid, SIDES[hello->side], descriptor->adc_bits, descriptor->reference_millivolts,
        FRONT_ENDS[descriptor->front_end <= 2 ? descriptor->front_end : 0],
        descriptor->flags & PALPA_DESCRIPTOR_FLAG_BATTERY, descriptor->calibration_id, descriptor->channel_count);
    for (int n = 0; n < descriptor->channel_count; n++) {
        const palpa_channel_info *channel = &descriptor->channels[n];
        uint32_t bits;
        memcpy(&bits, &channel->scale, sizeof bits);
        say("channel name=%s kind=%s min=%" PRId32 " max=%" PRId32 " unit=%s scale=%08" PRIx32 "\n", channel->name,
            KINDS[channel->kind], channel->min_counts, channel->max_counts, channel->unit, bits);
    }
}

static void on_data(void *user, const palpa_data *data)
{
    (void)user;
    say("data flags=%d sequence=%" PRIu32 " micros=%" PRIu32 " sample=%" PRId64 " time=%" PRId64 " mask=%08" PRIx32,
        data->flags, data->sequence, data->device_micros, data->sample, data->time, data->mask);
    for (uint8_t sample = 0; sample < data->samples; sample++) {
        for (uint8_t channel = 0; channel < data->channels; channel++) {
            say("%s%" PRId32, channel == 0 ? " [" : ",", palpa_count(data, sample, channel));
        }
        say("]");
    }
    say("\n");
}

static void say_text(const uint8_t *text)
{
    for (int i = 0; i < text[0]; i++) {
        say("%c", text[1 + i] < 0x20 || text[1 + i] == 0x7F ? ' ' : text[1 + i]);
    }
    say("\n");
}

static void say_optional(int value, int none)
{
    if (value == none) {
        say("none");
    } else {
        say("%d", value);
    }
}

static void on_other(void *user, const uint8_t *m, size_t length)
{
    (void)user;
    (void)length;
    switch (m[0]) {
    case PALPA_STATUS_TYPE:
        say("status uptime=%" PRIu32 " dropped=%" PRIu32 " high_water=%d bad=%d temperature=",
            palpa_get32(m + PALPA_STATUS_UPTIME_MILLIS), palpa_get32(m + PALPA_STATUS_DROPPED_SAMPLES),
            palpa_get16(m + PALPA_STATUS_BUFFER_HIGH_WATER), palpa_get16(m + PALPA_STATUS_BAD_COMMANDS));
        say_optional((int16_t)palpa_get16(m + PALPA_STATUS_TEMPERATURE_DECICELSIUS), PALPA_NO_TEMPERATURE);
        say(" battery=");
        say_optional(m[PALPA_STATUS_BATTERY_PERCENT], PALPA_NO_BATTERY);
        say("\n");
        break;
    case PALPA_PONG_TYPE:
        say("pong token=%" PRIu32 " host=%" PRIu64 " device=%" PRIu32 "\n", palpa_get32(m + PALPA_PONG_TOKEN),
            palpa_get64(m + PALPA_PONG_HOST_MICROS), palpa_get32(m + PALPA_PONG_DEVICE_MICROS));
        break;
    case PALPA_EVENT_TYPE:
        say("event kind=%s micros=%" PRIu32 " value=%d\n", EVENTS[m[PALPA_EVENT_KIND] <= 3 ? m[PALPA_EVENT_KIND] : 0],
            palpa_get32(m + PALPA_EVENT_DEVICE_MICROS), palpa_get16(m + PALPA_EVENT_VALUE));
        break;
    case PALPA_ACKNOWLEDGE_TYPE:
        say("acknowledge command=%d code=%d text=", m[PALPA_ACKNOWLEDGE_COMMAND], m[PALPA_ACKNOWLEDGE_CODE]);
        say_text(m + PALPA_ACKNOWLEDGE_TEXT);
        break;
    default:
        say("log severity=%d text=", m[PALPA_LOG_SEVERITY] <= 3 ? m[PALPA_LOG_SEVERITY] : 3);
        say_text(m + PALPA_LOG_TEXT);
        break;
    }
}

static void say_count(const char *name, uint64_t value)
{
    if (value != 0) {
        say(" %s=%" PRIu64, name, value);
    }
}

static void run_host(const vector *v)
{
    static palpa_host host;
    palpa_host_listener listener = {on_hello, on_descriptor, on_data, on_other};
    palpa_host_init(&host, listener, NULL);
    for (size_t i = 0; i < v->length; i++) {
        palpa_host_receive(&host, v->in[i]);
    }
    const palpa_host_counters *c = &host.counters;
    say("count:");
    say_count("frames", c->frames);
    say_count("bad_crc", c->bad_crc);
    say_count("bad_cobs", c->bad_cobs);
    say_count("bad_layout", c->bad_layout);
    say_count("over_long", c->over_long);
    say_count("unknown_type", c->unknown_type);
    say_count("undescribed", c->undescribed);
    say_count("ignored_bytes", c->ignored_bytes);
    say_count("lost", c->lost);
    say("\n");
}

static void say_command(palpa_command_kind kind, const palpa_command *c)
{
    if (kind == PALPA_UNKNOWN_COMMAND) {
        say("unknown type=%d\n", c->type);
    } else if (kind == PALPA_MALFORMED_COMMAND) {
        say("malformed type=%d\n", c->type);
    } else if (c->type == PALPA_HELLO_REQUEST_TYPE) {
        say("hello_request version=%d.%d\n", c->major, c->minor);
    } else if (c->type == PALPA_START_TYPE) {
        say("start rate=%d samples=%d mask=%08" PRIx32 "\n", c->rate_hertz, c->samples_per_frame, c->channel_mask);
    } else if (c->type == PALPA_PING_TYPE) {
        say("ping token=%" PRIu32 " host=%" PRIu64 "\n", c->token, c->host_micros);
    } else {
        say(c->type == PALPA_STOP_TYPE ? "stop\n" : "descriptor_request\n");
    }
}

static void run_glove(const vector *v)
{
    uint8_t buffer[PALPA_FRAME_BYTES(PALPA_MAX_COMMAND_BYTES)];
    palpa_receiver receiver;
    uint64_t bad = 0;
    palpa_receiver_init(&receiver, buffer, sizeof buffer, PALPA_MAX_COMMAND_BYTES);
    for (size_t i = 0; i < v->length; i++) {
        size_t length = 0;
        palpa_received received = palpa_receive(&receiver, v->in[i], &length);
        if (received == PALPA_MESSAGE) {
            palpa_command command;
            palpa_command_kind kind = palpa_read_command(buffer, length, &command);
            bad += kind != PALPA_COMMAND;
            say_command(kind, &command);
        } else {
            bad += received != PALPA_NOTHING;
        }
    }
    say("count:");
    say_count("bad", bad);
    say("\n");
}

static void judge(const vector *v, void (*runner)(const vector *))
{
    heard_length = 0;
    heard[0] = 0;
    runner(v);
    run++;
    if (strcmp(heard, v->expected) != 0) {
        failures++;
        printf("%s\n expected\n%s heard\n%s", v->name, v->expected, heard);
    }
}

static void hex(vector *v, const char *digits)
{
    unsigned byte;
    int used;
    while (v->length < MOST_BYTES && sscanf(digits, "%2x%n", &byte, &used) == 1) {
        v->in[v->length++] = (uint8_t)byte;
        digits += used;
    }
}

/* The C side reads no text lines: their logs of boot text, the only ones in glove.txt, are passed over. */
static bool is_line_log(const vector *v, const char *text)
{
    return strncmp(v->name, "boot_text", 9) == 0 && strncmp(text, "log ", 4) == 0;
}

static void run_file(const char *folder, const char *name, void (*runner)(const vector *))
{
    static char line[MOST_TEXT];
    snprintf(line, sizeof line, "%s/%s", folder, name);
    FILE *file = fopen(line, "r");
    if (file == NULL) {
        printf("%s: cannot be read\n", line);
        exit(2);
    }
    memset(&current, 0, sizeof current);
    while (fgets(line, sizeof line, file) != NULL) {
        if (strncmp(line, "name: ", 6) == 0) {
            memset(&current, 0, sizeof current);
            snprintf(current.name, sizeof current.name, "%.*s", (int)strcspn(line + 6, "\n"), line + 6);
        } else if (strncmp(line, "in: ", 4) == 0) {
            hex(&current, line + 4);
        } else if (strncmp(line, "out: ", 5) == 0 && !is_line_log(&current, line + 5)) {
            strcat(current.expected, line + 5);
        } else if (strncmp(line, "count:", 6) == 0) {
            strcat(current.expected, line);
            judge(&current, runner);
        }
    }
    fclose(file);
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : "../vectors";
    run_file(folder, "glove.txt", run_host);
    run_file(folder, "host.txt", run_glove);
    printf("%d vectors, %d failures\n", run, failures);
    return failures == 0 && run > 60 ? 0 : 1;
}

#include "palpa_session.h"

#include <string.h>

void palpa_session_init(palpa_session *session, const palpa_glove *glove)
{
    memset(session, 0, sizeof *session);
    session->glove = glove;
    palpa_receiver_init(&session->receiver, session->buffer, sizeof session->buffer, PALPA_MAX_COMMAND_BYTES);
}

static uint8_t start(palpa_session *session, const palpa_command *command, uint32_t now_millis)
{
    const palpa_glove *glove = session->glove;
    uint32_t mask = palpa_known_channels(glove, command->channel_mask);
    if (command->rate_hertz < glove->lowest_rate_hertz || command->rate_hertz > glove->highest_rate_hertz) {
        return PALPA_ACKNOWLEDGE_CODE_BAD_RATE;
    }
    if (mask == 0) {
        return PALPA_ACKNOWLEDGE_CODE_BAD_CHANNEL_MASK;
    }
    if (command->samples_per_frame == 0 || command->samples_per_frame > palpa_max_samples(glove, mask)) {
        return PALPA_ACKNOWLEDGE_CODE_BAD_SAMPLES_PER_FRAME;
    }
    session->rate_hertz = command->rate_hertz;
    session->samples_per_frame = command->samples_per_frame;
    session->channel_mask = mask;
    session->heard_millis = now_millis;
    if (!session->streaming) {
        session->status_millis = now_millis;
    }
    session->streaming = true;
    return PALPA_ACKNOWLEDGE_CODE_DONE;
}

static size_t obey(palpa_session *session, const palpa_command *command, uint32_t now_millis, uint32_t now_micros,
                   uint8_t *reply, size_t capacity)
{
    uint8_t code = PALPA_ACKNOWLEDGE_CODE_DONE;
    switch (command->type) {
    case PALPA_HELLO_REQUEST_TYPE:
        return palpa_write_hello(session->glove, reply, capacity);
    case PALPA_DESCRIPTOR_REQUEST_TYPE:
        session->descriptor_wanted = true;
        return 0;
    case PALPA_PING_TYPE:
        session->heard_millis = now_millis;
        return palpa_write_pong(command->token, command->host_micros, now_micros, reply, capacity);
    case PALPA_START_TYPE:
        code = start(session, command, now_millis);
        break;
    default:
        session->streaming = false;
        break;
    }
    return palpa_write_acknowledge(command->type, code, "", reply, capacity);
}

size_t palpa_session_receive(palpa_session *session, uint8_t byte, uint32_t now_millis, uint32_t now_micros,
                             uint8_t *reply, size_t capacity)
{
    size_t length = 0;
    palpa_command command;
    palpa_received received = palpa_receive(&session->receiver, byte, &length);
    if (received == PALPA_NOTHING) {
        return 0;
    }
    if (received != PALPA_MESSAGE) {
        session->bad_commands++;
        return 0;
    }
    palpa_command_kind kind = palpa_read_command(session->buffer, length, &command);
    if (kind == PALPA_COMMAND) {
        return obey(session, &command, now_millis, now_micros, reply, capacity);
    }
    session->bad_commands++;
    return palpa_write_acknowledge(command.type,
                                   kind == PALPA_UNKNOWN_COMMAND ? PALPA_ACKNOWLEDGE_CODE_UNKNOWN_COMMAND
                                                                 : PALPA_ACKNOWLEDGE_CODE_BAD_LAYOUT,
                                   "", reply, capacity);
}

bool palpa_session_watch(palpa_session *session, uint32_t now_millis)
{
    if (!session->streaming || now_millis - session->heard_millis < PALPA_PING_WATCHDOG_MILLIS) {
        return false;
    }
    session->streaming = false;
    return true;
}

bool palpa_session_status_due(palpa_session *session, uint32_t now_millis)
{
    if (!session->streaming || now_millis - session->status_millis < PALPA_STATUS_INTERVAL_MILLIS) {
        return false;
    }
    session->status_millis += PALPA_STATUS_INTERVAL_MILLIS;
    return true;
}

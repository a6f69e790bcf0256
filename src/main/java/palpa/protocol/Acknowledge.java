package palpa.protocol;

/** A glove's answer to a command: the command's message type, a code ({@link AcknowledgeCode}), a text that may be empty. */
public record Acknowledge(int command, int code, String text) {}

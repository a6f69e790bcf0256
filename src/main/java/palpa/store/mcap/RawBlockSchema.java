package palpa.store.mcap;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;

/**
 * The protobuf schema of a block of raw counts, as it is put into every session file. Field numbers are for ever:
 * a field may be added, none may change its meaning. Immutable.
 */
final class RawBlockSchema {

    static final String MESSAGE = "palpa.RawBlock";

    static final int HAND = 1;
    static final int GLOVE_INDEX = 2;
    static final int FIRST_SAMPLE = 3;
    static final int HOST_NANOS = 4;
    static final int CLOCK_DEVICE_ORIGIN_MICROS = 5;
    static final int CLOCK_SESSION_ORIGIN_MICROS = 6;
    static final int CLOCK_RATE_OFFSET = 7;
    static final int FIRST_DEVICE_MICROS = 8;
    static final int DEVICE_OFFSET_MICROS = 9;
    static final int CHANNELS = 10;
    static final int COUNTS = 11;
    static final int DEVICE_STEP_MICROS = 12;
    static final int COUNT_STEPS = 13;

    private RawBlockSchema() {}

    /** A serialised {@code FileDescriptorSet} with the one file that defines the message. */
    static byte[] descriptorSet() {
        FileDescriptorProto file = FileDescriptorProto.newBuilder()
                .setName("palpa/raw_block.proto")
                .setPackage("palpa")
                .setSyntax("proto3")
                .addMessageType(message())
                .build();
        return FileDescriptorSet.newBuilder().addFile(file).build().toByteArray();
    }

    private static DescriptorProto message() {
        return DescriptorProto.newBuilder()
                .setName("RawBlock")
                .addField(one("hand", HAND, Type.TYPE_STRING))
                .addField(one("glove_index", GLOVE_INDEX, Type.TYPE_UINT32))
                .addField(one("first_sample", FIRST_SAMPLE, Type.TYPE_INT64))
                .addField(one("host_nanos", HOST_NANOS, Type.TYPE_SFIXED64))
                .addField(one("clock_device_origin_micros", CLOCK_DEVICE_ORIGIN_MICROS, Type.TYPE_SINT64))
                .addField(one("clock_session_origin_micros", CLOCK_SESSION_ORIGIN_MICROS, Type.TYPE_SINT64))
                .addField(one("clock_rate_offset", CLOCK_RATE_OFFSET, Type.TYPE_DOUBLE))
                .addField(one("first_device_micros", FIRST_DEVICE_MICROS, Type.TYPE_SINT64))
                .addField(many("device_offset_micros", DEVICE_OFFSET_MICROS, Type.TYPE_UINT32))
                .addField(one("channels", CHANNELS, Type.TYPE_UINT32))
                .addField(many("counts", COUNTS, Type.TYPE_SINT32))
                .addField(many("device_step_micros", DEVICE_STEP_MICROS, Type.TYPE_SINT32))
                .addField(many("count_steps", COUNT_STEPS, Type.TYPE_SINT32))
                .build();
    }

    private static FieldDescriptorProto.Builder one(String name, int number, Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setType(type)
                .setLabel(Label.LABEL_OPTIONAL);
    }

    private static FieldDescriptorProto.Builder many(String name, int number, Type type) {
        return one(name, number, type).setLabel(Label.LABEL_REPEATED);
    }
}

package palpa.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Frames as bytes. */
class StereoBlockTest {

    @Test
    void writesLeftThenRightInLittleEndianAndCutsWhatIsTooLoud() {
        StereoBlock block = new StereoBlock(2);
        block.left[0] = 0.5f;
        block.right[0] = -0.5f;
        block.left[1] = 3;
        block.right[1] = -3;
        byte[] bytes = new byte[block.bytes()];
        block.writeTo(bytes);
        assertThat(bytes).containsExactly(0, 0x40, 1, 0xC0, 0xFF, 0x7F, 1, 0x80);
    }
}

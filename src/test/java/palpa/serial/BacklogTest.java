package palpa.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int room;

    private int take(byte[] bytes, int count) {
        int part = Math.min(count, room);
        taken.write(bytes, 0, part);
        room -= part;
        return part;
    }

    private boolean pass(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return backlog.pass(bytes, bytes.length, this::take);
    }

    @Test
    void keepsTheOrderOfWhatIsTakenInPieces() {
        room = 1;
        pass(1, 2, 3);
        room = 1;
        pass(4);
        room = 9;
        backlog.drain(this::take);

        assertThat(taken.toByteArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void refusesAWholeWriteWhereItDoesNotFit() {
        assertThat(backlog.pass(new byte[Backlog.CAPACITY - 1], Backlog.CAPACITY - 1, this::take))
                .isTrue();
        assertThat(pass(1, 2)).isFalse();
        assertThat(pass(3)).isTrue();
        assertThat(backlog.clear()).isEqualTo(Backlog.CAPACITY);
    }

    @Test
    void whatWasThrownAwayDoesNotCome() {
        pass(1, 2);
        backlog.clear();
        room = 9;
        pass(3);

        assertThat(taken.toByteArray()).containsExactly(3);
    }
}

package palpa.ui.plot;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Paints backgrounds one after the other, always for the newest wish: a wish that was overtaken is never painted.
 *
 * <p>{@link #want} may be called from any thread; painting happens on the executor given, and the result is handed over
 * there. The thread that hands it to the screen is the receiver's business.
 */
final class BackgroundWorker {

    private final Executor executor;
    private final Function<ChartSpec, Background> painter;
    private final Consumer<Background> receiver;
    private final AtomicReference<ChartSpec> wish = new AtomicReference<>();

    BackgroundWorker(Executor executor, Function<ChartSpec, Background> painter, Consumer<Background> receiver) {
        this.executor = executor;
        this.painter = painter;
        this.receiver = receiver;
    }

    void want(ChartSpec spec) {
        if (wish.getAndSet(spec) == null) {
            executor.execute(this::paint);
        }
    }

    private void paint() {
        ChartSpec spec = wish.get();
        receiver.accept(painter.apply(spec));
        if (!wish.compareAndSet(spec, null)) {
            executor.execute(this::paint);
        }
    }
}

package org.acta.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works on several stories at once and hands their results over in the order in which the stories came, holding few at a time. */
final class Crew<T> implements AutoCloseable {

    private static final int AHEAD = 8;

    private final ExecutorService workers;
    private final int most;
    private final Deque<Delivery<T>> waiting = new ArrayDeque<>();

    private record Delivery<T>(Future<T> result, Consumer<T> to) {}

    /** @param threads how many work at once; 0 for one per processor */
    Crew(int threads) {
        int count = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        workers = Executors.newFixedThreadPool(count);
        most = count * AHEAD;
    }

    void inOrder(Callable<T> work, Consumer<T> to) {
        while (waiting.size() >= most) {
            deliver();
        }
        waiting.add(new Delivery<>(workers.submit(work), to));
        while (!waiting.isEmpty() && waiting.peek().result().isDone()) {
            deliver();
        }
    }

    /** Waits for everything still at work. */
    void finish() {
        while (!waiting.isEmpty()) {
            deliver();
        }
    }

    private void deliver() {
        Delivery<T> delivery = waiting.remove();
        try {
            delivery.to().accept(delivery.result().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

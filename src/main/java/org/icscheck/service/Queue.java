package org.icscheck.service;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Long work, one piece for each processor at a time. What is waiting is bounded: more is turned away with a reason rather
 * than making everybody wait for ever.
 */
@Component
public class Queue implements DisposableBean {

    private static final int WAITING = 100;

    private final ThreadPoolExecutor workers;
    private final Map<String, FutureTask<?>> underWay = new ConcurrentHashMap<>();

    Queue() {
        int processors = Runtime.getRuntime().availableProcessors();
        workers = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "check");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Has work done and waits for it a while. Work of the same name is done once, however often it is asked for meanwhile.
     *
     * @return what came of it; empty when it is not done yet
     * @throws Refused when the work was refused, or too much is waiting
     */
    public <T> Optional<T> within(Duration patience, String name, Callable<T> work) {
        @SuppressWarnings("unchecked")
        FutureTask<T> task = (FutureTask<T>) underWay.computeIfAbsent(name, n -> started(n, work));
        try {
            return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private FutureTask<?> started(String name, Callable<?> work) {
        FutureTask<?> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                underWay.remove(name);
            }
        });
        try {
            workers.execute(task);
        } catch (RejectedExecutionException e) {
            throw Refused.busy();
        }
        return task;
    }

    /** Ends it; what is under way is finished first, as long as the service waits. */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(20, TimeUnit.SECONDS);
    }
}

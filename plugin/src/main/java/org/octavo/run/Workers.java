package org.octavo.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads of one build, and the only ones: no other class starts a thread or uses the common
 * pool. They end with the build, so a Maven process that continues (an IDE, a daemon) holds no
 * classes of the plugin, and they have the context class loader of the calling thread, through
 * which the JDK finds image readers. A task may start further tasks and wait for them: a thread
 * that waits runs the task itself if no other thread has begun it, so even a single thread never
 * deadlocks.
 */
public final class Workers implements AutoCloseable {

  /** How long a task may take to react to an interrupt. */
  private static final int SHUTDOWN_SECONDS = 30;

  private final ThreadFactory factory;
  private final ExecutorService threads;
  private final int count;

  /** As many threads as the machine has processors. */
  public Workers() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param count of threads, from 1; the output does not depend on it
   */
  public Workers(int count) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    factory =
        task -> {
          Thread thread = new Thread(task, "octavo");
          thread.setContextClassLoader(loader);
          thread.setDaemon(true);
          return thread;
        };
    this.count = count;
    threads = Executors.newFixedThreadPool(count, factory);
  }

  /** Starts a task; pass the result to {@link #await}. */
  public <T> Future<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    threads.execute(task);
    return task;
  }

  /** Starts a task whose result is a file. */
  public Future<?> run(Task task) {
    return start(
        () -> {
          task.run();
          return task;
        });
  }

  /**
   * Runs tasks in parallel and cancels those that have not finished when the limit expires.
   *
   * @return all tasks, finished or cancelled, in their order
   * @throws InterruptedException if the calling thread is interrupted
   */
  public <T> List<Future<T>> runAll(List<? extends Callable<T>> tasks, Duration limit)
      throws InterruptedException {
    return threads.invokeAll(tasks, limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Applies a function to each input in parallel, on this thread too.
   *
   * @return the results in the order of the inputs
   * @throws IOException what the function threw for the first input that failed
   */
  public <T, R> List<R> map(List<T> inputs, Mapping<T, R> function) throws IOException {
    Batch<T, R> batch = new Batch<>(inputs, function);
    List<Future<?>> others = new ArrayList<>();
    for (int i = 1; i < Math.min(count, inputs.size()); i++) {
      others.add(run(batch::work));
    }
    batch.work();
    for (Future<?> other : others) {
      await(other);
    }
    return batch.results();
  }

  /**
   * Inputs from which several threads take the next one until none is left: a task for each input
   * would cost more than a small input itself.
   */
  private static final class Batch<T, R> {

    private final List<T> inputs;
    private final Mapping<T, R> function;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Optional<R>> results;
    private final Map<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

    Batch(List<T> inputs, Mapping<T, R> function) {
      this.inputs = inputs;
      this.function = function;
      // Threads set different elements, and awaiting them makes these visible.
      results = new ArrayList<>(Collections.nCopies(inputs.size(), Optional.empty()));
    }

    void work() {
      for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
        try {
          results.set(i, Optional.of(function.apply(inputs.get(i))));
        } catch (IOException | RuntimeException | Error e) {
          failures.put(i, e);
          next.set(inputs.size());
        }
      }
    }

    List<R> results() throws IOException {
      if (!failures.isEmpty()) {
        throw thrown(new ExecutionException(failures.values().iterator().next()));
      }
      return results.stream().map(Optional::orElseThrow).toList();
    }
  }

  /** A function that may read a file. */
  @FunctionalInterface
  public interface Mapping<T, R> {
    R apply(T input) throws IOException;
  }

  /**
   * Runs a task that may submit to this pool; the pool is shut down when it returns.
   *
   * @param late supplies the result when the limit expires; called before the task is interrupted
   * @throws IOException what the task threw, or if the calling thread is interrupted
   */
  public <T> T within(Duration limit, Callable<T> work, Supplier<T> late) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = factory.newThread(task);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return late.get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      stop(thread);
    }
  }

  private void stop(Thread thread) {
    threads.shutdownNow();
    thread.interrupt();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(SHUTDOWN_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The result of a task; runs the task here if no thread has begun it.
   *
   * @throws IOException what the task threw, or if the calling thread is interrupted
   */
  public static <T> T await(Future<T> started) throws IOException {
    if (started instanceof FutureTask<T> task) {
      // Does nothing if a thread has begun the task (FutureTask.run).
      task.run();
    }
    try {
      return started.get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IOException thrown(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException exception) {
      throw exception;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    if (e.getCause() instanceof IOException io) {
      return io;
    }
    throw new IllegalStateException(e.getCause());
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("The build was interrupted");
  }

  /**
   * Interrupts all tasks and returns when they have ended, so that files can be closed. A task that
   * ignores the interrupt for longer than 30 seconds is abandoned: its thread ends with the JVM and
   * can open no output.
   */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

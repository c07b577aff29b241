package org.octavo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The threads of one build. They end with it, since a Maven that lives on (an IDE, a daemon) must
 * keep nothing of the plugin, and they see classes and services as the calling thread does, which
 * those of a common pool do not.
 */
final class Workers implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  /** As many as the machine can use. */
  static final int MANY = Runtime.getRuntime().availableProcessors();

  private final ThreadFactory factory;
  private final ExecutorService threads;

  Workers() {
    this(MANY);
  }

  /** What comes of a build does not depend on their number. */
  Workers(int count) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    factory =
        task -> {
          Thread thread = new Thread(task, "octavo");
          thread.setContextClassLoader(loader);
          thread.setDaemon(true);
          return thread;
        };
    threads = Executors.newFixedThreadPool(count, factory);
  }

  /** For a room that divides its own work. */
  ExecutorService threads() {
    return threads;
  }

  <T> Future<T> start(Callable<T> work) {
    return threads.submit(work);
  }

  Future<?> run(Task task) {
    return threads.submit(
        () -> {
          task.run();
          return task;
        });
  }

  /** Results come in the order of the inputs, whoever is ready first. */
  <T, R> List<R> map(List<T> inputs, Function<T, R> function) throws IOException {
    List<Future<R>> started = new ArrayList<>();
    for (T input : inputs) {
      started.add(start(() -> function.apply(input)));
    }
    List<R> results = new ArrayList<>();
    for (Future<R> result : started) {
      results.add(await(result));
    }
    return results;
  }

  /**
   * Does work that may itself wait for these workers; afterwards nobody works any more.
   *
   * @param late what comes of it when it takes too long, asked for before it is told to stop
   */
  <T> T within(Duration limit, Callable<T> work, Supplier<T> late) throws IOException {
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
      thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for a result; what the task threw comes through as it was. */
  static <T> T await(Future<T> started) throws IOException {
    try {
      return started.get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IOException thrown(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException fault) {
      throw fault;
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
   * Returns when nobody works any more, so that files can be put away. Who does not listen after
   * that time is left alone: such a thread ends with the JVM, and can begin no file.
   */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

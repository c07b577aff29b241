package org.octavo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The threads of one build. They end with it, since a Maven that lives on (an IDE, a daemon) must
 * keep nothing of the plugin, and they see classes and services as the calling thread does, which
 * those of a common pool do not.
 */
final class Workers implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  /** As many as the machine can use. */
  static final int MANY = Runtime.getRuntime().availableProcessors();

  private final ExecutorService threads;

  Workers() {
    this(MANY);
  }

  /** What comes of a build does not depend on their number. */
  Workers(int count) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "octavo");
              thread.setContextClassLoader(loader);
              thread.setDaemon(true);
              return thread;
            });
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

  /** Waits for a result; what the task threw comes through as it was. */
  static <T> T await(Future<T> started) throws IOException {
    try {
      return started.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The build was interrupted");
    }
  }

  /** Returns when nobody works any more, so that files can be put away. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("A part of the build does not come to an end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.octavo.run;

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
    threads = Executors.newFixedThreadPool(count, factory);
  }

  /** For a package that divides its own work. */
  public ExecutorService threads() {
    return threads;
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
   * Applies a function to each input in parallel.
   *
   * @return the results in the order of the inputs
   * @throws IOException what the function threw for the first input that failed
   */
  public <T, R> List<R> map(List<T> inputs, Mapping<T, R> function) throws IOException {
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

package org.octavo.diagnostic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wall-clock time per stage of a build; concurrent work on one stage is summed. No output may
 * depend on these times.
 */
public final class Stopwatch {

  private final Map<String, Duration> stages = new LinkedHashMap<>();

  /** The same for code without a result. */
  public <E extends Exception> void run(String stage, ThrowingRunnable<E> task) throws E {
    time(stage, task.asSupplier());
  }

  /**
   * Runs code and adds its time to a stage.
   *
   * @param stage a part of another stage has that stage's name and a slash before its own
   */
  public <T, E extends Exception> T time(String stage, ThrowingSupplier<T, E> work) throws E {
    long start = System.nanoTime();
    add(stage, Duration.ZERO);
    try {
      return work.get();
    } finally {
      add(stage, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** Adds time that was measured elsewhere. */
  public synchronized void add(String stage, Duration time) {
    stages.merge(stage, time, Duration::plus);
  }

  /** The time of each stage, in the order in which the stages began. */
  public synchronized Map<String, Duration> stages() {
    return new LinkedHashMap<>(stages);
  }
}

package org.octavo;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the stages of a build, also such as run at once. Nothing that it says reaches a book.
 */
final class Stopwatch {

  private final Map<String, Duration> stages = new LinkedHashMap<>();

  /** Work whose result is a value. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  void run(String stage, Task task) throws IOException {
    time(
        stage,
        () -> {
          task.run();
          return stage;
        });
  }

  <T> T time(String stage, Work<T> work) throws IOException {
    long start = System.nanoTime();
    note(stage, Duration.ZERO);
    try {
      return work.run();
    } finally {
      note(stage, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private synchronized void note(String stage, Duration time) {
    stages.put(stage, time);
  }

  /** In the order they began. */
  synchronized List<Stage> stages() {
    return stages.entrySet().stream().map(s -> new Stage(s.getKey(), s.getValue())).toList();
  }
}

package org.octavo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.api.Result;
import org.octavo.api.Stage;

/**
 * Compares the engine with {@link Floor} in one warm JVM: {@code Warm OUTPUT BOOK...}. Warms up
 * with the first book until the JIT compilers are nearly idle, then builds each book five times
 * with both in turn and compares the medians.
 */
final class Warm {

  private static final int ROUNDS = 5;
  private static final int MOST_WARM_UP_ROUNDS = 60;

  /** The warm-up ends after this number of consecutive idle rounds. */
  private static final int IDLE_ROUNDS = 3;

  /** A round is idle if compilation takes less than this share of its CPU time. */
  private static final double IDLE_SHARE = 0.05;

  private final Path output;

  private Warm(Path output) {
    this.output = output;
  }

  public static void main(String[] arguments) throws IOException {
    Warm warm = new Warm(Path.of(arguments[0]));
    List<String> books = List.of(arguments).subList(1, arguments.length);
    System.out.printf("%d rounds to warm up%n", warm.warmUp(Path.of(books.get(0))));
    for (String book : books) {
      warm.measure(Path.of(book));
    }
  }

  /**
   * @return the number of rounds
   */
  private int warmUp(Path book) throws IOException {
    Floor floor = Floor.of(book);
    int idle = 0;
    int rounds = 0;
    while (idle < IDLE_ROUNDS && rounds < MOST_WARM_UP_ROUNDS) {
      long start = Cpu.used();
      long compilationBefore = compilationTime();
      Engine.build(book, output, "pdf");
      floor.write(Path.of(output + "-floor.pdf"));
      double share =
          (compilationTime() - compilationBefore) / (double) Cpu.millis(Cpu.used() - start);
      idle = share < IDLE_SHARE ? idle + 1 : 0;
      rounds++;
    }
    return rounds;
  }

  private static long compilationTime() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
  }

  private void measure(Path book) throws IOException {
    Floor floor = Floor.of(book);
    long[] engineCpu = new long[ROUNDS];
    long[] floorCpu = new long[ROUNDS];
    Map<String, long[]> stages = new LinkedHashMap<>();
    int pages = 0;
    int floorPages = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = Cpu.used();
      Result result = Engine.build(book, output, "pdf");
      long middle = Cpu.used();
      floorPages = floor.write(Path.of(output + "-floor.pdf"));
      engineCpu[round] = middle - start;
      floorCpu[round] = Cpu.used() - middle;
      pages = result.pages();
      for (Stage stage : result.stages()) {
        stages.computeIfAbsent(stage.name(), s -> new long[ROUNDS])[round] = stage.time().toNanos();
      }
    }
    double engine = Cpu.median(engineCpu);
    double least = Cpu.median(floorCpu);
    System.out.printf(
        "engine %d pages %.0f ms of CPU, %.2f per page; floor %d pages %.0f ms; ratio %.2f, per"
            + " page %.2f%n",
        pages,
        engine / 1e6,
        engine / 1e6 / pages,
        floorPages,
        least / 1e6,
        engine / least,
        engine * floorPages / (least * pages));
    stages.forEach(
        (stage, times) ->
            System.out.printf("  %-15s %6d ms%n", stage, Cpu.millis(Cpu.median(times))));
  }
}

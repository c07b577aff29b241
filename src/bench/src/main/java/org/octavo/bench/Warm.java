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
 * The engine beside the floor in one warm JVM: {@code Warm OUTPUT BOOK...}. The first book is made
 * until the compilers are quiet; then each book is made five times by both in turn, and the medians
 * are compared.
 */
final class Warm {

  private static final int ROUNDS = 5;
  private static final int MOST_WARMING = 60;

  /** The compilers are quiet when so many rounds in turn leave them less than this share. */
  private static final int QUIET_ROUNDS = 3;

  private static final double QUIET = 0.05;

  private final Path output;

  private Warm(Path output) {
    this.output = output;
  }

  public static void main(String[] arguments) throws IOException {
    Warm warm = new Warm(Path.of(arguments[0]));
    List<String> books = List.of(arguments).subList(1, arguments.length);
    System.out.printf("%d rounds to warm up%n", warm.up(Path.of(books.get(0))));
    for (String book : books) {
      warm.measure(Path.of(book));
    }
  }

  /**
   * @return how often the book was made
   */
  private int up(Path book) throws IOException {
    Floor floor = Floor.of(book);
    int quiet = 0;
    int rounds = 0;
    while (quiet < QUIET_ROUNDS && rounds < MOST_WARMING) {
      long start = Cpu.used();
      long compiling = compiling();
      Engine.build(book, output, "pdf");
      floor.write(Path.of(output + "-floor.pdf"));
      double share = (compiling() - compiling) / (double) Cpu.millis(Cpu.used() - start);
      quiet = share < QUIET ? quiet + 1 : 0;
      rounds++;
    }
    return rounds;
  }

  private static long compiling() {
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
        "engine %d pages %.0f ms of CPU, %.2f for each; floor %d pages %.0f ms; ratio %.2f, for"
            + " each page %.2f%n",
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

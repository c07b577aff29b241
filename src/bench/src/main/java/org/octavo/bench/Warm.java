package org.octavo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.octavo.Result;
import org.octavo.Stage;

/**
 * The engine beside the floor in one warm JVM: {@code Warm BOOK OUTPUT}. After some rounds to warm
 * up, both are run five times in turn and the medians are compared.
 */
final class Warm {

  private static final int WARMING = 8;
  private static final int ROUNDS = 5;

  private Warm() {}

  public static void main(String[] arguments) throws IOException {
    Path book = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    Floor floor = Floor.of(book);
    long[] engineCpu = new long[ROUNDS];
    long[] floorCpu = new long[ROUNDS];
    Map<String, long[]> stages = new LinkedHashMap<>();
    int pages = 0;
    int floorPages = 0;
    for (int round = -WARMING; round < ROUNDS; round++) {
      int index = Math.max(0, round);
      long start = Cpu.used();
      Result result = Engine.build(book, output, "pdf");
      long middle = Cpu.used();
      floorPages = floor.write(Path.of(output + "-floor.pdf"));
      engineCpu[index] = middle - start;
      floorCpu[index] = Cpu.used() - middle;
      pages = result.pages();
      for (Stage stage : result.stages()) {
        stages.computeIfAbsent(stage.name(), s -> new long[ROUNDS])[index] = stage.time().toNanos();
      }
    }
    System.out.printf(
        "engine %d pages %d ms of CPU; floor %d pages %d ms; ratio for each page %.2f%n",
        pages,
        Cpu.millis(Cpu.median(engineCpu)),
        floorPages,
        Cpu.millis(Cpu.median(floorCpu)),
        Cpu.median(engineCpu) * (double) floorPages / (Cpu.median(floorCpu) * (double) pages));
    stages.forEach(
        (stage, times) ->
            System.out.printf(
                "  %-10s %6d ms on the clock%n", stage, Cpu.millis(Cpu.median(times))));
  }
}

package org.octavo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.octavo.Octavo;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.Stage;
import org.octavo.source.Defaults;
import org.octavo.source.PomElement;

/** Builds a book without Maven: {@code Engine BOOK OUTPUT pdf[,epub]}. */
final class Engine {

  private static final Defaults DEFAULTS =
      Defaults.of("org.octavo:bench")
          .with(PomElement.NAME, "Bench")
          .withTimestamp("2026-11-01T00:00:00Z");

  private Engine() {}

  public static void main(String[] arguments) throws IOException {
    long before = Cpu.used();
    long start = System.nanoTime();
    Result result = build(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2].split(","));
    System.out.printf(
        "%d pages, %d words: %d ms of CPU, %d ms wall-clock time; JVM start %d ms of CPU%n",
        result.pages(),
        result.words(),
        Cpu.millis(Cpu.used() - before),
        Cpu.millis(System.nanoTime() - start),
        Cpu.millis(before));
    for (Stage stage : result.stages()) {
      System.out.printf("  %-15s %6d ms%n", stage.name(), stage.time().toMillis());
    }
  }

  static Result build(Path book, Path output, String... formats) throws IOException {
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    for (String keyword : formats) {
      Format format = Format.valueOf(keyword.toUpperCase(Locale.ROOT));
      outputs.put(format, Path.of(output + "." + keyword));
    }
    Request request = new Request(book, book.toString(), outputs, DEFAULTS, Options.DEFAULT);
    Result result = Octavo.build(request, line -> {});
    if (result.errors() > 0) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
    return result;
  }
}

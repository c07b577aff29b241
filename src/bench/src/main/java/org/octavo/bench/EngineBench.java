package org.octavo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Wall-clock time of whole builds. With {@code -wi 0 -i 1 -f 5} each build is the first of its JVM.
 * The system property {@code vocabulary} is the folder whose words the generated book uses.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class EngineBench {

  private static final long SEED = 20_261_101;

  @Param({"10000", "100000", "1000000"})
  private int words;

  private Path book;
  private Path output;
  private Floor floor;

  @Setup
  public void writeBook() throws IOException {
    Path folder = Files.createTempDirectory("octavo-bench");
    book = Files.createDirectories(folder.resolve("book"));
    output = folder.resolve("out");
    Path vocabulary = Path.of(System.getProperty("vocabulary", "example-book/src/main/book"));
    Manuscripts.markdown(GeneratedBook.of(Vocabulary.of(vocabulary), words, SEED), book);
    floor = Floor.of(book);
  }

  @Benchmark
  public int pdf() throws IOException {
    return Engine.build(book, output, "pdf").pages();
  }

  @Benchmark
  public int epub() throws IOException {
    return Engine.build(book, output, "epub").words();
  }

  @Benchmark
  public int both() throws IOException {
    return Engine.build(book, output, "pdf", "epub").pages();
  }

  @Benchmark
  public int floor() throws IOException {
    return floor.write(Path.of(output + "-floor.pdf"));
  }
}

package org.octavo.engine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.octavo.api.Progress;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.Stage;
import org.octavo.book.Book;
import org.octavo.book.BookBuilder;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.layout.Typeset;
import org.octavo.layout.Typesetter;
import org.octavo.layout.line.TextShaper;
import org.octavo.markdown.MarkdownReader;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.source.BookYaml;
import org.octavo.source.Manuscript;
import org.octavo.source.ManuscriptReader;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.source.SourceFile;
import org.octavo.style.Stylesheet;
import org.octavo.style.read.StylesheetReader;
import org.octavo.text.BookWords;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;

/** Builds one book from start to finish. */
public final class Build {

  private final Request request;
  private final OutputFiles files;
  private final Workers workers;
  private final Progress progress;
  private final SlowBuildProgress slowBuild;
  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceMap origins = new SourceMap();
  private final Stopwatch stopwatch = new Stopwatch();

  /**
   * Builds a book with as many threads as the machine has processors.
   *
   * @param progress receives log lines while a slow build runs
   * @throws IOException if the calling thread is interrupted
   */
  public static Result run(Request request, Progress progress) throws IOException {
    return run(request, Runtime.getRuntime().availableProcessors(), progress);
  }

  /** The output does not depend on the number of threads. */
  static Result run(Request request, int threads, Progress progress) throws IOException {
    // Closed in reverse order: all workers have stopped before the output files are closed.
    try (OutputFiles files = new OutputFiles(request.outputs());
        Workers workers = new Workers(threads)) {
      Build build = new Build(request, files, workers, progress);
      return workers.within(request.options().timeLimit(), build::run, build::timedOut);
    }
  }

  private Build(Request request, OutputFiles files, Workers workers, Progress progress) {
    this.request = request;
    this.files = files;
    this.workers = workers;
    this.progress = progress;
    this.slowBuild = new SlowBuildProgress(progress);
  }

  /** Turns whatever ends the build early into a diagnostic. */
  private Result run() throws IOException {
    BuildFailures failures = new BuildFailures(request, diagnostics, progress);
    try {
      return make();
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      failures.report(e);
    } catch (CancellationException e) {
      throw new InterruptedIOException("The build was interrupted");
    } catch (ThreadDeath e) {
      throw e;
    } catch (RuntimeException | Error e) {
      failures.report(e);
    }
    return refused(0);
  }

  /** The result when the time limit expires. */
  private Result timedOut() {
    List<Stage> begun = stages();
    diagnostics.report(
        Code.TIME_LIMIT,
        Position.ofFile(request.display()),
        minutes(request.options().timeLimit()),
        begun.isEmpty() ? "" : "; the last stage was: " + begun.get(begun.size() - 1).name());
    return refused(0);
  }

  private static String minutes(Duration limit) {
    return limit.toMinutes() == 1 ? "one minute" : limit.toMinutes() + " minutes";
  }

  private Result make() throws IOException {
    Manuscript manuscript = stopwatch.time("reading", this::manuscript);
    Future<Stylesheet> theme =
        workers.start(() -> stopwatch.time("theme", () -> stylesheet(manuscript)));
    BookWords words = words(manuscript.metadata());
    Map<SourceFile, Element> trees = stopwatch.time("markdown", () -> trees(manuscript, words));
    Book book =
        stopwatch.time("book", () -> BookBuilder.build(manuscript, trees, words, diagnostics));
    Stylesheet stylesheet = Workers.await(theme);
    UnusedFiles.find(book, manuscript, stylesheet.fontFaces(), diagnostics);
    if (manuscript.entries().isEmpty()) {
      return refused(book.wordCount());
    }
    // A book with errors is still written, so the author sees all diagnostics of one build.
    Written written = write(book, manuscript, stylesheet);
    for (Resource changed : manuscript.resources().changed()) {
      diagnostics.report(Code.CHANGED_FILE, Position.ofFile(changed.display()));
    }
    if (request.options().verdict().refuses(diagnostics.all())) {
      return refused(book.wordCount());
    }
    files.commit();
    return new Result(
        request.outputs(),
        new Result.Extent(
            written.typeset().map(set -> set.pages().size()).orElse(0), book.wordCount()),
        written.typeset().map(set -> TypographyReport.of(set.report())),
        written.log(),
        diagnostics.all(),
        trace());
  }

  private Manuscript manuscript() {
    return ManuscriptReader.read(
        request.bookDirectory(), request.display(), request.defaults(), diagnostics);
  }

  private Stylesheet stylesheet(Manuscript manuscript) {
    return StylesheetReader.read(
        manuscript.theme(),
        manuscript.metadata().language(),
        FontLibrary.bundled()::knows,
        diagnostics);
  }

  private BookWords words(Metadata metadata) {
    return new BookWords(
        metadata.language(), metadata.get(BookYaml.TERMS).orElse(Map.of()), diagnostics);
  }

  private Map<SourceFile, Element> trees(Manuscript manuscript, BookWords words)
      throws IOException {
    List<SourceFile> files = manuscript.files();
    String language = manuscript.metadata().language();
    List<Element> read =
        workers.map(
            files,
            file ->
                LocatedException.at(
                    Position.ofFile(file.display()),
                    () ->
                        MarkdownReader.read(
                            file, file.language().orElse(language), words, diagnostics)));
    Map<SourceFile, Element> trees = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      trees.put(files.get(i), read.get(i));
    }
    return trees;
  }

  /** Typesets the book if an output needs pages, and writes all outputs in parallel. */
  private Written write(Book book, Manuscript manuscript, Stylesheet stylesheet)
      throws IOException {
    Outputs outputs = Outputs.of(request);
    Run run =
        new Run(
            diagnostics,
            origins,
            stopwatch,
            workers,
            fonts(manuscript, stylesheet),
            new HyphenationLibrary());
    Composition unset = new Composition(book, Optional.empty(), manuscript, stylesheet);
    List<Future<List<String>>> started = new ArrayList<>();
    started.addAll(outputs.startWithoutPages(unset, run, files));
    Optional<Typeset> typeset = Optional.empty();
    if (outputs.needPages()) {
      Typeset pages = stopwatch.time("layout", () -> typeset(unset, run));
      typeset = Optional.of(pages);
      started.addAll(
          outputs.startWithPages(
              new Composition(pages.book(), typeset, manuscript, stylesheet), run, files));
    }
    return new Written(typeset, Outputs.await(started));
  }

  private record Written(Optional<Typeset> typeset, List<String> log) {}

  private FontLibrary fonts(Manuscript manuscript, Stylesheet stylesheet) throws IOException {
    return stopwatch.time(
        "fonts", () -> BookFonts.read(stylesheet.fontFaces(), manuscript.resources(), diagnostics));
  }

  private Typeset typeset(Composition composition, Run run) throws IOException {
    return new Typesetter(
            composition.book(),
            composition.stylesheet(),
            new TextShaper(run, new Shaper()),
            composition.manuscript().resources(),
            run,
            slowBuild::chapter)
        .typeset();
  }

  private List<Stage> stages() {
    return stopwatch.stages().entrySet().stream()
        .map(stage -> new Stage(stage.getKey(), stage.getValue()))
        .toList();
  }

  private Result.Trace trace() {
    return new Result.Trace(stages(), origins);
  }

  private Result refused(int words) {
    return new Result(
        Map.of(),
        new Result.Extent(0, words),
        Optional.empty(),
        List.of(),
        diagnostics.all(),
        trace());
  }
}

package org.octavo.engine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.octavo.api.Format;
import org.octavo.api.Progress;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.Stage;
import org.octavo.book.Book;
import org.octavo.book.BookBuilder;
import org.octavo.book.PageStart;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.diagnostic.Breakdown;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.epub.EpubWriter;
import org.octavo.epub.Typefaces;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.layout.PageStarts;
import org.octavo.layout.Typeset;
import org.octavo.layout.Typesetter;
import org.octavo.layout.line.TypeCase;
import org.octavo.markdown.MarkdownReader;
import org.octavo.pdf.PdfStandard;
import org.octavo.pdf.PdfWriter;
import org.octavo.pdf.ScreenEdition;
import org.octavo.run.Workers;
import org.octavo.source.Manuscript;
import org.octavo.source.ManuscriptReader;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.source.SourceFile;
import org.octavo.style.Stylesheet;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;

/** One book's way through the house. */
public final class Build {

  private final Request request;
  private final OutputFiles outputs;
  private final Workers workers;
  private final Progress progress;
  private final SlowBuildProgress slowBuild;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Origins origins = new Origins();
  private final Stopwatch stopwatch = new Stopwatch();
  private final Shaper shaper = new Shaper();

  /** Log lines about the print edition. */
  private List<String> printing = List.of();

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
    try (OutputFiles outputs = new OutputFiles(request.outputs());
        Workers workers = new Workers(threads)) {
      Build build = new Build(request, outputs, workers, progress);
      return workers.within(request.options().timeLimit(), build::run, build::timedOut);
    }
  }

  private Build(Request request, OutputFiles outputs, Workers workers, Progress progress) {
    this.request = request;
    this.outputs = outputs;
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
    diagnostics.error(
        "time-limit",
        Position.ofFile(request.display()),
        "the book is not done in "
            + minutes(request.options().timeLimit())
            + (begun.isEmpty() ? "" : "; it was at: " + begun.get(begun.size() - 1).name()),
        "Give it more with <timeLimit>, in minutes. If it is no extraordinary book, please report"
            + " it.");
    return refused(0);
  }

  private static String minutes(Duration limit) {
    return limit.toMinutes() == 1 ? "a minute" : limit.toMinutes() + " minutes";
  }

  private Result make() throws IOException {
    Manuscript manuscript = stopwatch.time("reading", this::manuscript);
    Future<Stylesheet> theme =
        workers.start(() -> stopwatch.time("theme", () -> stylesheet(manuscript)));
    Map<SourceFile, Element> trees = stopwatch.time("markdown", () -> trees(manuscript));
    Book book = stopwatch.time("book", () -> BookBuilder.build(manuscript, trees, diagnostics));
    Stylesheet stylesheet = Workers.await(theme);
    UnusedFiles.find(book, manuscript, stylesheet.fontFaces(), diagnostics);
    if (manuscript.entries().isEmpty()) {
      return refused(book.words());
    }
    // A book with errors goes the whole way too, so that its author hears of all of them at once.
    Optional<Typeset> typeset = write(book, manuscript, stylesheet);
    for (Resource changed : manuscript.resources().changed()) {
      diagnostics.error(
          "changed-file",
          Position.ofFile(changed.display()),
          "the file changed while the book was made",
          "Let nothing change the book folder meanwhile, and build again.");
    }
    if (request.options().verdict().refuses(diagnostics.all())) {
      return refused(book.words());
    }
    outputs.commit();
    return new Result(
        request.outputs(),
        typeset.map(set -> set.pages().size()).orElse(0),
        typeset.map(set -> TypographyReport.of(set.report())),
        printing,
        book.words(),
        diagnostics.all(),
        stages(),
        origins);
  }

  private Manuscript manuscript() {
    return ManuscriptReader.read(
        request.bookDirectory(), request.display(), request.defaults(), diagnostics);
  }

  private Stylesheet stylesheet(Manuscript manuscript) {
    return Stylesheet.of(
        manuscript.theme(),
        manuscript.metadata().language(),
        FontLibrary.bundled()::knows,
        diagnostics);
  }

  private Map<SourceFile, Element> trees(Manuscript manuscript) throws IOException {
    List<SourceFile> files = manuscript.files();
    String language = manuscript.metadata().language();
    List<Element> read =
        workers.map(
            files,
            file ->
                Breakdown.at(
                    Position.ofFile(file.display()),
                    () ->
                        MarkdownReader.read(file, file.language().orElse(language), diagnostics)));
    Map<SourceFile, Element> trees = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      trees.put(files.get(i), read.get(i));
    }
    return trees;
  }

  /**
   * Writes what is wanted, both at once; an EPUB that names printed pages is begun when these are
   * known.
   *
   * @return what the PDF was painted from
   */
  private Optional<Typeset> write(Book book, Manuscript manuscript, Stylesheet stylesheet)
      throws IOException {
    if (!wanted(Format.PDF) && !wanted(Format.PRINT)) {
      writeEpub(book, List.of(), manuscript, stylesheet, fonts(manuscript, stylesheet));
      return Optional.empty();
    }
    FontLibrary fonts = fonts(manuscript, stylesheet);
    Optional<Future<?>> early =
        request.options().pageList()
            ? Optional.empty()
            : Optional.of(
                workers.run(() -> writeEpub(book, List.of(), manuscript, stylesheet, fonts)));
    Typeset typeset = stopwatch.time("layout", () -> typeset(book, manuscript, stylesheet, fonts));
    Future<?> epub =
        early.isPresent()
            ? early.get()
            : workers.run(
                () ->
                    writeEpub(typeset.book(), pageStarts(typeset), manuscript, stylesheet, fonts));
    Future<?> print = workers.run(() -> writePrint(typeset, manuscript, fonts));
    writePdf(typeset, manuscript, fonts);
    Workers.await(print);
    Workers.await(epub);
    return Optional.of(typeset);
  }

  private List<PageStart> pageStarts(Typeset typeset) {
    return wanted(Format.EPUB) ? PageStarts.of(typeset) : List.of();
  }

  private FontLibrary fonts(Manuscript manuscript, Stylesheet stylesheet) throws IOException {
    return stopwatch.time(
        "fonts", () -> BookFonts.read(stylesheet.fontFaces(), manuscript.resources(), diagnostics));
  }

  private void writeEpub(
      Book book,
      List<PageStart> pageStarts,
      Manuscript manuscript,
      Stylesheet stylesheet,
      FontLibrary fonts)
      throws IOException {
    if (wanted(Format.EPUB)) {
      stopwatch.run(
          "epub",
          () -> {
            writeEpub(book, pageStarts, manuscript, stylesheet, fonts, diagnostics);
            if (!keepsItsWord(book)) {
              Book uncertified = book.withMetadata(book.metadata().withoutCertification());
              writeEpub(uncertified, pageStarts, manuscript, stylesheet, fonts, new Diagnostics());
            }
          });
    }
  }

  private void writeEpub(
      Book book,
      List<PageStart> pageStarts,
      Manuscript manuscript,
      Stylesheet stylesheet,
      FontLibrary fonts,
      Diagnostics told)
      throws IOException {
    Resources resources = manuscript.resources();
    Typefaces typefaces =
        request.options().embedFonts() ? EpubFonts.of(stylesheet, resources, book) : Typefaces.NONE;
    try (OutputStream out = outputs.open(Format.EPUB)) {
      EpubWriter.write(
          book,
          pageStarts,
          resources,
          stylesheet.epubCss(),
          typefaces,
          fonts,
          out,
          told,
          origins,
          stopwatch);
    }
  }

  /** Nobody's word that the EPUB conforms is printed into one in which a fault can be found. */
  private boolean keepsItsWord(Book book) throws IOException {
    if (book.metadata().accessibility().certification().isEmpty() || diagnostics.hasErrors()) {
      return true;
    }
    List<Diagnostic> findings =
        AccessibilityCheck.of(outputs.unfinished(Format.EPUB), request.display(), origins);
    findings.forEach(f -> diagnostics.warning(f.code(), f.position(), f.message(), f.hint()));
    if (!findings.isEmpty()) {
      diagnostics.warning(
          "not-certified",
          Position.ofFile(request.display() + "/book.yaml"),
          "the EPUB does not say that it conforms: something in it stands against that",
          "Mend what the findings whose names begin with a11y tell.");
    }
    return findings.isEmpty();
  }

  private void writePdf(Typeset typeset, Manuscript manuscript, FontLibrary fonts)
      throws IOException {
    if (!wanted(Format.PDF)) {
      return;
    }
    stopwatch.run(
        "pdf",
        () -> {
          try (OutputStream out = outputs.open(Format.PDF)) {
            PdfWriter.write(
                typeset,
                edition(typeset, manuscript),
                fonts,
                shaper,
                out,
                diagnostics,
                origins,
                stopwatch);
          }
        });
  }

  private void writePrint(Typeset typeset, Manuscript manuscript, FontLibrary fonts)
      throws IOException {
    if (wanted(Format.PRINT)) {
      stopwatch.run(
          "print",
          () -> {
            PrintEdition edition =
                PrintEdition.of(
                    typeset, request.options().printing(), pages(manuscript), diagnostics);
            printing = edition.summary();
            try (OutputStream out = outputs.open(Format.PRINT)) {
              edition.write(typeset.book().metadata(), fonts, shaper, out);
            }
          });
    }
  }

  /** Where an author sets the size and margins of pages, or would. */
  private Position pages(Manuscript manuscript) {
    return manuscript
        .theme()
        .map(sheet -> Position.ofFile(sheet.display()))
        .orElse(Position.ofFile(request.display()));
  }

  private ScreenEdition edition(Typeset typeset, Manuscript manuscript) throws IOException {
    PdfStandard standard = request.options().pdfStandard();
    return new ScreenEdition(
        standard,
        Optional.of(
            Covers.front(
                typeset.book().metadata(), manuscript.resources(), typeset.pages().get(0))),
        standard.carriesSources() ? AttachedSources.of(manuscript) : List.of());
  }

  private boolean wanted(Format format) {
    return request.outputs().containsKey(format);
  }

  private Typeset typeset(
      Book book, Manuscript manuscript, Stylesheet stylesheet, FontLibrary fonts) {
    TypeCase type = new TypeCase(fonts, shaper, new HyphenationLibrary(), diagnostics, stopwatch);
    return new Typesetter(
            book,
            stylesheet,
            type,
            manuscript.resources(),
            diagnostics,
            workers.threads(),
            stopwatch,
            slowBuild::chapter)
        .typeset();
  }

  private List<Stage> stages() {
    return stopwatch.stages().entrySet().stream()
        .map(stage -> new Stage(stage.getKey(), stage.getValue()))
        .toList();
  }

  private Result refused(int words) {
    return new Result(
        Map.of(), 0, Optional.empty(), List.of(), words, diagnostics.all(), stages(), origins);
  }
}

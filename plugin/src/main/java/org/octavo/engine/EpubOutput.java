package org.octavo.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.book.Book;
import org.octavo.book.PageStart;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.epub.EpubWriter;
import org.octavo.epub.Typefaces;
import org.octavo.layout.PageStarts;
import org.octavo.run.Run;
import org.octavo.source.Resources;

/** The EPUB, with the page numbers of the PDF if the request asks for both. */
record EpubOutput(Request request) implements Output {

  @Override
  public Format format() {
    return Format.EPUB;
  }

  @Override
  public boolean needsPages() {
    return false;
  }

  @Override
  public boolean usesPages(Options options) {
    return options.pageList();
  }

  @Override
  public List<String> write(Composition composition, Run run, OutputFiles files)
      throws IOException {
    Book book = composition.book();
    List<PageStart> pageStarts = composition.typeset().map(PageStarts::of).orElse(List.of());
    run.stopwatch()
        .run(
            "epub",
            () -> {
              write(book, pageStarts, composition, run, files);
              if (!deservesCertification(book, run, files)) {
                Book uncertified = book.withMetadata(book.metadata().withoutCertification());
                Run silent = run.withDiagnostics(new Diagnostics());
                write(uncertified, pageStarts, composition, silent, files);
              }
            });
    return List.of();
  }

  private void write(
      Book book, List<PageStart> pageStarts, Composition composition, Run run, OutputFiles files)
      throws IOException {
    Resources resources = composition.manuscript().resources();
    Typefaces typefaces =
        request.options().embedFonts()
            ? EpubFonts.of(composition.stylesheet(), resources, book)
            : Typefaces.NONE;
    try (OutputStream out = files.open(Format.EPUB)) {
      EpubWriter.write(
          book,
          pageStarts,
          resources,
          composition.stylesheet().epubCss(),
          typefaces,
          run.fonts(),
          out,
          run.diagnostics(),
          run.origins(),
          run.stopwatch());
    }
  }

  /** A claim of conformance is not published in an EPUB in which a check finds a violation. */
  private boolean deservesCertification(Book book, Run run, OutputFiles files) throws IOException {
    Diagnostics diagnostics = run.diagnostics();
    if (book.metadata().accessibility().certification().isEmpty() || diagnostics.hasErrors()) {
      return true;
    }
    List<Diagnostic> findings;
    try (LocalFile epub = LocalFile.of(files.unfinished(Format.EPUB))) {
      findings = AccessibilityCheck.of(epub.path(), request.display(), run.origins());
    }
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
}

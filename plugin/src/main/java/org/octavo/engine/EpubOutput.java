package org.octavo.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.octavo.api.Format;
import org.octavo.api.Request;
import org.octavo.book.Book;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.epub.EmbeddedFonts;
import org.octavo.epub.Epub;
import org.octavo.epub.EpubContent;
import org.octavo.epub.EpubWriter;
import org.octavo.layout.PageStarts;
import org.octavo.run.Run;
import org.octavo.source.Resources;
import org.octavo.style.Stylesheet;

/** The EPUB, with the page numbers of the PDF if the request asks for both. */
record EpubOutput(Request request) implements Output {

  @Override
  public Format format() {
    return Format.EPUB;
  }

  @Override
  public boolean usesPages() {
    return request.options().pageList();
  }

  @Override
  public List<String> write(Composition composition, Run run, OutputFiles files)
      throws IOException {
    run.stopwatch()
        .run(
            "epub",
            () -> {
              Epub composed = EpubWriter.compose(content(composition), run);
              Epub epub =
                  mayClaimConformance(composition.book(), composed, run)
                      ? composed
                      : composed.withoutCertification();
              try (OutputStream out = files.open(Format.EPUB)) {
                run.stopwatch().run("epub/packing", () -> epub.pack(out));
              }
            });
    return List.of();
  }

  private EpubContent content(Composition composition) throws IOException {
    Book book = composition.book();
    Resources resources = composition.manuscript().resources();
    Stylesheet stylesheet = composition.stylesheet();
    return new EpubContent(
        book,
        composition.typeset().map(PageStarts::of).orElse(List.of()),
        resources,
        stylesheet.epubCss(),
        request.options().embedFonts()
            ? EmbeddedFonts.of(stylesheet, resources, book)
            : EmbeddedFonts.NONE);
  }

  /** A claim of conformance is not published in an EPUB in which a check finds a violation. */
  private boolean mayClaimConformance(Book book, Epub epub, Run run) throws IOException {
    Diagnostics diagnostics = run.diagnostics();
    if (book.metadata().accessibility().certification().isEmpty() || diagnostics.hasErrors()) {
      return true;
    }
    List<Diagnostic> findings =
        AccessibilityCheck.of(epub.files(), request.display(), run.origins());
    for (Diagnostic finding : findings) {
      diagnostics.report(Code.NOT_CERTIFIED, finding.position(), finding.code(), finding.message());
    }
    return findings.isEmpty();
  }
}

package org.octavo.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.layout.Typeset;
import org.octavo.pdf.PdfStandard;
import org.octavo.pdf.PdfWriter;
import org.octavo.pdf.ScreenEdition;
import org.octavo.run.Run;
import org.octavo.source.Manuscript;

/** The tagged PDF with links and bookmarks, for screens and archives. */
record ScreenPdfOutput(Request request) implements Output {

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public boolean needsPages() {
    return true;
  }

  @Override
  public boolean usesPages(Options options) {
    return true;
  }

  @Override
  public List<String> write(Composition composition, Run run, OutputFiles files)
      throws IOException {
    Typeset typeset = composition.typeset().orElseThrow();
    run.stopwatch()
        .run(
            "pdf",
            () -> {
              try (OutputStream out = files.open(Format.PDF)) {
                PdfWriter.write(typeset, edition(typeset, composition.manuscript()), run, out);
              }
            });
    return List.of();
  }

  private ScreenEdition edition(Typeset typeset, Manuscript manuscript) throws IOException {
    PdfStandard standard = request.options().pdfStandard();
    return new ScreenEdition(
        standard,
        Optional.of(Covers.front(typeset.book(), manuscript.resources(), typeset.pages().get(0))),
        standard.carriesSources() ? AttachedSources.of(manuscript) : List.of());
  }
}

package org.octavo.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.octavo.api.Format;
import org.octavo.api.Request;
import org.octavo.cover.Cover;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.pdf.FrontCover;
import org.octavo.pdf.PdfStandard;
import org.octavo.pdf.PdfWriter;
import org.octavo.pdf.ScreenEdition;
import org.octavo.run.Run;
import org.octavo.source.Manuscript;
import org.octavo.source.Metadata;

/** The tagged PDF with links and bookmarks, for screens and archives. */
record ScreenPdfOutput(Request request) implements Output {

  @Override
  public Format format() {
    return Format.PDF;
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
    Page first = typeset.pages().get(0);
    Metadata metadata = typeset.book().metadata();
    Cover cover = Cover.of(metadata, manuscript.resources());
    String label = typeset.book().words().in(metadata.language()).get("cover").text();
    byte[] image = cover.bytes(first.width() / first.height());
    return new ScreenEdition(
        standard,
        Optional.of(new FrontCover(cover.name(), image, cover.text(), label)),
        standard.attachesSources() ? AttachedSources.of(manuscript) : List.of());
  }
}

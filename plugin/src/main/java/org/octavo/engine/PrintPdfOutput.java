package org.octavo.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.octavo.api.Format;
import org.octavo.api.Request;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Typeset;
import org.octavo.pdf.press.PressWriter;
import org.octavo.run.Run;
import org.octavo.source.Manuscript;

/** The PDF for a printer. */
record PrintPdfOutput(Request request) implements Output {

  @Override
  public Format format() {
    return Format.PRINT;
  }

  @Override
  public List<String> write(Composition composition, Run run, OutputFiles files)
      throws IOException {
    Typeset typeset = composition.typeset().orElseThrow();
    return run.stopwatch()
        .time(
            "print",
            () -> {
              PrintEdition edition =
                  PrintEdition.of(
                      typeset,
                      request.options().printing(),
                      pageSettings(composition.manuscript()),
                      run.diagnostics());
              try (OutputStream out = files.open(Format.PRINT)) {
                PressWriter.write(typeset, edition.settings(), run, out);
              }
              return edition.summary();
            });
  }

  /** Where an author sets the size and margins of pages. */
  private Position pageSettings(Manuscript manuscript) {
    return manuscript
        .theme()
        .map(sheet -> Position.ofFile(sheet.display()))
        .orElse(Position.ofFile(request.display()));
  }
}

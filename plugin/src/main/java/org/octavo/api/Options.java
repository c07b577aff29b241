package org.octavo.api;

import java.time.Duration;
import java.util.Objects;
import org.octavo.diagnostic.Limit;
import org.octavo.pdf.PdfStandard;

/**
 * How to build a book.
 *
 * @param pageList whether the EPUB gets a page list (the PDF's page numbers), if both are built
 * @param embedFonts whether the EPUB embeds its fonts
 * @param pdfStandard the standards that the screen PDF claims
 * @param verdict which diagnostics keep the book from being written
 * @param timeLimit the build fails when it expires
 * @param printing settings of the print edition
 */
public record Options(
    boolean pageList,
    boolean embedFonts,
    PdfStandard pdfStandard,
    Verdict verdict,
    Duration timeLimit,
    Printing printing) {

  /** The defaults of the Maven parameters. */
  public static final Options DEFAULT =
      new Options(
          true,
          false,
          PdfStandard.UA1_A2A,
          Verdict.DEFAULT,
          Duration.ofMinutes(Limit.MINUTES.most()),
          Printing.DEFAULT);

  public Options {
    Objects.requireNonNull(pdfStandard);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(timeLimit);
    Objects.requireNonNull(printing);
  }

  public Options withPageList(boolean wanted) {
    return new Options(wanted, embedFonts, pdfStandard, verdict, timeLimit, printing);
  }

  public Options withEmbedFonts(boolean wanted) {
    return new Options(pageList, wanted, pdfStandard, verdict, timeLimit, printing);
  }

  public Options withPdfStandard(PdfStandard wanted) {
    return new Options(pageList, embedFonts, wanted, verdict, timeLimit, printing);
  }

  public Options withVerdict(Verdict wanted) {
    return new Options(pageList, embedFonts, pdfStandard, wanted, timeLimit, printing);
  }

  public Options withTimeLimit(Duration wanted) {
    return new Options(pageList, embedFonts, pdfStandard, verdict, wanted, printing);
  }

  public Options withPrinting(Printing wanted) {
    return new Options(pageList, embedFonts, pdfStandard, verdict, timeLimit, wanted);
  }

  /** Whether warnings count as errors, and valid but unusual constructs are reported. */
  public boolean strict() {
    return verdict.strict();
  }
}

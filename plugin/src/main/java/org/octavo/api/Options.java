package org.octavo.api;

import java.time.Duration;
import java.util.Objects;
import org.octavo.diagnostic.Limit;
import org.octavo.pdf.PdfStandard;

/**
 * How a book is to be made, where its author or project has a choice.
 *
 * @param pageList whether the EPUB tells where the pages of the PDF begin, if both are made
 * @param embedFonts whether the EPUB brings its typefaces along
 * @param pdfStandard which standards the PDF for the screen keeps
 * @param verdict which findings keep the book from being written
 * @param timeLimit after which a build is given up
 * @param printing how the edition for the printer is made, if it is
 */
public record Options(
    boolean pageList,
    boolean embedFonts,
    PdfStandard pdfStandard,
    Verdict verdict,
    Duration timeLimit,
    Printing printing) {

  /** What a project that says nothing gets. */
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

  /** Whether warnings stand in the book's way, and what is unusual is told. */
  public boolean strict() {
    return verdict.strict();
  }
}

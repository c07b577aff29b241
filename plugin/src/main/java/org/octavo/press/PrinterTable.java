package org.octavo.press;

import java.util.List;
import java.util.stream.Stream;
import org.octavo.press.Limits.Gutter;

/**
 * The limits of all printers, each with its source and the date when it was read there. Where a
 * printer publishes none, Octavo's own advice takes its place and says so.
 */
final class PrinterTable {

  private static final String NOVEMBER = "2026-11";

  private static final LimitSource ADVICE = LimitSource.advice("Octavo's own advice", NOVEMBER);

  private static final LimitSource KDP_MARGINS =
      LimitSource.limit("kdp.amazon.com help, GVBQ3CMEQW3W2VL6", NOVEMBER);
  private static final LimitSource KDP_FILES =
      LimitSource.limit("kdp.amazon.com help, GYEKAVKMSE23PFTM", NOVEMBER);
  private static final LimitSource KDP_QUOTED =
      LimitSource.limit("guides that quote KDP", NOVEMBER);
  private static final LimitSource KDP_SPINES =
      LimitSource.advice("KDP's cover calculator, as commonly quoted", NOVEMBER);

  private static final LimitSource INGRAM_FILES =
      LimitSource.limit("IngramSpark's file creation guide", NOVEMBER);
  private static final LimitSource INGRAM_TRANSPARENCY =
      LimitSource.limit(
          "help.ingramspark.com, 6443532453901: PDF/X-1a, which has no transparency", NOVEMBER);
  private static final LimitSource INGRAM_TIPS =
      LimitSource.advice("help.ingramspark.com, 5338636202637", NOVEMBER);
  private static final LimitSource INGRAM_MARKS =
      LimitSource.limit(
          "Electric Book's pages for Lightning LimitSource, gist fbebc53e528382835d0baed14bdd91ab",
          NOVEMBER);
  private static final LimitSource INGRAM_QUOTED =
      LimitSource.limit("docs.rs, kernsetzer-model, which quotes IngramSpark", "2026-10-21");

  private static final List<Trim> TRADE =
      List.of(
          new Trim(5, 8),
          new Trim(5.06, 7.81),
          new Trim(5.25, 8),
          new Trim(5.5, 8.5),
          new Trim(6, 9),
          new Trim(6.14, 9.21),
          new Trim(6.69, 9.61),
          new Trim(7, 10),
          new Trim(7.44, 9.69),
          new Trim(7.5, 9.25),
          new Trim(8, 10),
          new Trim(8.5, 11));

  /** With A6, A5 and A4. */
  private static final List<Trim> TRADE_AND_A =
      Stream.concat(
              TRADE.stream(),
              Stream.of(new Trim(4.13, 5.83), new Trim(5.83, 8.27), new Trim(8.27, 11.69)))
          .toList();

  private static final List<Gutter> KDP_GUTTERS =
      List.of(
          new Gutter(150, 0.375),
          new Gutter(300, 0.5),
          new Gutter(500, 0.625),
          new Gutter(700, 0.75),
          new Gutter(828, 0.875));

  static final Limits KDP =
      Limits.builder()
          .trims(TRADE, KDP_FILES)
          .customTrims(new Trim(4, 6), new Trim(8.5, 11.69), KDP_FILES)
          .gutters(KDP_GUTTERS, KDP_MARGINS)
          .margin(0.25, KDP_MARGINS)
          .marginWithBleed(0.375, KDP_MARGINS)
          .minimumType(7, KDP_QUOTED)
          .minimumRule(0.75, KDP_QUOTED)
          .minimumTint(0.1, KDP_QUOTED)
          .pageCounts(24, 828, KDP_MARGINS)
          .pageThickness(Paper.WHITE, 0.002252, KDP_SPINES)
          .pageThickness(Paper.CREAM, 0.0025, KDP_SPINES)
          .pageThickness(Paper.COLOR, 0.002347, KDP_SPINES)
          .resolution(300, KDP_FILES)
          .lineArtResolution(600, ADVICE)
          .bleed(0.125, KDP_MARGINS)
          .bleedsAtSpine(false, KDP_MARGINS)
          .acceptsCropMarks(false, KDP_FILES)
          .acceptsTransparency(false, KDP_FILES)
          .acceptsPdfX4(true, ADVICE)
          .build();

  /** IngramSpark publishes no table of gutters; its machines bind like those of others. */
  static final Limits INGRAMSPARK =
      Limits.builder()
          .trims(TRADE_AND_A, INGRAM_FILES)
          .gutters(widened(KDP_GUTTERS, 0.125), ADVICE)
          .margin(0.5, INGRAM_TIPS)
          .marginWithBleed(0.5, INGRAM_TIPS)
          .minimumType(7, ADVICE)
          .minimumRule(0.25, ADVICE)
          .minimumTint(0.1, ADVICE)
          .pageCounts(18, 900, INGRAM_QUOTED)
          .pageCounts(Paper.CREAM, 18, 1050, INGRAM_QUOTED)
          .resolution(300, INGRAM_FILES)
          .lineArtResolution(600, ADVICE)
          .bleed(0.125, INGRAM_FILES)
          .bleedsAtSpine(false, INGRAM_FILES)
          .acceptsCropMarks(false, INGRAM_MARKS)
          .acceptsTransparency(false, INGRAM_TRANSPARENCY)
          .acceptsPdfX4(false, INGRAM_TRANSPARENCY)
          .build();

  static final Limits GENERIC =
      Limits.builder()
          .trims(TRADE_AND_A, ADVICE)
          .customTrims(new Trim(3, 4), new Trim(17, 22), ADVICE)
          .gutters(KDP_GUTTERS, ADVICE)
          .margin(0.25, ADVICE)
          .marginWithBleed(0.375, ADVICE)
          .minimumType(6, ADVICE)
          .minimumRule(0.25, ADVICE)
          .minimumTint(0.05, ADVICE)
          .pageCounts(2, 1200, ADVICE)
          .resolution(300, ADVICE)
          .lineArtResolution(600, ADVICE)
          .bleed(0.125, ADVICE)
          .bleedsAtSpine(true, ADVICE)
          .acceptsCropMarks(true, ADVICE)
          .acceptsTransparency(true, ADVICE)
          .acceptsPdfX4(true, ADVICE)
          .build();

  private PrinterTable() {}

  private static List<Gutter> widened(List<Gutter> gutters, double inches) {
    return gutters.stream().map(g -> new Gutter(g.pages(), g.inches() + inches)).toList();
  }
}

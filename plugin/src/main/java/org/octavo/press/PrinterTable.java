package org.octavo.press;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.octavo.press.Limits.Gutter;
import org.octavo.press.Limits.Pages;

/**
 * All printers' values in one place, each with its source and the day it was read there. Where a
 * printer publishes none, prudence stands in and says so.
 */
final class PrinterTable {

  private static final String READ = "2026-11";
  private static final String KDP_MARGINS = "kdp.amazon.com help, GVBQ3CMEQW3W2VL6";
  private static final String KDP_FILES = "kdp.amazon.com help, GYEKAVKMSE23PFTM";
  private static final String KDP_SECOND_HAND = "guides that quote KDP";
  private static final String INGRAM = "IngramSpark's file creation guide";
  private static final String INGRAM_PROBLEMS = "help.ingramspark.com, 6443532453901";
  private static final String INGRAM_TIPS = "help.ingramspark.com, 5338636202637";
  private static final String INGRAM_MARKS =
      "Electric Book's pages for Lightning Source, gist fbebc53e528382835d0baed14bdd91ab";
  private static final String INGRAM_SECOND_HAND = "docs.rs, kernsetzer-model, which quotes it";

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

  /** A6, A5 and A4 beside them. */
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
      new Limits(
          Quoted.limit(TRADE, KDP_FILES, READ),
          Optional.of(Quoted.limit(List.of(new Trim(4, 6), new Trim(8.5, 11.69)), KDP_FILES, READ)),
          Quoted.limit(KDP_GUTTERS, KDP_MARGINS, READ),
          Quoted.limit(0.25, KDP_MARGINS, READ),
          Quoted.limit(0.375, KDP_MARGINS, READ),
          Quoted.limit(7.0, KDP_SECOND_HAND, READ),
          Quoted.limit(0.75, KDP_SECOND_HAND, READ),
          Quoted.limit(0.1, KDP_SECOND_HAND, READ),
          onAll(Quoted.limit(new Pages(24, 828), KDP_MARGINS, READ)),
          Quoted.limit(300, KDP_FILES, READ),
          prudent(600),
          Quoted.limit(0.125, KDP_MARGINS, READ),
          Quoted.limit(false, KDP_MARGINS, READ),
          Quoted.limit(false, KDP_FILES, READ),
          Quoted.limit(true, KDP_FILES, READ));

  /** No table of gutters was found; its machines bind like the others'. */
  static final Limits INGRAMSPARK =
      new Limits(
          Quoted.limit(TRADE_AND_A, INGRAM, READ),
          Optional.empty(),
          prudent(wider(KDP_GUTTERS, 0.125)),
          Quoted.advice(0.5, INGRAM_TIPS, READ),
          Quoted.advice(0.5, INGRAM_TIPS, READ),
          prudent(7.0),
          prudent(0.25),
          prudent(0.1),
          onCream(
              Quoted.limit(new Pages(18, 900), INGRAM_SECOND_HAND, "2026-10-21"),
              Quoted.limit(new Pages(18, 1050), INGRAM_SECOND_HAND, "2026-10-21")),
          Quoted.limit(300, INGRAM, READ),
          prudent(600),
          Quoted.limit(0.125, INGRAM, READ),
          Quoted.limit(false, INGRAM, READ),
          Quoted.limit(false, INGRAM_MARKS, READ),
          Quoted.limit(true, INGRAM_PROBLEMS + ": PDF/X-1a, which has no transparency", READ));

  static final Limits GENERIC =
      new Limits(
          prudent(TRADE_AND_A),
          Optional.of(prudent(List.of(new Trim(3, 4), new Trim(17, 22)))),
          prudent(KDP_GUTTERS),
          prudent(0.25),
          prudent(0.375),
          prudent(6.0),
          prudent(0.25),
          prudent(0.05),
          onAll(prudent(new Pages(2, 1200))),
          prudent(300),
          prudent(600),
          prudent(0.125),
          prudent(true),
          prudent(true),
          prudent(false));

  private PrinterTable() {}

  private static <T> Quoted<T> prudent(T value) {
    return Quoted.advice(value, "Octavo's own advice", READ);
  }

  private static List<Gutter> wider(List<Gutter> gutters, double inches) {
    return gutters.stream().map(g -> new Gutter(g.pages(), g.inches() + inches)).toList();
  }

  private static Map<Paper, Quoted<Pages>> onAll(Quoted<Pages> pages) {
    return onCream(pages, pages);
  }

  private static Map<Paper, Quoted<Pages>> onCream(Quoted<Pages> others, Quoted<Pages> cream) {
    Map<Paper, Quoted<Pages>> pages = new EnumMap<>(Paper.class);
    for (Paper paper : Paper.values()) {
      pages.put(paper, paper == Paper.CREAM ? cream : others);
    }
    return pages;
  }
}

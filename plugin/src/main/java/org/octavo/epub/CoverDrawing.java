package org.octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.octavo.source.Metadata;

/**
 * A typographic cover for a book that brings none: title, ornament and authors within a fine frame
 * on a deep ink ground. The letters are outlines, so that it looks the same wherever it is shown.
 */
final class CoverDrawing {

  /** In pixels; the ratio of 1.6 that Kindle Direct Publishing calls ideal. */
  private static final int WIDTH = 1600;

  private static final int HEIGHT = 2560;
  private static final int FRAME = 110;
  private static final double MEASURE = 1140;

  /** Its contrast on each ink is above 10:1. */
  private static final String PAPER = "#f4efe4";

  private static final List<String> INKS =
      List.of("#14213d", "#1f2933", "#2b1d2e", "#10312b", "#3a1518", "#1d2b1f");

  /**
   * The largest fills the measure with ten letters; the smallest is still read at a height of 160
   * pixels.
   */
  private static final int LARGEST_TITLE = 240;

  private static final int SMALLEST_TITLE = 100;
  private static final int MOST_TITLE_LINES = 4;
  private static final double TITLE_LEADING = 1.14;

  private static final int SUBTITLE = 82;
  private static final int AUTHOR = 92;
  private static final int MOST_AUTHORS = 4;
  private static final double AUTHOR_TRACKING = 0.08;

  private final Metadata metadata;
  private final Lettering lettering;
  private final long seed;
  private final StringBuilder out = new StringBuilder();

  private CoverDrawing(Metadata metadata) {
    this.metadata = metadata;
    this.lettering = new Lettering(metadata.language());
    CRC32 hash = new CRC32();
    hash.update(metadata.title().getBytes(StandardCharsets.UTF_8));
    this.seed = hash.getValue();
  }

  static byte[] svg(Metadata metadata) {
    return new CoverDrawing(metadata).draw().getBytes(StandardCharsets.UTF_8);
  }

  private String draw() {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
            + " viewBox=\"0 0 %1$d %2$d\">\n",
        WIDTH, HEIGHT);
    write("<title>%s</title>\n", Markup.escape(metadata.title()));
    write(
        "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
        WIDTH, HEIGHT, INKS.get((int) (seed % INKS.size())));
    frame(FRAME, 6);
    frame(FRAME + 24, 2);
    write("<g fill=\"%s\">\n", PAPER);
    title();
    authors();
    out.append("</g>\n");
    out.append(Ornament.svg(seed, PAPER, WIDTH / 2.0, 1580, 190));
    return out.append("</svg>\n").toString();
  }

  private void frame(int inset, int stroke) {
    write(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"%s\""
            + " stroke-width=\"%d\"/>\n",
        inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, PAPER, stroke);
  }

  /**
   * As large as lets it keep to a few lines, about the optical centre of what is above the
   * ornament.
   */
  private void title() {
    int size = LARGEST_TITLE;
    List<Lettering.Line> lines = titleLines(size);
    while (size > SMALLEST_TITLE && (lines.size() > MOST_TITLE_LINES || !fit(lines))) {
      size -= 10;
      lines = titleLines(size);
    }
    double leading = size * TITLE_LEADING;
    double baseline = 780 - (lines.size() - 2) * leading / 2;
    baseline = Math.max(baseline, FRAME + 24 + 1.4 * size);
    for (Lettering.Line line : lines) {
      place(line, baseline);
      baseline += leading;
    }
    baseline += SUBTITLE * 0.6;
    Lettering.Hand italic = new Lettering.Hand(SUBTITLE, true, 0, Map.of());
    for (Lettering.Line line :
        metadata
            .subtitle()
            .map(subtitle -> lettering.balanced(subtitle, italic, MEASURE))
            .orElse(List.of())) {
      place(line, baseline);
      baseline += SUBTITLE * 1.3;
    }
  }

  private List<Lettering.Line> titleLines(int size) {
    return lettering.balanced(
        metadata.title(), new Lettering.Hand(size, false, 0, Map.of()), MEASURE);
  }

  private static boolean fit(List<Lettering.Line> lines) {
    return lines.stream().allMatch(line -> line.width() <= MEASURE);
  }

  private void authors() {
    Lettering.Hand smallCaps =
        new Lettering.Hand(AUTHOR, false, AUTHOR_TRACKING, Map.of("smcp", 1));
    List<String> authors = metadata.authors();
    double baseline = 2230 - (Math.min(MOST_AUTHORS, authors.size()) - 1) * AUTHOR * 0.7;
    for (String author : authors.subList(0, Math.min(MOST_AUTHORS, authors.size()))) {
      for (Lettering.Line line : lettering.balanced(author, smallCaps, MEASURE)) {
        place(line, baseline);
        baseline += AUTHOR * 1.4;
      }
    }
  }

  private void place(Lettering.Line line, double baseline) {
    write("<path d=\"%s\"/>\n", line.path((WIDTH - line.width()) / 2, baseline));
  }

  private void write(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}

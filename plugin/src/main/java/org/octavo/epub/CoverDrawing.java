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

  /** The largest fills the measure with ten letters. */
  private static final int LARGEST_TITLE = 230;

  /** The smallest is still read on a cover 160 pixels high. */
  private static final int SMALLEST_TITLE = 100;

  private static final int LONG_TITLE = 140;
  private static final int FEW_LINES = 3;
  private static final int MANY_LINES = 5;

  private static final int SUBTITLE = 82;
  private static final int AUTHOR = 92;
  private static final int MOST_AUTHORS = 4;
  private static final double AUTHOR_TRACKING = 0.08;

  private static final double TITLE_LEADING = 1.14;
  private static final double TEXT_LEADING = 1.3;

  /** From the cover's top: no title begins above, its middle stands here, authors stand between. */
  private static final double HIGHEST = 290;

  private static final double OPTICAL_CENTRE = 850;
  private static final double AUTHORS_TOP = 2060;
  private static final double AUTHORS_FOOT = 2300;

  private static final double LARGEST_ORNAMENT = 200;
  private static final double SMALLEST_ORNAMENT = 90;

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
    titleAndOrnament();
    authors();
    return out.append("</svg>\n").toString();
  }

  private void frame(int inset, int stroke) {
    write(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"%s\""
            + " stroke-width=\"%d\"/>\n",
        inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, PAPER, stroke);
  }

  /**
   * Title and subtitle about the optical centre, and the ornament halfway between them and the
   * authors, if there is room.
   */
  private void titleAndOrnament() {
    int size = titleSize();
    List<Lettering.Line> title = titleLines(size);
    Lettering.Hand italic = new Lettering.Hand(SUBTITLE, true, 0, Map.of());
    List<Lettering.Line> subtitle =
        metadata
            .subtitle()
            .map(text -> lettering.balanced(text, italic, MEASURE))
            .orElse(List.of());
    double gap = subtitle.isEmpty() ? 0 : 0.6 * SUBTITLE;
    double height =
        title.size() * size * TITLE_LEADING + gap + subtitle.size() * SUBTITLE * TEXT_LEADING;
    double top = Math.max(HIGHEST, OPTICAL_CENTRE - height / 2);
    double titleEnd = place(title, top, size * TITLE_LEADING);
    double end = place(subtitle, titleEnd + gap, SUBTITLE * TEXT_LEADING);
    double room = AUTHORS_TOP - end;
    double radius = Math.min(LARGEST_ORNAMENT, room / 2 - SUBTITLE);
    if (radius >= SMALLEST_ORNAMENT) {
      out.append(Ornament.svg(seed, PAPER, WIDTH / 2.0, end + room / 2, radius));
    }
  }

  /** As large as lets the title keep to few lines, or, where that is small, to some more. */
  private int titleSize() {
    int size = LARGEST_TITLE;
    while (size > SMALLEST_TITLE) {
      List<Lettering.Line> lines = titleLines(size);
      boolean few = lines.size() <= (size > LONG_TITLE ? FEW_LINES : MANY_LINES);
      if (few && lines.stream().allMatch(line -> line.width() <= MEASURE)) {
        break;
      }
      size -= 10;
    }
    return size;
  }

  private List<Lettering.Line> titleLines(int size) {
    return lettering.balanced(
        metadata.title(), new Lettering.Hand(size, false, 0, Map.of()), MEASURE);
  }

  private void authors() {
    Lettering.Hand smallCaps =
        new Lettering.Hand(AUTHOR, false, AUTHOR_TRACKING, Map.of("smcp", 1));
    List<String> authors = metadata.authors();
    List<Lettering.Line> lines =
        authors.subList(0, Math.min(MOST_AUTHORS, authors.size())).stream()
            .flatMap(author -> lettering.balanced(author, smallCaps, MEASURE).stream())
            .toList();
    double leading = AUTHOR * TEXT_LEADING;
    place(lines, AUTHORS_FOOT - lines.size() * leading, leading);
  }

  /**
   * Sets centred lines, the first within the leading below the top.
   *
   * @return where the last one ends
   */
  private double place(List<Lettering.Line> lines, double top, double leading) {
    double foot = top;
    for (Lettering.Line line : lines) {
      double baseline = foot + 0.75 * leading;
      String path = line.path((WIDTH - line.width()) / 2, baseline);
      write("<path fill=\"%s\" d=\"%s\"/>\n", PAPER, path);
      foot += leading;
    }
    return foot;
  }

  private void write(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}

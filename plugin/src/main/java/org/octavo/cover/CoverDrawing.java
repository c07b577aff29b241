package org.octavo.cover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.octavo.source.BookYaml;
import org.octavo.source.Metadata;

/**
 * Draws a typographic cover: title, ornament and authors in a thin frame on a dark background. Text
 * is drawn as outlines, so the cover looks the same on every machine. All sizes are in pixels.
 */
public final class CoverDrawing {

  /** The height that Kindle Direct Publishing recommends. */
  private static final int HEIGHT = 2560;

  /** Between the edge of the cover and the frame. */
  private static final int FRAME = 110;

  /** Between the edge of the cover and the text. */
  private static final int MARGIN = 230;

  /** The limits of the width, so a cover for unusual pages is still recognizable. */
  private static final int LEAST_WIDTH = 1000;

  private static final int MOST_WIDTH = 2 * HEIGHT;

  /** The colour of text and lines; its contrast with each background is above 10:1. */
  private static final int FOREGROUND = 0xF4EFE4;

  private static final List<Integer> BACKGROUNDS =
      List.of(0x14213D, 0x1F2933, 0x2B1D2E, 0x10312B, 0x3A1518, 0x1D2B1F);

  /** At this size, ten characters fill the measure. */
  private static final int LARGEST_TITLE = 230;

  /** A title of this size is still legible if the cover is scaled to a height of 160 pixels. */
  private static final int SMALLEST_TITLE = 100;

  /** Above this size a title has at most {@link #FEW_LINES}, below at most {@link #MANY_LINES}. */
  private static final int LONG_TITLE = 140;

  private static final int FEW_LINES = 3;
  private static final int MANY_LINES = 5;

  private static final int SUBTITLE = 82;
  private static final int AUTHOR = 92;
  private static final int MOST_AUTHORS = 4;

  /** Space after each glyph of an author's name, in em. */
  private static final double AUTHOR_TRACKING = 0.08;

  /** Distance between baselines as a factor of the font size. */
  private static final double TITLE_LEADING = 1.14;

  private static final double TEXT_LEADING = 1.3;

  /** The least distance from the top of the cover to the title. */
  private static final double HIGHEST = 290;

  /** Distance from the top of the cover to the middle of title and subtitle. */
  private static final double OPTICAL_CENTRE = 850;

  /** Distances from the top of the cover to the area of the authors. */
  private static final double AUTHORS_TOP = 2060;

  private static final double AUTHORS_FOOT = 2300;

  private static final double LARGEST_ORNAMENT = 200;
  private static final double SMALLEST_ORNAMENT = 90;

  private final Metadata metadata;
  private final Lettering lettering;
  private final long seed;
  private final int width;
  private final double measure;
  private final Raster raster;

  private CoverDrawing(Metadata metadata, int width) {
    this.metadata = metadata;
    this.width = width;
    this.measure = width - 2.0 * MARGIN;
    this.raster = new Raster(width, HEIGHT);
    this.lettering = new Lettering(metadata.language());
    CRC32 hash = new CRC32();
    hash.update(metadata.title().getBytes(StandardCharsets.UTF_8));
    this.seed = hash.getValue();
  }

  /**
   * Draws a cover as a JPEG, 2560 pixels high.
   *
   * @param ratio of its width to its height; a width outside 1000 to 5120 pixels is adjusted
   */
  static byte[] jpeg(Metadata metadata, double ratio) {
    long width = Math.round(HEIGHT * ratio);
    return new CoverDrawing(metadata, (int) Math.max(LEAST_WIDTH, Math.min(width, MOST_WIDTH)))
        .draw();
  }

  private byte[] draw() {
    frame(FRAME, 6);
    frame(FRAME + 24, 2);
    titleAndOrnament();
    authors();
    return JpegEncoder.encode(
        new TwoColorBlocks(raster, BACKGROUNDS.get((int) (seed % BACKGROUNDS.size())), FOREGROUND));
  }

  /** Draws the frame as four bars. A single shape would rasterize the whole area inside it. */
  private void frame(int inset, int stroke) {
    int right = width - inset;
    int foot = HEIGHT - inset;
    bar(inset, inset, right, inset + stroke);
    bar(inset, foot - stroke, right, foot);
    bar(inset, inset + stroke, inset + stroke, foot - stroke);
    bar(right - stroke, inset + stroke, right, foot - stroke);
  }

  private void bar(int left, int top, int right, int foot) {
    Contours bar = new Contours();
    bar.move(left, top);
    bar.line(right, top);
    bar.line(right, foot);
    bar.line(left, foot);
    bar.close();
    raster.fill(bar);
  }

  /**
   * Draws title and subtitle around the optical centre, and the ornament halfway between them and
   * the authors if there is room.
   */
  private void titleAndOrnament() {
    int size = titleSize();
    List<Lettering.Line> title = titleLines(size);
    Lettering.Style italic = new Lettering.Style(SUBTITLE, true, 0, Map.of());
    List<Lettering.Line> subtitle =
        metadata
            .get(BookYaml.SUBTITLE)
            .map(text -> lettering.balanced(text, italic, measure))
            .orElse(List.of());
    double gap = subtitle.isEmpty() ? 0 : 0.6 * SUBTITLE;
    double height =
        title.size() * size * TITLE_LEADING + gap + subtitle.size() * SUBTITLE * TEXT_LEADING;
    double top = Math.max(HIGHEST, OPTICAL_CENTRE - height / 2);
    double titleEnd = drawLines(title, top, size * TITLE_LEADING);
    double end = drawLines(subtitle, titleEnd + gap, SUBTITLE * TEXT_LEADING);
    double room = AUTHORS_TOP - end;
    double radius = Math.min(LARGEST_ORNAMENT, room / 2 - SUBTITLE);
    if (radius >= SMALLEST_ORNAMENT) {
      raster.fill(Ornament.of(seed, width / 2.0, end + room / 2, radius));
    }
  }

  /** The largest size at which the title fits into few lines, or into more lines if it is small. */
  private int titleSize() {
    int size = LARGEST_TITLE;
    while (size > SMALLEST_TITLE) {
      List<Lettering.Line> lines = titleLines(size);
      boolean few = lines.size() <= (size > LONG_TITLE ? FEW_LINES : MANY_LINES);
      if (few && lines.stream().allMatch(line -> line.width() <= measure)) {
        break;
      }
      size -= 10;
    }
    return size;
  }

  private List<Lettering.Line> titleLines(int size) {
    return lettering.balanced(
        metadata.title(), new Lettering.Style(size, false, 0, Map.of()), measure);
  }

  private void authors() {
    Lettering.Style smallCaps =
        new Lettering.Style(AUTHOR, false, AUTHOR_TRACKING, Map.of("smcp", 1));
    List<String> authors = metadata.authors();
    List<Lettering.Line> lines =
        authors.subList(0, Math.min(MOST_AUTHORS, authors.size())).stream()
            .flatMap(author -> lettering.balanced(author, smallCaps, measure).stream())
            .toList();
    double leading = AUTHOR * TEXT_LEADING;
    drawLines(lines, AUTHORS_FOOT - lines.size() * leading, leading);
  }

  /**
   * Draws centred lines.
   *
   * @param top of the first line
   * @param leading distance between baselines
   * @return the bottom of the last line
   */
  private double drawLines(List<Lettering.Line> lines, double top, double leading) {
    double foot = top;
    for (Lettering.Line line : lines) {
      double baseline = foot + 0.75 * leading;
      raster.fill(line.outlines((width - line.width()) / 2, baseline));
      foot += leading;
    }
    return foot;
  }
}

package org.octavo.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.font.Face;
import org.octavo.font.Features;
import org.octavo.font.FontLibrary;
import org.octavo.font.GlyphOutline;
import org.octavo.font.ShapedText;
import org.octavo.font.Shaper;

/** Sets short display text in the bundled faces, as outlines. Lengths are in pixels. */
final class Lettering {

  private static final List<String> FAMILIES = List.of("serif");
  private static final int REGULAR = 400;

  /** Factor of the measure between two attempts to balance a paragraph. */
  private static final double STEP = 0.98;

  private final FontLibrary library = FontLibrary.bundled();
  private final Shaper shaper = new Shaper();
  private final Map<Style, Map<String, Line>> known = new HashMap<>();
  private final String language;

  /**
   * @param language BCP 47
   */
  Lettering(String language) {
    this.language = language;
  }

  /**
   * The style of a line.
   *
   * @param size in pixels
   * @param tracking space after each glyph, in em
   * @param features additional OpenType features
   */
  record Style(int size, boolean italic, double tracking, Map<String, Integer> features) {}

  /** A set line: runs of glyphs from left to right, each in one face. */
  record Line(List<ShapedText> runs, Style style, double width) {

    /** The outlines of the line, whose left end is at the given point. */
    Contours outlines(double left, double baseline) {
      Contours outlines = new Contours();
      double pen = left;
      for (ShapedText run : runs) {
        double scale = (double) style.size() / run.face().unitsPerEm();
        for (int i = 0; i < run.size(); i++) {
          double x = pen + run.xOffsets()[i] * scale;
          double y = baseline - run.yOffsets()[i] * scale;
          add(run.face().outline(run.glyphs()[i]), x, y, scale, outlines);
          pen += run.advances()[i] * scale + style.tracking() * style.size();
        }
      }
      return outlines;
    }
  }

  /** The text in as few lines as the measure allows, of similar width. */
  List<Line> balanced(String text, Style style, double measure) {
    List<Line> fewest = breakGreedily(text, style, measure);
    List<Line> balanced = fewest;
    for (double narrower = measure * STEP; narrower > style.size(); narrower *= STEP) {
      List<Line> lines = breakGreedily(text, style, narrower);
      if (lines.size() > fewest.size()) {
        break;
      }
      balanced = lines;
    }
    return balanced;
  }

  private List<Line> breakGreedily(String text, Style style, double measure) {
    List<Line> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && set(longer, style).width() > measure) {
        lines.add(set(line, style));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(set(line, style));
    return lines;
  }

  /** Sets a line, with a cache, because balancing sets the same texts for many measures. */
  private Line set(String text, Style style) {
    return known
        .computeIfAbsent(style, h -> new HashMap<>())
        .computeIfAbsent(text, t -> setUncached(t, style));
  }

  private Line setUncached(String text, Style style) {
    List<ShapedText> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Face face = face(text.codePointAt(start), style);
      int end = start;
      while (end < text.length() && face(text.codePointAt(end), style) == face) {
        end += Character.charCount(text.codePointAt(end));
      }
      String run = text.substring(start, end);
      runs.add(shaper.shape(face, features(run, style), run));
      start = end;
    }
    double width = 0;
    for (ShapedText run : runs) {
      width += (double) run.width() * style.size() / run.face().unitsPerEm();
      width += run.size() * style.tracking() * style.size();
    }
    return new Line(List.copyOf(runs), style, width - style.tracking() * style.size());
  }

  private Face face(int codePoint, Style style) {
    return library
        .fallback(codePoint, FAMILIES, REGULAR, style.italic(), style.size())
        .orElseGet(() -> library.face(FAMILIES, REGULAR, style.italic(), style.size()));
  }

  private Features features(String run, Style style) {
    Features usual = Features.of(script(run), language);
    return new Features(
        usual.script(),
        usual.language(),
        new TreeMap<>(style.features()),
        true,
        style.tracking() == 0);
  }

  /** The OpenType tag of the script of the first letter; a title rarely has two scripts. */
  private static String script(String run) {
    Optional<Character.UnicodeScript> first =
        run.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .findFirst();
    return first
        .map(
            script ->
                switch (script) {
                  case LATIN -> "latn";
                  case CYRILLIC -> "cyrl";
                  case GREEK -> "grek";
                  default -> "DFLT";
                })
        .orElse("DFLT");
  }

  private static void add(GlyphOutline glyph, double x, double y, double scale, Contours outlines) {
    for (GlyphOutline.Segment segment : glyph.segments()) {
      if (segment instanceof GlyphOutline.Move to) {
        outlines.move(x + to.x() * scale, y - to.y() * scale);
      } else if (segment instanceof GlyphOutline.Line to) {
        outlines.line(x + to.x() * scale, y - to.y() * scale);
      } else if (segment instanceof GlyphOutline.Quad to) {
        outlines.quad(
            x + to.x1() * scale, y - to.y1() * scale, x + to.x() * scale, y - to.y() * scale);
      } else if (segment instanceof GlyphOutline.Cubic to) {
        outlines.cubic(
            x + to.x1() * scale,
            y - to.y1() * scale,
            x + to.x2() * scale,
            y - to.y2() * scale,
            x + to.x() * scale,
            y - to.y() * scale);
      } else {
        outlines.close();
      }
    }
  }
}

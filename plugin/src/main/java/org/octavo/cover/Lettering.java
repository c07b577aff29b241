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
import org.octavo.font.Outline;
import org.octavo.font.ShapedText;
import org.octavo.font.Shaper;

/** Sets short display lines as outlines in the bundled faces. */
final class Lettering {

  private static final List<String> FAMILIES = List.of("serif");
  private static final int REGULAR = 400;

  /** How much narrower each try at a balanced paragraph is. */
  private static final double STEP = 0.98;

  private final FontLibrary library = FontLibrary.bundled();
  private final Shaper shaper = new Shaper();
  private final Map<Hand, Map<String, Line>> known = new HashMap<>();
  private final String language;

  /**
   * @param language BCP 47
   */
  Lettering(String language) {
    this.language = language;
  }

  /**
   * How a line is set.
   *
   * @param size in pixels
   * @param tracking added after each glyph, in ems
   * @param features OpenType features beyond the usual ones
   */
  record Hand(int size, boolean italic, double tracking, Map<String, Integer> features) {}

  /** A set line: runs of glyphs, each of one face, from left to right. */
  record Line(List<ShapedText> runs, Hand hand, double width) {

    /** The line's outlines, its left end at the point given. */
    Contours outlines(double left, double baseline) {
      Contours outlines = new Contours();
      double pen = left;
      for (ShapedText run : runs) {
        double scale = (double) hand.size() / run.face().unitsPerEm();
        for (int i = 0; i < run.size(); i++) {
          double x = pen + run.xOffsets()[i] * scale;
          double y = baseline - run.yOffsets()[i] * scale;
          add(run.face().outline(run.glyphs()[i]), x, y, scale, outlines);
          pen += run.advances()[i] * scale + hand.tracking() * hand.size();
        }
      }
      return outlines;
    }
  }

  /** The text in as few lines as the measure allows, and these as equal as can be. */
  List<Line> balanced(String text, Hand hand, double measure) {
    List<Line> fewest = filled(text, hand, measure);
    List<Line> balanced = fewest;
    for (double narrower = measure * STEP; narrower > hand.size(); narrower *= STEP) {
      List<Line> lines = filled(text, hand, narrower);
      if (lines.size() > fewest.size()) {
        break;
      }
      balanced = lines;
    }
    return balanced;
  }

  private List<Line> filled(String text, Hand hand, double measure) {
    List<Line> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && set(longer, hand).width() > measure) {
        lines.add(set(line, hand));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(set(line, hand));
    return lines;
  }

  /** Each text is tried in many measures. */
  private Line set(String text, Hand hand) {
    return known
        .computeIfAbsent(hand, h -> new HashMap<>())
        .computeIfAbsent(text, t -> made(t, hand));
  }

  private Line made(String text, Hand hand) {
    List<ShapedText> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Face face = face(text.codePointAt(start), hand);
      int end = start;
      while (end < text.length() && face(text.codePointAt(end), hand) == face) {
        end += Character.charCount(text.codePointAt(end));
      }
      String run = text.substring(start, end);
      runs.add(shaper.shape(face, features(run, hand), run));
      start = end;
    }
    double width = 0;
    for (ShapedText run : runs) {
      width += (double) run.width() * hand.size() / run.face().unitsPerEm();
      width += run.size() * hand.tracking() * hand.size();
    }
    return new Line(List.copyOf(runs), hand, width - hand.tracking() * hand.size());
  }

  private Face face(int codePoint, Hand hand) {
    return library
        .fallback(codePoint, FAMILIES, REGULAR, hand.italic(), hand.size())
        .orElseGet(() -> library.face(FAMILIES, REGULAR, hand.italic(), hand.size()));
  }

  private Features features(String run, Hand hand) {
    Features usual = Features.of(script(run), language);
    return new Features(
        usual.script(),
        usual.language(),
        new TreeMap<>(hand.features()),
        true,
        hand.tracking() == 0);
  }

  /** The OpenType tag for the first letter's script; a title rarely has two. */
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

  private static void add(Outline glyph, double x, double y, double scale, Contours outlines) {
    for (Outline.Segment segment : glyph.segments()) {
      if (segment instanceof Outline.Move to) {
        outlines.move(x + to.x() * scale, y - to.y() * scale);
      } else if (segment instanceof Outline.Line to) {
        outlines.line(x + to.x() * scale, y - to.y() * scale);
      } else if (segment instanceof Outline.Quad to) {
        outlines.quad(
            x + to.x1() * scale, y - to.y1() * scale, x + to.x() * scale, y - to.y() * scale);
      } else if (segment instanceof Outline.Cubic to) {
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

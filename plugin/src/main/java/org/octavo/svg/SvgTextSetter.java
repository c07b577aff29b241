package org.octavo.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.octavo.font.Face;
import org.octavo.font.Features;
import org.octavo.font.FontLibrary;
import org.octavo.font.ShapedText;
import org.octavo.font.Shaper;
import org.octavo.svg.SvgTextContent.Letter;

/**
 * Sets characters: each chunk that has an absolute place of its own is anchored there as a whole
 * (SVG 2 §11.5).
 */
final class SvgTextSetter {

  /** Optical sizes are chosen in points; a drawing is usually shown with 96 units to the inch. */
  private static final double POINTS_PER_UNIT = 0.75;

  /**
   * Outlines of one colour.
   *
   * @param paint as declared
   */
  record Piece(String path, Map<String, String> paint) {}

  /** Characters of one face and style that are shaped together. */
  private record Run(Face face, Letter first, String text, double dx, double dy) {}

  private final FontLibrary fonts;
  private final Shaper shaper;
  private final Set<Integer> missing = new TreeSet<>();
  private List<Piece> pieces = new ArrayList<>();
  private double penX;
  private double penY;

  SvgTextSetter(FontLibrary fonts, Shaper shaper) {
    this.fonts = fonts;
    this.shaper = shaper;
  }

  /** The code points that no face had, ascending. */
  Set<Integer> missing() {
    return missing;
  }

  /** The outlines of one text element. */
  List<Piece> set(List<Letter> letters) {
    pieces = new ArrayList<>();
    penX = 0;
    penY = 0;
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || isPlaced(letters.get(i))) {
        chunk(letters.subList(from, i));
        from = i;
      }
    }
    return pieces;
  }

  private static boolean isPlaced(Letter letter) {
    return letter.place().containsKey("x") || letter.place().containsKey("y");
  }

  private void chunk(List<Letter> letters) {
    Letter first = letters.get(0);
    penX = first.place().getOrDefault("x", penX);
    penY = first.place().getOrDefault("y", penY);
    List<Run> runs = runs(letters);
    double width = 0;
    for (Run run : runs) {
      width += run.dx + width(run);
    }
    penX -=
        switch (first.style().anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    runs.forEach(this::draw);
  }

  private List<Run> runs(List<Letter> letters) {
    List<Face> faces = faces(letters);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size()
          || faces.get(i) != faces.get(from)
          || breaks(letters.get(i - 1), letters.get(i))) {
        runs.add(run(faces.get(from), letters.subList(from, i)));
        from = i;
      }
    }
    return runs;
  }

  private static Run run(Face face, List<Letter> letters) {
    Letter first = letters.get(0);
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.appendCodePoint(letter.codePoint()));
    return new Run(
        face,
        first,
        text.toString(),
        first.place().getOrDefault("dx", 0.0),
        first.place().getOrDefault("dy", 0.0));
  }

  /** The face of each character; a space stays in that of the character before. */
  private List<Face> faces(List<Letter> letters) {
    List<Face> faces = new ArrayList<>();
    for (Letter letter : letters) {
      boolean inherits = letter.codePoint() == ' ' && !faces.isEmpty();
      faces.add(inherits ? faces.get(faces.size() - 1) : face(letter));
    }
    return faces;
  }

  private static boolean breaks(Letter before, Letter letter) {
    return !letter.style().equals(before.style())
        || !letter.paint().equals(before.paint())
        || letter.place().containsKey("dx")
        || letter.place().containsKey("dy");
  }

  private Face face(Letter letter) {
    SvgTextStyle style = letter.style();
    double points = style.size() * POINTS_PER_UNIT;
    Face face = fonts.face(style.families(), style.weight(), style.italic(), points);
    if (face.covers(letter.codePoint())) {
      return face;
    }
    return fonts
        .fallback(letter.codePoint(), style.families(), style.weight(), style.italic(), points)
        .orElseGet(
            () -> {
              missing.add(letter.codePoint());
              return face;
            });
  }

  private ShapedText shape(Run run) {
    Features features = Features.of(script(run.text), run.first.style().language());
    return shaper.shape(
        run.face,
        run.first.style().letterSpacing() == 0 ? features : features.withoutLigatures(),
        run.text);
  }

  /** The OpenType tag of the first letter's script, for those that our faces have. */
  private static String script(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (Character.UnicodeScript.of(text.charAt(i))) {
        case LATIN -> {
          return "latn";
        }
        case GREEK -> {
          return "grek";
        }
        case CYRILLIC -> {
          return "cyrl";
        }
        default -> {}
      }
    }
    return "DFLT";
  }

  private double width(Run run) {
    ShapedText shaped = shape(run);
    SvgTextStyle style = run.first.style();
    return shaped.width() * style.size() / run.face.unitsPerEm()
        + shaped.size() * style.letterSpacing();
  }

  private void draw(Run run) {
    SvgTextStyle style = run.first.style();
    ShapedText shaped = shape(run);
    double em = style.size() / run.face.unitsPerEm();
    penX += run.dx;
    penY += run.dy;
    double y = penY + baseline(run.face, style) * em - style.shift() * style.size();
    GlyphPath path = new GlyphPath(style.size(), run.face.unitsPerEm());
    for (int i = 0; i < shaped.size(); i++) {
      path.add(
          run.face.outline(shaped.glyphs()[i]),
          penX + shaped.xOffsets()[i] * em,
          y - shaped.yOffsets()[i] * em);
      penX += shaped.advances()[i] * em + style.letterSpacing();
    }
    if (!path.isEmpty()) {
      pieces.add(new Piece(path.toString(), run.first.paint()));
    }
  }

  /** How far below the text's y its alphabetic baseline is, in font units (CSS Inline 3 §4.2). */
  private static double baseline(Face face, SvgTextStyle style) {
    return switch (style.baseline()) {
      case "middle" -> face.xHeight() / 2.0;
      case "central" -> (face.ascent() + face.descent()) / 2.0;
      case "hanging" -> face.ascent() * 0.8;
      case "text-before-edge", "text-top", "before-edge" -> face.ascent();
      case "text-after-edge", "text-bottom", "after-edge", "ideographic" -> face.descent();
      case "mathematical" -> face.ascent() / 2.0;
      default -> 0;
    };
  }
}

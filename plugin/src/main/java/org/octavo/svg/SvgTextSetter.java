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
import org.octavo.svg.SvgTextContent.PlacedCharacter;

/**
 * Sets characters as outlines. Each chunk that begins with an absolute position is aligned there as
 * a whole (SVG 2 §11.5).
 */
final class SvgTextSetter {

  /** For the choice of the optical size; drawings are usually shown with 96 units per inch. */
  private static final double POINTS_PER_UNIT = 0.75;

  /**
   * Outlines of one colour.
   *
   * @param path data of an SVG path
   * @param paint declarations for the path
   */
  record Piece(String path, Map<String, String> paint) {}

  /**
   * Characters of one face and style, which are shaped together.
   *
   * @param dx horizontal shift before the run, in user units
   * @param dy vertical shift before the run, in user units
   */
  private record Run(Face face, PlacedCharacter first, String text, double dx, double dy) {}

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

  /** The code points that no font has, ascending. */
  Set<Integer> missing() {
    return missing;
  }

  /** The outlines of one text element. */
  List<Piece> set(List<PlacedCharacter> characters) {
    pieces = new ArrayList<>();
    penX = 0;
    penY = 0;
    int from = 0;
    for (int i = 1; i <= characters.size(); i++) {
      if (i == characters.size() || isPlaced(characters.get(i))) {
        chunk(characters.subList(from, i));
        from = i;
      }
    }
    return pieces;
  }

  private static boolean isPlaced(PlacedCharacter character) {
    return character.place().containsKey("x") || character.place().containsKey("y");
  }

  private void chunk(List<PlacedCharacter> characters) {
    PlacedCharacter first = characters.get(0);
    penX = first.place().getOrDefault("x", penX);
    penY = first.place().getOrDefault("y", penY);
    List<Run> runs = runs(characters);
    double width = 0;
    for (Run run : runs) {
      width += run.dx + width(run);
    }
    penX -=
        switch (first.style().alignment().anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    runs.forEach(this::draw);
  }

  private List<Run> runs(List<PlacedCharacter> characters) {
    List<Face> faces = faces(characters);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= characters.size(); i++) {
      if (i == characters.size()
          || faces.get(i) != faces.get(from)
          || breaks(characters.get(i - 1), characters.get(i))) {
        runs.add(run(faces.get(from), characters.subList(from, i)));
        from = i;
      }
    }
    return runs;
  }

  private static Run run(Face face, List<PlacedCharacter> characters) {
    PlacedCharacter first = characters.get(0);
    StringBuilder text = new StringBuilder();
    characters.forEach(character -> text.appendCodePoint(character.codePoint()));
    return new Run(
        face,
        first,
        text.toString(),
        first.place().getOrDefault("dx", 0.0),
        first.place().getOrDefault("dy", 0.0));
  }

  /** The face of each character; a space has the face of the character before it. */
  private List<Face> faces(List<PlacedCharacter> characters) {
    List<Face> faces = new ArrayList<>();
    for (PlacedCharacter character : characters) {
      boolean inherits = character.codePoint() == ' ' && !faces.isEmpty();
      faces.add(inherits ? faces.get(faces.size() - 1) : face(character));
    }
    return faces;
  }

  private static boolean breaks(PlacedCharacter before, PlacedCharacter character) {
    return !character.style().equals(before.style())
        || !character.paint().equals(before.paint())
        || character.place().containsKey("dx")
        || character.place().containsKey("dy");
  }

  private Face face(PlacedCharacter character) {
    SvgTextStyle style = character.style();
    double points = style.font().size() * POINTS_PER_UNIT;
    Face face =
        fonts.face(style.font().families(), style.font().weight(), style.font().italic(), points);
    if (face.covers(character.codePoint())) {
      return face;
    }
    return fonts
        .fallback(
            character.codePoint(),
            style.font().families(),
            style.font().weight(),
            style.font().italic(),
            points)
        .orElseGet(
            () -> {
              missing.add(character.codePoint());
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

  /** The OpenType tag of the first script in the text that the bundled faces support. */
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
    return shaped.width() * style.font().size() / run.face.unitsPerEm()
        + shaped.size() * style.letterSpacing();
  }

  private void draw(Run run) {
    SvgTextStyle style = run.first.style();
    ShapedText shaped = shape(run);
    double em = style.font().size() / run.face.unitsPerEm();
    penX += run.dx;
    penY += run.dy;
    double y =
        penY + baseline(run.face, style) * em - style.alignment().shift() * style.font().size();
    GlyphPath path = new GlyphPath(style.font().size(), run.face.unitsPerEm());
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

  /** Distance from the y of the text down to its baseline, in font units (CSS Inline 3 §4.2). */
  private static double baseline(Face face, SvgTextStyle style) {
    return switch (style.alignment().baseline()) {
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

package org.octavo.layout.line;

import java.util.List;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.Face;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.layout.ink.Owner;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.style.Color;
import org.octavo.style.Length;
import org.octavo.style.Setting;
import org.octavo.style.Type;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;

/** A paragraph and a type case for tests: Source Serif 4 at 10 points. */
final class Setup {

  final Diagnostics diagnostics = new Diagnostics();
  final TextShaper shaper =
      new TextShaper(
          new Run(
              diagnostics,
              new SourceMap(),
              new Stopwatch(),
              new Workers(1),
              FontLibrary.bundled(),
              new HyphenationLibrary()),
          new Shaper());
  final LineSetter setter = new LineSetter(shaper, diagnostics);

  static Type roman() {
    return new Type(
        new Type.Font(List.of("Source Serif 4"), 10, 400, false),
        Type.Shaping.DEFAULT,
        Type.Spacing.NONE,
        Type.Appearance.of(Color.BLACK),
        0,
        "en-GB");
  }

  static Setting setting(Setting.Align align, boolean hanging) {
    return setting(align, hanging, false);
  }

  static Setting setting(Setting.Align align, boolean hanging, boolean balanced) {
    return setting(align, hanging, balanced, 0);
  }

  /** A setting for justified text with the given {@code looseness}. */
  static Setting loosened(int looseness) {
    return setting(Setting.Align.JUSTIFY, true, false, looseness);
  }

  private static Setting setting(
      Setting.Align align, boolean hanging, boolean balanced, int looseness) {
    Setting.Align last = align == Setting.Align.JUSTIFY ? Setting.Align.LEFT : align;
    return new Setting(
        new Setting.Alignment(align, last, Length.ZERO),
        14,
        new Setting.Hyphenation(Setting.Hyphens.AUTO, 2, 3, 5),
        new Setting.WhiteSpace(Setting.Space.NORMAL, 8),
        new Setting.Lines(balanced, hanging, 0, looseness),
        "");
  }

  static Paragraph paragraph(String text) {
    Element element = Element.of("p", new Position("test.md", 1, 1), List.of());
    Owner owner = new Owner.Content(element, Owner.Part.OWN);
    Span span =
        new Span(0, text.length(), roman(), Setting.Hyphens.AUTO, SpanSource.generated(owner, ""));
    return new Paragraph(text, List.of(span), List.of(), List.of(), element.origin());
  }

  /** Advance of a character, points. */
  double width(int character) {
    Face face = shaper.face(roman());
    return face.advance(face.glyph(character)) * roman().size() / face.unitsPerEm();
  }

  /** Right edge of the last piece of a line, points from the left edge of the measure. */
  static double rightEdge(Line line) {
    Line.Piece last = line.pieces().get(line.pieces().size() - 1);
    return last.x() + last.width();
  }
}

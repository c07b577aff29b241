package org.octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.octavo.font.Face;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.line.Line;
import org.octavo.layout.line.Mark;
import org.octavo.layout.line.TextShaper;
import org.octavo.style.Breaks;
import org.octavo.style.Setting;
import org.octavo.style.Style;
import org.octavo.style.Type;
import org.octavo.tree.Element;

/**
 * Turns lines into slabs: positions ink, decorations and link areas, and computes the cost of a
 * page end between two lines.
 */
public final class Lines {

  /** Space below the baseline in a line of text with an image, as a fraction of the leading. */
  private static final double BELOW_IMAGE = 0.3;

  /** Least thickness of underlines, points; thinner rules are hard to see. */
  private static final double THINNEST_RULE = 0.4;

  /** Top of a link area above the baseline, em; about the ascent of most faces. */
  private static final double LINK_ASCENT = 0.75;

  /** Largest distance between pieces of one link that become one area, points. */
  private static final double LINK_GAP = 20;

  private final TextShaper shaper;
  private final double grid;

  /**
   * @param grid leading of the body text, points
   */
  public Lines(TextShaper shaper, double grid) {
    this.shaper = shaper;
    this.grid = grid;
  }

  Face face(Type style) {
    return shaper.face(style);
  }

  /** Leading of the running text, points. */
  double grid() {
    return grid;
  }

  /**
   * A paragraph's lines.
   *
   * @param left edge of the measure from the text area's left edge, points
   * @param onGrid whether every line is aligned with the baseline grid
   * @param element that contains the text
   */
  List<Item.Slab> slabs(
      List<Line> lines, Style style, double left, boolean onGrid, Element element) {
    boolean heading = element.headingLevel() > 0 || style.breaks().after() == Breaks.Break.AVOID;
    List<Item.Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double height = height(line, style.setting());
      List<String> calls = new ArrayList<>();
      List<String> anchors = new ArrayList<>();
      for (Mark mark : line.marks()) {
        if (mark instanceof Mark.Call call) {
          calls.add(call.noteId());
        } else if (mark instanceof Mark.Anchor anchor) {
          anchors.add(anchor.id());
        }
      }
      slabs.add(
          Item.Slab.of(
                  height, new LazyList<>(() -> inks(line, left, baseline(line, style, height))))
              .with(onGrid, breakCost(style, lines, i), calls, anchors)
              .withLine(textLine(lines, i, style, left, heading)));
    }
    return slabs;
  }

  private static Item.TextLine textLine(
      List<Line> lines, int index, Style style, double left, boolean heading) {
    return new Item.TextLine(
        lines.get(index).endsInHyphen(), () -> setLine(lines, index, style, left, heading));
  }

  private static SetLine setLine(
      List<Line> lines, int index, Style style, double left, boolean heading) {
    Line line = lines.get(index);
    boolean fills =
        style.setting().align() == Setting.Align.JUSTIFY && !line.last() && !line.overfull();
    return new SetLine(
        line.origin(),
        new SetLine.InParagraph(index + 1, lines.size(), heading),
        line.text(),
        hyphen(line),
        new SetLine.WordSpacing(fills ? line.space() : 0, line.scale(), gaps(line, left)),
        new SetLine.Bounds(line.natural(), line.overfull(), style.setting().leading(), 0));
  }

  private static SetLine.Hyphen hyphen(Line line) {
    if (line.hyphenated()) {
      return SetLine.Hyphen.ADDED;
    }
    return line.endsInHyphen() ? SetLine.Hyphen.WRITTEN : SetLine.Hyphen.NONE;
  }

  private static double[] gaps(Line line, double left) {
    DoubleStream.Builder gaps = DoubleStream.builder();
    for (Line.Piece piece : line.pieces()) {
      if (piece instanceof Line.Letters letters) {
        GlyphRun run = letters.run();
        double x = left + letters.x();
        for (int i = 0; i < run.glyphs().count(); i++) {
          double advance = run.advances()[i];
          if (advance > 0 && run.text().charAt(run.clusters()[i]) == ' ') {
            gaps.add(x + advance / 2);
          }
          x += advance;
        }
      }
    }
    return gaps.build().toArray();
  }

  private static double height(Line line, Setting setting) {
    if (line.height() == 0) {
      return setting.leading();
    }
    boolean alone = line.pieces().stream().allMatch(Line.Image.class::isInstance);
    return alone
        ? line.height()
        : Math.max(setting.leading(), line.height() + setting.leading() * BELOW_IMAGE);
  }

  private double baseline(Line line, Style style, double height) {
    if (line.height() == 0) {
      return baseline(style.type(), style.setting().leading());
    }
    boolean alone = line.pieces().stream().allMatch(Line.Image.class::isInstance);
    return alone
        ? height
        : height - (style.setting().leading() - baseline(style.type(), style.setting().leading()));
  }

  /**
   * Distance of the baseline from the top of a line box, points. The leading minus the height of
   * the face is distributed equally above and below it (CSS 2.2 §10.8.1).
   *
   * @param leading in points
   */
  public double baseline(Type style, double leading) {
    Face face = shaper.face(style);
    double scale = style.size() / face.unitsPerEm();
    double ascent = face.ascent() * scale;
    double descent = -face.descent() * scale;
    return (leading - ascent - descent) / 2 + ascent;
  }

  private double breakCost(Style style, List<Line> lines, int index) {
    int above = index + 1;
    int below = lines.size() - above;
    if (below == 0) {
      return lines.get(index).text().endsWith(":") ? PageCosts.INTRODUCTION : 0;
    }
    double cost = style.breaks().avoidInside() ? PageCosts.KEEP : 0;
    if (above < style.breaks().orphans()) {
      cost += PageCosts.ORPHAN;
    }
    if (below < style.breaks().widows()) {
      cost += PageCosts.WIDOW;
    }
    return cost;
  }

  /**
   * The ink of a line.
   *
   * @param left edge of the measure, points from the left edge of the text area
   * @param baseline points from the top of the slab
   */
  public List<Ink> inks(Line line, double left, double baseline) {
    List<Ink> inks = new ArrayList<>();
    List<Ink> links = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      double x = left + piece.x();
      if (piece instanceof Line.Letters letters) {
        Type style = letters.run().type();
        double y = baseline - style.rise();
        inks.add(new Ink.Letters(letters.owner(), x, y, letters.run(), letters.place()));
        decorate(letters, x, y, inks);
        link(piece, x, y - LINK_ASCENT * style.size(), style.size(), links);
      } else if (piece instanceof Line.Image image) {
        double top = baseline - image.image().height();
        inks.add(
            new Ink.Picture(
                image.owner(),
                x,
                top,
                image.width(),
                image.image().height(),
                image.image().resource()));
        link(piece, x, top, image.image().height(), links);
      }
    }
    inks.addAll(links);
    return inks;
  }

  private static void decorate(Line.Letters letters, double x, double y, List<Ink> inks) {
    Type style = letters.run().type();
    Face face = letters.run().face();
    double scale = style.size() / face.unitsPerEm();
    double thickness = Math.max(THINNEST_RULE, face.underlineThickness() * scale);
    Owner owner = new Owner.Artifact(Owner.Kind.RULE);
    if (!style.underline().isEmpty()) {
      double top = y - face.underlinePosition() * scale;
      inks.add(
          new Ink.Rule(
              owner, x, top, letters.width(), thickness, style.color().in(style.underline())));
    }
    if (!style.lineThrough().isEmpty()) {
      double top = y - face.xHeight() * scale / 2;
      inks.add(
          new Ink.Rule(
              owner, x, top, letters.width(), thickness, style.color().in(style.lineThrough())));
    }
  }

  /** Adjacent pieces with the same link target become one link area. */
  private static void link(Line.Piece piece, double x, double y, double height, List<Ink> links) {
    if (piece.href().isEmpty()) {
      return;
    }
    if (!links.isEmpty()
        && links.get(links.size() - 1) instanceof Ink.Link before
        && before.href().equals(piece.href())
        && Math.abs(before.x() + before.width() - x) < LINK_GAP) {
      double top = Math.min(before.y(), y);
      double bottom = Math.max(before.y() + before.height(), y + height);
      links.set(
          links.size() - 1,
          new Ink.Link(
              before.owner(),
              before.x(),
              top,
              x + piece.width() - before.x(),
              bottom - top,
              piece.href()));
      return;
    }
    links.add(new Ink.Link(piece.owner(), x, y, piece.width(), height, piece.href()));
  }
}

package org.octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.layout.galley.Columns;
import org.octavo.layout.galley.Frame;
import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.galley.SlabPositions;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.line.ImageSizer;
import org.octavo.layout.line.LineSetter;
import org.octavo.layout.line.Paragraph;
import org.octavo.layout.line.ParagraphCollector;
import org.octavo.layout.table.BlockSetter;
import org.octavo.layout.table.ContentWidths;
import org.octavo.layout.table.TableSetter;
import org.octavo.style.Box;
import org.octavo.style.Breaks;
import org.octavo.style.Color;
import org.octavo.style.Style;
import org.octavo.style.Styled;

/** Walks a styled tree and adds its blocks to a galley from top to bottom. */
final class BlockCollector implements BlockSetter {

  /** Depth of a chapter's own blocks: the chapter's root is the first. */
  private static final int IN_CHAPTER = 2;

  /** Least space between a float and the text, lines; the grid rounds it up. */
  private static final double FLOAT_SPACE = 0.9;

  private final LineSetter setter;
  private final Lines lines;
  private final GeneratedContent resolver;
  private final ImageSizer images;
  private final GalleyBuilder galley;
  private final ListMarkers markers;
  private final double roomForFloats;
  private int depth;
  private Optional<Styled.Node> runIn = Optional.empty();

  /**
   * Whether the next block continues the sentence of this one, as a title does after its number.
   */
  private boolean continued;

  /**
   * @param roomForFloats height that floats may take of a page, points; 0 if floats stay in the
   *     column
   */
  BlockCollector(
      LineSetter setter,
      Lines lines,
      GeneratedContent resolver,
      ImageSizer images,
      GalleyBuilder galley,
      double roomForFloats) {
    this.setter = setter;
    this.lines = lines;
    this.resolver = resolver;
    this.images = images;
    this.galley = galley;
    this.roomForFloats = roomForFloats;
    this.markers = new ListMarkers(setter, lines, resolver, images);
  }

  /** A collector for a column of its own: a table cell or a note. */
  BlockCollector into(GalleyBuilder column) {
    return new BlockCollector(setter, lines, resolver, images, column, 0);
  }

  /**
   * Adds one block with its margins.
   *
   * @param left edge of the containing block from the text area's left edge, points
   * @param measure width of the containing block, points
   */
  @Override
  public void block(Styled.Node node, double left, double measure) {
    if (roomForFloats > 0 && isFloat(node.style().box().floating())) {
      floating(node, left, measure);
    } else {
      inFlow(node, left, measure);
    }
  }

  private static boolean isFloat(Box.Floating floating) {
    return floating != Box.Floating.NONE && floating != Box.Floating.FOOTNOTE;
  }

  /**
   * Collects a float in a column of its own; the page adds the space around it. A table that would
   * leave too little text on the page stays at its place, where it can be broken.
   */
  private void floating(Styled.Node node, double left, double measure) {
    GalleyBuilder column = new GalleyBuilder();
    into(column).inFlow(node, left, measure);
    List<Item> items = new ArrayList<>(column.items());
    while (!items.isEmpty() && items.get(0) instanceof Item.Space) {
      items.remove(0);
    }
    while (!items.isEmpty() && items.get(items.size() - 1) instanceof Item.Space) {
      items.remove(items.size() - 1);
    }
    Item.Slab slab = Columns.stacked(items);
    double space = FLOAT_SPACE * lines.grid();
    double height = SlabPositions.snap(slab.height() + space, lines.grid());
    if (node.style().display() == Style.Display.TABLE && height > roomForFloats) {
      Box box = node.style().box();
      galley.margin(box.margin().top().in(measure));
      galley.column(items);
      galley.margin(box.margin().bottom().in(measure));
    } else {
      galley.floating(slab, height, node.style().box().floating());
    }
  }

  private void inFlow(Styled.Node node, double left, double measure) {
    Style style = node.style();
    Box box = style.box();
    depth++;
    node.element().id().ifPresent(galley::anchor);
    resolver.strings(node, galley);
    breakBefore(style.breaks().before());
    if (box.margin().top().auto()) {
      galley.fill();
    } else {
      galley.margin(box.margin().top().in(measure));
    }
    if (onGrid(style, measure)) {
      galley.onGrid();
    }
    double start = left + box.margin().left().in(measure);
    double width = measure - box.margin().left().in(measure) - box.margin().right().in(measure);
    if (!box.width().auto()) {
      double wanted = Math.min(box.width().in(measure), width);
      start += aside(box, width - wanted);
      width = wanted;
    }
    boolean framed = new Frame(start, width, box).visible();
    if (framed) {
      galley.open(new Frame(start, width, box));
    }
    rule(node, box.top().width(), start, width, box.top().color());
    galley.padding(box.padding().top().in(measure));
    int first = galley.size();
    double inset = box.left().width() + box.padding().left().in(measure) + room(node, measure);
    double outset = box.right().width() + box.padding().right().in(measure);
    content(node, start + inset, width - inset - outset);
    if (style.breaks().avoidInside()) {
      galley.keepTogether(first);
    }
    galley.padding(box.padding().bottom().in(measure));
    rule(node, box.bottom().width(), start, width, box.bottom().color());
    if (framed) {
      galley.close();
    }
    galley.margin(box.margin().bottom().in(measure));
    breakAfter(style.breaks().after());
    depth--;
  }

  /** Width that the markers of a list need in addition to its margin and padding; points. */
  private double room(Styled.Node node, double measure) {
    if (!isList(node)) {
      return 0;
    }
    Box box = node.style().box();
    double room = box.margin().left().in(measure) + box.padding().left().in(measure);
    return room > 0 ? Math.max(0, markers.reach(node) - room) : 0;
  }

  private static boolean isList(Styled.Node node) {
    return node.element().is("ol") || node.element().is("ul");
  }

  /**
   * A child of the chapter begins on the grid if the space above it is a whole number of lines.
   * Otherwise, as around a heading or a list, the theme makes the space above and below together a
   * whole number of lines.
   */
  private boolean onGrid(Style style, double measure) {
    double grid = lines.grid();
    double above = style.box().margin().top().in(measure);
    boolean wholeLines = Math.abs(above - Math.rint(above / grid) * grid) < 0.01;
    return depth == IN_CHAPTER && wholeLines && Math.abs(style.setting().leading() - grid) < 0.01;
  }

  private static double aside(Box box, double free) {
    boolean leftAuto = box.margin().left().auto();
    boolean rightAuto = box.margin().right().auto();
    if (leftAuto && rightAuto) {
      return free / 2;
    }
    return leftAuto ? free : 0;
  }

  private void rule(Styled.Node node, double thickness, double left, double width, Color color) {
    if (thickness > 0) {
      Ink rule =
          new Ink.Rule(new Owner.Artifact(Owner.Kind.RULE), left, 0, width, thickness, color);
      galley.slab(Item.Slab.of(thickness, List.of(rule)).withBreakCost(PageCosts.KEEP));
    }
  }

  private void breakBefore(Breaks.Break kind) {
    switch (kind) {
      case AUTO -> {}
      case AVOID -> galley.keepWithNext();
      default -> galley.force(kind);
    }
  }

  private void breakAfter(Breaks.Break kind) {
    switch (kind) {
      case AUTO -> {}
      case AVOID -> galley.keepWithNext();
      default -> galley.force(kind);
    }
  }

  private void content(Styled.Node node, double left, double measure) {
    Style style = node.style();
    switch (style.display()) {
      case TABLE -> table(node, left, measure);
      case LIST_ITEM -> {
        galley.marker(markers.marker(node, left));
        children(node, left, measure);
      }
      default -> children(node, left, measure);
    }
    markers.leave(node.element());
  }

  private void table(Styled.Node node, double left, double measure) {
    new TableSetter(this, galley, new ContentWidths(setter, images), lines.grid())
        .set(node, left, measure);
  }

  @Override
  public void content(Styled.Node cell, double left, double measure, GalleyBuilder column) {
    into(column).children(cell, left, measure);
  }

  /** Runs of inline children between blocks make paragraphs of their own (CSS 2.2 §9.2.1.1). */
  private void children(Styled.Node node, double left, double measure) {
    if (isList(node)) {
      markers.open(node.element());
    }
    List<Styled> run = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < node.children().size(); i++) {
      Styled child = node.children().get(i);
      if (child instanceof Styled.Node inner && inner.style().display().isBlock()) {
        first &= !paragraph(node, run, left, measure, first, false);
        run.clear();
        if (RunIn.joins(inner, node.children().subList(i + 1, node.children().size()))) {
          beginRunIn(inner, measure);
        } else {
          continued = inner.element().is("span") && hasNode(node.children(), i + 1);
          block(inner, left, measure);
          continued = false;
        }
        first = false;
      } else {
        run.add(child);
      }
    }
    paragraph(node, run, left, measure, first, true);
  }

  private static boolean hasNode(List<Styled> children, int from) {
    return children.subList(from, children.size()).stream().anyMatch(Styled.Node.class::isInstance);
  }

  /** A run-in heading keeps of its box only the space above it and its page breaks. */
  private void beginRunIn(Styled.Node heading, double measure) {
    breakBefore(heading.style().breaks().before());
    galley.margin(heading.style().box().margin().top().in(measure));
    resolver.strings(heading, galley);
    runIn = Optional.of(heading);
  }

  private boolean paragraph(
      Styled.Node node,
      List<Styled> run,
      double left,
      double measure,
      boolean first,
      boolean last) {
    boolean before = first && node.before().isPresent();
    boolean after = last && node.after().isPresent();
    if (run.isEmpty() && !before && !after && !node.element().is("img")) {
      return false;
    }
    ParagraphText text = new ParagraphText(node, run, before, after);
    Paragraph paragraph =
        text.collect(new ParagraphCollector(resolver, images, measure), runIn, continued);
    runIn = Optional.empty();
    if (paragraph.isEmpty()) {
      return false;
    }
    double indent = first ? node.style().setting().indent().in(measure) : 0;
    OpeningSetter.Opened opened =
        first
            ? new OpeningSetter(setter, lines).set(paragraph, node, measure, indent)
            : OpeningSetter.Opened.withoutInitial(
                setter.variants(paragraph, node.style().setting(), measure, indent));
    galley.marker(opened.initial().stream().map(ink -> Inks.moved(ink, left, 0)).toList());
    Style style = opened.keepingTogether(node.style());
    List<Item.Variant> variants = new ArrayList<>();
    for (LineSetter.Variant variant : opened.variants()) {
      double cost =
          variants.isEmpty()
              ? 0
              : PageCosts.OTHER_VARIANT + PageCosts.PER_DEMERIT * variant.demerits();
      variants.add(
          new Item.Variant(
              lines.slabs(
                  variant.lines(), style, left, onGrid(node.style(), measure), node.element()),
              cost));
    }
    galley.text(variants);
    galley.padding(opened.linesBelow() * style.setting().leading());
    return true;
  }
}

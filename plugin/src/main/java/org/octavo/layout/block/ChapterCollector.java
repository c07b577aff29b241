package org.octavo.layout.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.octavo.book.Chapter;
import org.octavo.layout.galley.ChapterGalley;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.layout.galley.Item;
import org.octavo.layout.line.ImageSizer;
import org.octavo.layout.line.LineSetter;
import org.octavo.layout.line.TextShaper;
import org.octavo.run.Run;
import org.octavo.source.Resources;
import org.octavo.style.PageColumns;
import org.octavo.style.PageContext;
import org.octavo.style.PageStyle;
import org.octavo.style.Styled;
import org.octavo.style.Stylesheet;
import org.octavo.tree.Element;

/**
 * Sets one chapter in a galley. A chapter knows other chapters only through {@link
 * CrossReferences}.
 */
public final class ChapterCollector {

  private final Stylesheet stylesheet;
  private final TextShaper shaper;
  private final Resources resources;
  private final Run run;
  private final double grid;

  /**
   * @param grid leading of the running text, points
   */
  public ChapterCollector(
      Stylesheet stylesheet, TextShaper shaper, Resources resources, Run run, double grid) {
    this.stylesheet = stylesheet;
    this.shaper = shaper;
    this.resources = resources;
    this.run = run;
    this.grid = grid;
  }

  public ChapterGalley collect(Chapter chapter, CrossReferences references) {
    return collect(chapter, references, false);
  }

  private ChapterGalley collect(Chapter chapter, CrossReferences references, boolean allowLoose) {
    Styled.Node root = styled(chapter, chapter.root());
    List<Styled.Node> notes =
        chapter.notes().stream().map(note -> styled(chapter, note.body())).toList();
    return run.stopwatch()
        .time("layout/lines", () -> set(chapter, root, notes, references, allowLoose));
  }

  private Styled.Node styled(Chapter chapter, Element element) {
    return run.stopwatch()
        .time("layout/cascade", () -> stylesheet.apply(element, chapter.language()));
  }

  private ChapterGalley set(
      Chapter chapter,
      Styled.Node root,
      List<Styled.Node> notes,
      CrossReferences references,
      boolean allowLoose) {
    String name = root.style().breaks().page();
    PageStyle page = stylesheet.page(new PageContext(name, false, false, false));
    double measure = page.width() - page.left() - page.right();
    double height = page.height() - page.top() - page.bottom();
    GeneratedContent resolver = new GeneratedContent(counters(root, notes), references);
    // An image that fills its page to the edges has no caption.
    boolean edgeToEdge = page.top() == 0 && page.bottom() == 0;
    double tallest = edgeToEdge ? height : height - 2 * grid;
    ImageSizer images = new ImageSizes(resources, tallest, run.diagnostics());
    LineSetter setter = new LineSetter(shaper, run.diagnostics(), allowLoose);
    Lines lines = new Lines(shaper, grid);
    PageColumns columns = root.style().breaks().columns();
    double width = columns.width(measure);
    int spanning = columns.count() == 1 ? 0 : spanning(root);
    double floats = height * Item.Float.LARGEST_SHARE;
    GalleyBuilder head = new GalleyBuilder();
    if (spanning > 0) {
      new BlockCollector(setter, lines, resolver, images, head, floats)
          .block(part(root, 0, spanning), 0, measure);
    }
    GalleyBuilder galley = new GalleyBuilder();
    BlockCollector blocks = new BlockCollector(setter, lines, resolver, images, galley, floats);
    blocks.block(part(root, spanning, root.children().size()), 0, width);
    ListMarkers markers = new ListMarkers(setter, lines, resolver, images);
    return new ChapterGalley(
        chapter,
        new Galley(head.items(), Map.of()),
        new Galley(
            galley.items(), new NoteSetter(blocks, markers).set(chapter.notes(), notes, width)),
        root.style(),
        resolver.usesPageNumbers(),
        // Styles the chapter again instead of keeping all styled trees in memory; few chapters need
        // it.
        () -> collect(chapter, references, true).galley());
  }

  private static Counters counters(Styled.Node root, List<Styled.Node> notes) {
    return Counters.of(Stream.concat(Stream.of(root), notes.stream()).toList());
  }

  /** The number of children at the beginning of the chapter that span all columns. */
  private static int spanning(Styled.Node root) {
    int end = 0;
    while (end < root.children().size() && spans(root.children().get(end))) {
      end++;
    }
    return end;
  }

  private static boolean spans(Styled child) {
    return child instanceof Styled.Node node
        ? node.style().breaks().spanning()
        : ((Styled.Words) child).text().text().isBlank();
  }

  private static Styled.Node part(Styled.Node root, int from, int to) {
    return from == 0 && to == root.children().size()
        ? root
        : new Styled.Node(
            root.element(), root.style(), root.parts(), root.children().subList(from, to));
  }
}

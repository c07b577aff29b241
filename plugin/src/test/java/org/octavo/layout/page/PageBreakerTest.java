package org.octavo.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;

class PageBreakerTest {

  private static final double GRID = 10;
  private static final double RULE = 5;

  private final List<Item> items = new ArrayList<>();
  private final Map<String, List<Item.Slab>> notes = new LinkedHashMap<>();

  @Test
  void fillsPageWithLines() {
    lines(25);
    assertThat(lengths(pages(100))).containsExactly(10, 10, 5);
  }

  @Test
  void leavesNoOrphanOrWidow() {
    paragraph(9);
    paragraph(6);
    paragraph(4);
    List<PageBreaker.Extent> pages = pages(100);
    // One line of the second paragraph would fit; the page is left one short instead.
    assertThat(lengths(pages).get(0)).isEqualTo(9);
  }

  @Test
  void breaksKeptLinesRatherThanLeavingWidow() {
    for (int i = 0; i < 8; i++) {
      items.add(slab(PageCosts.KEEP, List.of()));
    }
    paragraph(3);
    lines(9);
    // Two lines of the paragraph would fit, and leave its last line alone.
    assertThat(lengths(pages(100)).get(0)).isEqualTo(8);
  }

  @Test
  void keepsHeadingWithNextParagraph() {
    paragraph(8);
    items.add(slab(PageCosts.KEEP, List.of()));
    paragraph(6);
    assertThat(lengths(pages(100)).get(0)).isEqualTo(8);
  }

  @Test
  void dropsSpaceAtTopOfPageUnlessBreakIsForced() {
    lines(10);
    items.add(new Item.Space(40, false, List.of()));
    lines(10);
    items.add(new Item.Force(org.octavo.style.Breaks.Break.PAGE));
    items.add(new Item.Space(40, false, List.of()));
    lines(8);
    List<PageBreaker.Extent> pages = pages(100);
    assertThat(lengths(pages)).containsExactly(10, 10, 6, 2);
  }

  @Test
  void placesNoteOnPageOfItsCall() {
    lines(4);
    items.add(slab(0, List.of("n1")));
    lines(20);
    note("n1", 3);
    List<PageBreaker.Extent> pages = pages(100);
    assertThat(pages.get(0).notes()).containsExactly(new PageBreaker.Part("n1", 0, 3));
    // Three lines of notes with their rule leave room for six and a half lines of text.
    assertThat(lengths(pages).get(0)).isEqualTo(6);
  }

  @Test
  void splitsLongNoteWithTwoLinesOnEachSide() {
    lines(7);
    items.add(slab(0, List.of("n1")));
    lines(12);
    note("n1", 12);
    List<PageBreaker.Part> parts =
        pages(100).stream().flatMap(page -> page.notes().stream()).toList();
    assertThat(parts.size()).isGreaterThan(1);
    int at = 0;
    for (PageBreaker.Part part : parts) {
      assertThat(part.from()).isEqualTo(at);
      at = part.to();
    }
    assertThat(at).isEqualTo(12);
    assertThat(parts.get(0).to()).isGreaterThanOrEqualTo(2);
    assertThat(12 - parts.get(parts.size() - 1).from()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void continuesNoteOnPageOfItsOwn() {
    items.add(slab(0, List.of("n1")));
    note("n1", 30);
    List<PageBreaker.Extent> pages = pages(100);
    assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
    int placed =
        pages.stream().flatMap(p -> p.notes().stream()).mapToInt(p -> p.to() - p.from()).sum();
    assertThat(placed).isEqualTo(30);
  }

  @Test
  void reservesHeightOfRepeatedTableHeader() {
    Item.Slab header = slab(0, List.of());
    items.add(header);
    for (int i = 0; i < 24; i++) {
      items.add(
          Item.Slab.of(GRID, List.of())
              .withHeader(i == 0 ? Optional.empty() : Optional.of(header)));
    }
    assertThat(lengths(pages(100))).containsExactly(10, 9, 6);
  }

  @Test
  void acceptsSlabHigherThanPage() {
    lines(3);
    items.add(Item.Slab.of(300, List.of()));
    lines(3);
    List<PageBreaker.Extent> pages = pages(100);
    assertThat(lengths(pages).stream().mapToInt(n -> n).sum()).isEqualTo(7);
  }

  @Test
  void endsFacingPagesOnSameLine() {
    // If a verso must end one line short, its recto does too.
    paragraph(9);
    paragraph(6);
    paragraph(30);
    List<PageBreaker.Extent> pages =
        new PageBreaker(galley(), new PageGeometry(100, GRID, RULE)).pages(true);
    assertThat(lengths(pages).get(0)).isEqualTo(lengths(pages).get(1));
  }

  @Test
  void usesLongerVariantToAvoidShortPage() {
    items.add(new Item.Text(List.of(variant(9, 0), variant(10, 5))));
    paragraph(2);
    paragraph(24);
    // Nine lines and two would leave a page one short of ten, or split the pair.
    assertThat(lengths(pages(100)).get(0)).isEqualTo(10);
  }

  @Test
  void keepsVariantOfParagraphOverPageEnd() {
    items.add(new Item.Text(List.of(variant(14, 0), variant(13, 5), variant(15, 5))));
    paragraph(6);
    paragraph(9);
    int lines = lengths(pages(100)).stream().mapToInt(n -> n).sum();
    assertThat(lines).isBetween(28, 30);
  }

  private List<PageBreaker.Extent> pages(double capacity) {
    return new PageBreaker(galley(), new PageGeometry(capacity, GRID, RULE)).pages(false);
  }

  private Galley galley() {
    return new Galley(items, notes);
  }

  private List<Integer> lengths(List<PageBreaker.Extent> pages) {
    return pages.stream()
        .map(page -> (int) page.items().stream().filter(Item.Slab.class::isInstance).count())
        .toList();
  }

  private void lines(int count) {
    for (int i = 0; i < count; i++) {
      items.add(slab(0, List.of()));
    }
  }

  private void paragraph(int count) {
    items.add(new Item.Text(List.of(variant(count, 0))));
  }

  private static Item.Variant variant(int count, double cost) {
    List<Item.Slab> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      double end = i == count ? 0 : i < 2 ? PageCosts.ORPHAN : count - i < 2 ? PageCosts.WIDOW : 0;
      lines.add(slab(end, List.of()));
    }
    return new Item.Variant(lines, cost);
  }

  private void note(String id, int count) {
    List<Item.Slab> slabs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slabs.add(slab(0, List.of()));
    }
    notes.put(id, slabs);
  }

  private static Item.Slab slab(double breakCost, List<String> calls) {
    return Item.Slab.of(GRID, List.of()).with(true, breakCost, calls, List.of());
  }
}

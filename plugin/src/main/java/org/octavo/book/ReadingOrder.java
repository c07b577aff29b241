package org.octavo.book;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.octavo.source.Matter;
import org.octavo.source.Role;

/**
 * The order of a book: front matter, body, back matter. Display pages come first in the front
 * matter, in their customary order (CMOS 1.4); other chapters keep the author's order.
 */
final class ReadingOrder {

  private ReadingOrder() {}

  static List<DraftChapter> of(List<DraftChapter> drafts) {
    return drafts.stream().sorted(by(DraftChapter::matter, DraftChapter::role)).toList();
  }

  static List<Chapter> ofChapters(List<Chapter> chapters) {
    return chapters.stream().sorted(by(Chapter::matter, Chapter::role)).toList();
  }

  private static <T> Comparator<T> by(Function<T, Matter> matter, Function<T, Role> role) {
    return Comparator.comparing(matter).thenComparing(t -> rank(matter.apply(t), role.apply(t)));
  }

  /** Display pages up to the contents have a fixed place; all others rank alike. */
  private static int rank(Matter matter, Role role) {
    boolean fixed = matter == Matter.FRONT && role.compareTo(Role.CONTENTS) <= 0;
    return fixed ? role.ordinal() : Role.values().length;
  }
}

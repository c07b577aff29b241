package org.octavo.style.read;

import com.helger.css.decl.CSSMediaExpression;
import com.helger.css.decl.CSSMediaQuery;
import java.util.List;
import java.util.Locale;

/**
 * The outputs that a rule applies to.
 *
 * @param paper whether it applies in the PDF
 * @param pressOnly whether it applies only in the press edition: {@code @media (-octavo-edition:
 *     press)}
 * @param reader whether it is kept in the EPUB
 */
record Media(boolean paper, boolean pressOnly, boolean reader) {

  static final Media ALL = new Media(true, false, true);

  private static final String EDITION = "-octavo-edition";

  static Media of(List<CSSMediaQuery> queries) {
    boolean paper = false;
    boolean paperAlways = false;
    boolean reader = false;
    for (CSSMediaQuery query : queries) {
      boolean press = query.getAllMediaExpressions().stream().anyMatch(Media::testsPress);
      boolean holds = holdsOnPaper(query);
      paper |= holds;
      paperAlways |= holds && !press;
      reader |= query.isNot() || !testsEdition(query) && !medium(query).equals("print");
    }
    return new Media(paper, paper && !paperAlways, reader);
  }

  Media and(Media inner) {
    return new Media(paper && inner.paper, pressOnly || inner.pressOnly, reader && inner.reader);
  }

  private static String medium(CSSMediaQuery query) {
    return query.getMedium() == null ? "all" : query.getMedium().toLowerCase(Locale.ROOT);
  }

  private static boolean holdsOnPaper(CSSMediaQuery query) {
    boolean medium = medium(query).equals("all") || medium(query).equals("print");
    boolean known = query.getAllMediaExpressions().stream().allMatch(Media::testsPress);
    return query.isNot() != (medium && known);
  }

  private static boolean testsEdition(CSSMediaQuery query) {
    return query.getAllMediaExpressions().stream().anyMatch(e -> e.getFeature().equals(EDITION));
  }

  private static boolean testsPress(CSSMediaExpression expression) {
    return expression.getFeature().equals(EDITION)
        && expression.getValue() != null
        && expression.getValue().getAsCSSString().equals("press");
  }
}

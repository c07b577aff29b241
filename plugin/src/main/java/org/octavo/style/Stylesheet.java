package org.octavo.style;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.tree.Element;

/**
 * The stylesheet of a book: computes the styles of its elements and pages in the PDF, and has the
 * CSS of its EPUB. Safe for several threads; chapters are styled in parallel.
 */
public final class Stylesheet {

  private final Theme theme;
  private final RuleIndex rules;
  private final StyleCache styles;
  private final PageCascade pages;
  private final Map<PageContext, PageStyle> pageStyles = new ConcurrentHashMap<>();

  /**
   * @param language of the book, BCP 47: the language of running heads and page numbers
   */
  public Stylesheet(Theme theme, String language) {
    this.theme = theme;
    this.rules = new RuleIndex(theme.rules());
    Cascade cascade = new Cascade(new StyleBuilder());
    this.styles = new StyleCache(cascade);
    ComputedStyle root = new TreeStyler(rules, styles).root(language);
    this.pages = new PageCascade(theme.pageRules(), cascade, root, language);
  }

  /** Reports each {@code @page} rule whose margins leave no room for text. */
  public void checkPages(Diagnostics diagnostics) {
    pages.check(diagnostics);
  }

  /**
   * Computes the style of every element of a tree.
   *
   * @param root the root of a chapter or the body of a note; it is placed in {@code html > body}
   * @param language of the root, BCP 47, if it has no {@code lang} attribute
   */
  public Styled.Node apply(Element root, String language) {
    return new TreeStyler(rules, styles).style(root, language);
  }

  /** The style of a page with those properties. */
  public PageStyle page(PageContext context) {
    return pageStyles.computeIfAbsent(context, pages::style);
  }

  /** The CSS of the themes for e-readers, without rules for pages, print and fonts. */
  public EpubCss epubCss() {
    return theme.epubCss().get();
  }

  /** The fonts that the book declares, in order. */
  public List<FontFace> fontFaces() {
    return theme.fontFaces();
  }
}

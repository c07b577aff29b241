package org.octavo.style;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.tree.Element;

/**
 * The theme of a book: what its elements and pages look like in the PDF, and the CSS of its EPUB.
 * Safe for several threads; chapters are styled in parallel.
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
    Computed root = new TreeStyler(rules, styles).root(language);
    this.pages = new PageCascade(theme.pageRules(), cascade, root, language);
  }

  /** Reports each {@code @page} rule whose margins leave no room for text. */
  public void checkPages(Diagnostics diagnostics) {
    pages.check(diagnostics);
  }

  /**
   * Every element with its style.
   *
   * @param root a chapter's root or a note's body; it is taken to stand in {@code html > body}
   * @param language of the root, BCP 47, where it has no {@code lang} of its own
   */
  public Styled.Node apply(Element root, String language) {
    return new TreeStyler(rules, styles).style(root, language);
  }

  /** The style of a page that answers so to the selectors of {@code @page}. */
  public PageStyle page(PageContext context) {
    return pageStyles.computeIfAbsent(context, pages::style);
  }

  /** The themes' CSS for e-readers: without pages, print and typefaces. */
  public EpubCss epubCss() {
    return theme.epubCss().get();
  }

  /** The typefaces the book brings, in order. */
  public List<FontFace> fontFaces() {
    return theme.fontFaces();
  }
}

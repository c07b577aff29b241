package org.octavo.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.Resource;
import org.octavo.tree.Element;

/**
 * The theme of a book: what its elements and pages look like in the PDF, and the CSS of its EPUB.
 * Safe for several threads; chapters are styled in parallel.
 */
public final class Stylesheet {

  private final List<Sheet> sheets;
  private final RuleIndex rules;
  private final StyleCache styles;
  private final PageCascade pages;
  private final Map<PageContext, PageStyle> pageStyles = new ConcurrentHashMap<>();

  private Stylesheet(List<Sheet> sheets, String language) {
    this.sheets = sheets;
    this.rules = new RuleIndex(sheets.stream().flatMap(s -> s.rules().stream()).toList());
    Cascade cascade = new Cascade(new StyleBuilder());
    this.styles = new StyleCache(cascade);
    List<PageRule> pageRules = sheets.stream().flatMap(s -> s.pageRules().stream()).toList();
    Computed root = new TreeStyler(rules, styles).root(language);
    this.pages = new PageCascade(pageRules, cascade, root, language);
  }

  /**
   * The default theme with the book's own after it.
   *
   * @param bookTheme the book's {@code theme.css}
   * @param language of the book, BCP 47: that of running heads and folios
   * @param familyIsKnown whether a typeface of that name is bundled; the book's own
   *     {@code @font-face} families need not be
   */
  public static Stylesheet of(
      Optional<Resource> bookTheme,
      String language,
      Predicate<String> familyIsKnown,
      Diagnostics diagnostics) {
    List<Sheet> sheets = new SheetLoader(familyIsKnown, diagnostics).load(bookTheme);
    Stylesheet stylesheet = new Stylesheet(sheets, language);
    stylesheet.pages.judge(diagnostics);
    return stylesheet;
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
    return EpubSheet.write(sheets.stream().skip(SheetLoader.ENGINE_SHEETS).toList());
  }

  /** The typefaces the book brings, in order. */
  public List<FontFace> fontFaces() {
    return sheets.stream().flatMap(sheet -> sheet.fontFaces().stream()).toList();
  }
}

package org.octavo.style;

import java.util.List;
import java.util.function.Supplier;

/**
 * The rules of all stylesheets of a book, in the order of the cascade: Octavo's defaults for the
 * elements, the default theme, the book's theme.
 *
 * @param epubCss writes the CSS for e-readers; called only if the build makes an EPUB
 */
public record Theme(
    List<Rule> rules,
    List<PageRule> pageRules,
    List<FontFace> fontFaces,
    Supplier<EpubCss> epubCss) {}

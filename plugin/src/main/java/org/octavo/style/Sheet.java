package org.octavo.style;

import com.helger.css.decl.CascadingStyleSheet;
import java.util.List;

/**
 * A stylesheet, read.
 *
 * @param source where it came from
 * @param rules for elements in the PDF
 * @param css as parsed, for the EPUB
 */
record Sheet(
    Source source,
    List<Rule> rules,
    List<PageRule> pageRules,
    List<FontFace> fontFaces,
    CascadingStyleSheet css) {}

package org.octavo.style;

import com.helger.css.decl.CascadingStyleSheet;
import java.util.List;

/**
 * A stylesheet, read.
 *
 * @param rules for elements in the PDF
 * @param css as parsed, for the EPUB
 */
record Sheet(
    List<Rule> rules,
    List<PageRule> pageRules,
    List<FontFace> fontFaces,
    CascadingStyleSheet css) {}

package org.octavo.style.read;

import com.helger.css.decl.CascadingStyleSheet;
import java.util.List;
import org.octavo.style.FontFace;
import org.octavo.style.PageRule;
import org.octavo.style.Rule;

/**
 * A stylesheet, read.
 *
 * @param source where it came from
 * @param rules for elements in the PDF
 * @param css as parsed, for the EPUB
 */
record Sheet(
    SheetSource source,
    List<Rule> rules,
    List<PageRule> pageRules,
    List<FontFace> fontFaces,
    CascadingStyleSheet css) {}

package org.octavo.style.read;

import com.helger.css.decl.CascadingStyleSheet;
import java.util.List;
import org.octavo.style.FontFace;
import org.octavo.style.PageRule;
import org.octavo.style.Rule;

/**
 * The rules of one stylesheet.
 *
 * @param rules for elements in the PDF
 * @param css the parsed stylesheet, for the EPUB
 */
record Sheet(
    SheetSource source,
    List<Rule> rules,
    List<PageRule> pageRules,
    List<FontFace> fontFaces,
    CascadingStyleSheet css) {}

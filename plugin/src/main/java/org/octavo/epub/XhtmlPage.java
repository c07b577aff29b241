package org.octavo.epub;

import java.util.List;
import org.octavo.tree.Element;

/**
 * The content of one XHTML file.
 *
 * @param href below the folder of the package document, with {@code /}
 * @param language BCP 47
 * @param title never empty
 * @param bodyType the file's {@code epub:type}: {@code frontmatter}, {@code bodymatter}, {@code
 *     backmatter} or {@code cover}
 * @param stylesheets hrefs relative to this file, in cascade order
 * @param content of the body
 */
record XhtmlPage(
    String href,
    String language,
    String title,
    String bodyType,
    List<String> stylesheets,
    List<Element> content) {

  XhtmlPage {
    stylesheets = List.copyOf(stylesheets);
    content = List.copyOf(content);
  }

  /** The properties for the manifest item of this file (EPUB 3.3 appendix D.5.6). */
  String[] properties() {
    return List.of("svg", "math").stream()
        .filter(this::contains)
        .map(name -> name.equals("math") ? "mathml" : name)
        .toArray(String[]::new);
  }

  private boolean contains(String name) {
    boolean[] found = {false};
    content.forEach(root -> root.walk(element -> found[0] |= element.is(name)));
    return found[0];
  }
}

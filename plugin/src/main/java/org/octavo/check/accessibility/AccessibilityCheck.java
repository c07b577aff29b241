package org.octavo.check.accessibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;

/**
 * Checks an EPUB against the rules of Ace 1.4.6, and of its axe-core 4.11, that need no browser.
 * The codes are the names of the rules there.
 */
public final class AccessibilityCheck {

  private AccessibilityCheck() {}

  /**
   * Checks a packed EPUB.
   *
   * @param display names the file in findings that have no place in the book
   * @throws IOException if the file cannot be read as an EPUB
   */
  public static List<Diagnostic> of(Path epub, String display, SourceMap origins)
      throws IOException {
    return of(Container.read(epub), display, origins);
  }

  /**
   * Checks an EPUB that is not packed yet.
   *
   * @param files by their paths in the container
   * @throws IOException if the files have no package document
   */
  public static List<Diagnostic> of(Map<String, byte[]> files, String display, SourceMap origins)
      throws IOException {
    return of(Container.of(files, display), display, origins);
  }

  private static List<Diagnostic> of(Container container, String display, SourceMap origins) {
    RuleFindings findings = new RuleFindings(origins, display);
    new PackageRules(container, findings).apply();
    new NavigationRules(container, findings).apply();
    for (String file : container.spine()) {
      new ContentRules(file, container.documents().get(file), findings).apply();
    }
    container.stylesheets().forEach((file, css) -> new StyleRules(file, css, findings).apply());
    return findings.all();
  }
}

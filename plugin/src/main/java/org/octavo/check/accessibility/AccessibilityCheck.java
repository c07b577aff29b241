package org.octavo.check.accessibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;

/**
 * Judges an EPUB by the rules of Ace 1.4.6 and of axe-core 4.11 in it, as far as they need no
 * browser. Each finding carries the name of its rule there.
 */
public final class AccessibilityCheck {

  private AccessibilityCheck() {}

  /**
   * @param display how a finding names the file when its place in the book is not known
   * @throws IOException if it cannot be read as an EPUB
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

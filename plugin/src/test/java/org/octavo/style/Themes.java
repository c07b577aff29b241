package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.Resource;
import org.octavo.style.read.StylesheetReader;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Creates stylesheets and trees for tests. */
public final class Themes {

  private static final Position AT = new Position("book/chapter.md", 1, 1);

  private Themes() {}

  /** The default theme and this one; its problems are in the diagnostics. */
  static Stylesheet theme(String css, Diagnostics diagnostics) {
    try {
      Path file = Files.createTempFile("theme", ".css");
      try {
        Files.writeString(file, css);
        Resource resource = new Resource("theme.css", "book/theme.css", file);
        return StylesheetReader.read(Optional.of(resource), "en", Themes::isBundled, diagnostics);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stylesheet theme(String css) {
    Diagnostics diagnostics = new Diagnostics();
    Stylesheet theme = theme(css, diagnostics);
    assertThat(diagnostics.all()).isEmpty();
    return theme;
  }

  static Stylesheet defaultTheme() {
    return theme("");
  }

  /** The diagnostics of a theme, each in one line with its hint. */
  public static List<String> diagnostics(String css) {
    Diagnostics diagnostics = new Diagnostics();
    theme(css, diagnostics);
    return diagnostics.all().stream().map(Themes::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return (diagnostic + " " + diagnostic.hint()).strip();
  }

  private static boolean isBundled(String family) {
    return family.startsWith("Source ");
  }

  /**
   * An element.
   *
   * @param content texts, elements, and attributes written {@code @name=value}
   */
  static Element e(String name, Object... content) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<Node> children = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof Node node) {
        children.add(node);
      } else if (part.toString().startsWith("@")) {
        int equals = part.toString().indexOf('=');
        attributes.put(part.toString().substring(1, equals), part.toString().substring(equals + 1));
      } else {
        children.add(new Text(part.toString(), AT));
      }
    }
    return new Element(name, attributes, children, AT);
  }

  /** The styled element with that id. */
  static Styled.Node find(Styled.Node node, String id) {
    return search(node, id).orElseThrow(() -> new AssertionError("no element with the id " + id));
  }

  static Optional<Styled.Node> search(Styled.Node node, String id) {
    if (id.equals(node.element().attributes().get("id"))) {
      return Optional.of(node);
    }
    return node.children().stream()
        .flatMap(child -> child instanceof Styled.Node inner ? search(inner, id).stream() : null)
        .findFirst();
  }

  /** The style of the element with the id {@code x} under a theme. */
  static Style style(String css, Element root) {
    return find(theme(css).apply(root, "en"), "x").style();
  }

  /** The style of a paragraph with the class {@code c} in a section under a theme. */
  static Style paragraph(String css) {
    return style(css, e("section", e("p", "@id=x", "@class=c", "text")));
  }
}

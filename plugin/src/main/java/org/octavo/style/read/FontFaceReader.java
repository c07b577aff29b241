package org.octavo.style.read;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.style.FontFace;
import org.octavo.style.Property;
import org.octavo.style.grammar.FontGrammar;
import org.octavo.style.grammar.Value;

/** Reads {@code @font-face}: family, weight, style, and a file of the book (CSS Fonts 4 §4). */
final class FontFaceReader {

  private final SheetSource source;
  private final Diagnostics diagnostics;

  FontFaceReader(SheetSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  Optional<FontFace> read(CSSFontFaceRule rule) {
    Optional<String> family =
        value(rule, Property.FONT_FAMILY).map(families -> (String) ((List<?>) families).get(0));
    int weight = value(rule, Property.FONT_WEIGHT).map(Integer.class::cast).orElse(400);
    boolean italic = value(rule, Property.FONT_STYLE).map(Boolean.class::cast).orElse(false);
    List<String> files = files(rule);
    Optional<String> path = files.stream().filter(file -> !isRemote(file)).findFirst();
    if (family.isPresent() && path.isPresent()) {
      String name = normalised(path.get());
      return Optional.of(new FontFace(family.get(), weight, italic, name, source.at(rule)));
    }
    if (path.isEmpty() && !files.isEmpty()) {
      report(source.at(rule), "\"" + files.get(0) + "\" is not a file of the book");
    } else {
      report(source.at(rule), "it has no " + (family.isEmpty() ? "family" : "file"));
    }
    return Optional.empty();
  }

  private Optional<Object> value(CSSFontFaceRule rule, Property property) {
    CSSDeclaration written = rule.getDeclarationOfPropertyName(property.cssName());
    if (written == null) {
      return Optional.empty();
    }
    Optional<Object> value =
        property
            .read(ValueReader.read(written.getExpression()))
            .filter(read -> !(read instanceof FontGrammar.Relative));
    if (value.isEmpty()) {
      String text = written.getExpressionAsCSSString();
      report(source.at(written), "\"" + text + "\" is not a valid " + property.cssName());
    }
    return value;
  }

  /** The font files in a format that can be embedded. */
  private static List<String> files(CSSFontFaceRule rule) {
    CSSDeclaration written = rule.getDeclarationOfPropertyName("src");
    return written == null
        ? List.of()
        : ValueReader.read(written.getExpression()).stream()
            .filter(value -> value instanceof Value.Url url && isFont(url.target()))
            .map(value -> ((Value.Url) value).target())
            .toList();
  }

  private static boolean isRemote(String target) {
    return target.indexOf(':') > 0 || target.startsWith("//");
  }

  private static boolean isFont(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.endsWith(".ttf") || lower.endsWith(".otf") || lower.endsWith(".woff");
  }

  private static String normalised(String target) {
    return target.startsWith("./") ? target.substring(2) : target;
  }

  private void report(Position position, String problem) {
    diagnostics.report(Code.CSS_FONT_FACE, position, problem);
  }
}

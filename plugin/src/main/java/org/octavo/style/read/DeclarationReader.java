package org.octavo.style.read;

import com.helger.css.decl.CSSDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.style.Declaration;
import org.octavo.style.Property;
import org.octavo.style.PropertyNames;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/** Reads declarations, expands shorthands, and reports everything that it does not understand. */
final class DeclarationReader {

  private static final Map<String, Declaration.Wide> WIDE =
      Map.of(
          "inherit", Declaration.Wide.INHERIT,
          "initial", Declaration.Wide.INITIAL,
          "unset", Declaration.Wide.UNSET,
          "revert", Declaration.Wide.UNSET);

  private static final Set<String> GENERIC_FAMILIES =
      Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "math");

  private final SheetSource source;
  private final Variables variables;
  private final Predicate<String> familyIsKnown;
  private final Diagnostics diagnostics;

  DeclarationReader(
      SheetSource source,
      Variables variables,
      Predicate<String> familyIsKnown,
      Diagnostics diagnostics) {
    this.source = source;
    this.variables = variables;
    this.familyIsKnown = familyIsKnown;
    this.diagnostics = diagnostics;
  }

  List<Declaration> read(Iterable<CSSDeclaration> written) {
    List<Declaration> declarations = new ArrayList<>();
    for (CSSDeclaration declaration : written) {
      String name = declaration.getProperty().toLowerCase(Locale.ROOT);
      if (!name.startsWith("-") || name.startsWith(PropertyNames.OWN_PREFIX)) {
        read(name, declaration, declarations);
      }
    }
    return List.copyOf(declarations);
  }

  private void read(String name, CSSDeclaration written, List<Declaration> declarations) {
    Position position = source.at(written);
    Optional<Property> property = PropertyNames.find(name);
    Optional<Shorthand> shorthand = Shorthand.of(name);
    if (property.isEmpty() && shorthand.isEmpty()) {
      if (EpubProperty.named(name).isPresent()) {
        return;
      }
      reportUnknownProperty(written.getProperty(), position);
      return;
    }
    List<Value> values = variables.replace(ValueReader.read(written.getExpression()));
    boolean important = written.isImportant();
    List<Property> longhands = shorthand.map(Shorthand::longhands).orElseGet(() -> one(property));
    Optional<Declaration.Wide> wide =
        Grammar.single(values).flatMap(Grammar::keyword).map(WIDE::get);
    if (wide.isPresent()) {
      for (Property longhand : longhands) {
        declarations.add(new Declaration(longhand, wide.get(), important, position));
      }
      return;
    }
    Optional<Map<Property, Object>> expanded =
        shorthand.isPresent()
            ? shorthand.get().expand(values)
            : property.get().read(values).map(value -> Map.of(property.get(), value));
    if (expanded.isEmpty()) {
      reportUnknownValue(name, written, values, longhands);
      return;
    }
    for (Property longhand : longhands) {
      Object value = expanded.get().get(longhand);
      declarations.add(new Declaration(longhand, value, important, position));
      if (longhand == Property.FONT_FAMILY) {
        checkFamilies((List<?>) value, source.at(written.getExpression(), position));
      }
    }
  }

  private static List<Property> one(Optional<Property> property) {
    return List.of(property.orElseThrow());
  }

  private void reportUnknownProperty(String name, Position position) {
    Set<String> known = new LinkedHashSet<>(PropertyNames.all());
    known.addAll(EpubProperty.names());
    known.addAll(Shorthand.names());
    diagnostics.reportUnknown(Code.CSS_PROPERTY, position, name, known);
  }

  private void reportUnknownValue(
      String name, CSSDeclaration written, List<Value> values, List<Property> longhands) {
    List<String> words = new ArrayList<>();
    longhands.forEach(longhand -> words.addAll(longhand.words()));
    String unknown =
        values.stream()
            .flatMap(value -> Grammar.keyword(value).stream())
            .filter(word -> !words.contains(word))
            .findFirst()
            .orElse("");
    diagnostics.reportUnknown(
        Code.CSS_VALUE,
        source.at(written.getExpression(), source.at(written)),
        unknown,
        words,
        written.getExpressionAsCSSString(),
        name);
  }

  private void checkFamilies(List<?> families, Position position) {
    for (Object family : families) {
      String name = (String) family;
      if (!GENERIC_FAMILIES.contains(name.toLowerCase(Locale.ROOT)) && !familyIsKnown.test(name)) {
        diagnostics.report(Code.CSS_FONT, position, name);
      }
    }
  }
}

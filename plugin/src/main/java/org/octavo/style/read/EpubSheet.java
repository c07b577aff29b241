package org.octavo.style.read;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.octavo.diagnostic.Position;
import org.octavo.style.EpubCss;
import org.octavo.style.Property;
import org.octavo.style.PropertyNames;
import org.octavo.style.PropertyUse;
import org.octavo.style.grammar.Value;

/** Writes the CSS for e-readers: the themes without page rules, rules for print, and comments. */
final class EpubSheet {

  /** Functions of GCPM 3, which e-readers do not support. */
  private static final Set<String> PAGED_FUNCTIONS =
      Set.of("leader", "target-counter", "target-counters", "target-text", "string", "content");

  /** Properties that readers set themselves; they are removed from rules for the whole book. */
  private static final Set<String> READERS_CHOICE =
      Set.of("background", "background-color", "color", "font", "font-family", "line-height");

  private final EpubVariables variables = new EpubVariables();
  private final CascadingStyleSheet epub = new CascadingStyleSheet();

  /** The source of each declaration in the EPUB, in order. */
  private final List<Position> origins = new ArrayList<>();

  private final Set<String> families = new LinkedHashSet<>();

  private EpubSheet() {}

  static EpubCss write(List<Sheet> themes) {
    EpubSheet sheet = new EpubSheet();
    themes.forEach(theme -> sheet.variables.collect(theme.css().getAllRules()));
    for (Sheet theme : themes) {
      theme.css().getAllNamespaceRules().forEach(sheet.epub::addNamespaceRule);
      for (ICSSTopLevelRule rule : theme.css().getAllRules()) {
        sheet.kept(rule, theme.source()).forEach(sheet.epub::addRule);
      }
    }
    String text = sheet.text();
    return new EpubCss(text, sheet.lines(text), List.copyOf(sheet.families));
  }

  private String text() {
    CSSWriterSettings settings = new CSSWriterSettings().setOptimizedOutput(false).setIndent("  ");
    return new CSSWriter(settings)
        .setWriteHeaderText(false)
        .setWriteFooterText(false)
        .getCSSAsString(epub);
  }

  /**
   * The source of each line. The CSS writer puts each declaration on a line of its own, or the
   * whole rule if it has only one. Selectors have the source of the first declaration after them.
   */
  private List<Position> lines(String text) {
    List<Position> lines = new ArrayList<>();
    Iterator<Position> declarations = origins.iterator();
    int waiting = 0;
    for (String line : text.lines().toList()) {
      boolean declaration = line.startsWith(" ") && line.endsWith(";") || line.endsWith("; }");
      if (declaration && declarations.hasNext()) {
        Position origin = declarations.next();
        for (int i = lines.size() - waiting; i < lines.size(); i++) {
          lines.set(i, origin);
        }
        lines.add(origin);
      } else {
        lines.add(Position.GENERATED);
      }
      waiting = line.endsWith("{") || line.endsWith(",") ? waiting + 1 : 0;
    }
    return lines;
  }

  private List<ICSSTopLevelRule> kept(ICSSTopLevelRule rule, SheetSource source) {
    if (rule instanceof CSSStyleRule style) {
      return Stream.of(true, false).flatMap(root -> style(style, root, source).stream()).toList();
    }
    if (rule instanceof CSSMediaRule media) {
      return media(media, source).stream().toList();
    }
    return List.of();
  }

  /**
   * @param root whether to keep the selectors for the whole book, or the others
   */
  private Optional<ICSSTopLevelRule> style(CSSStyleRule rule, boolean root, SheetSource source) {
    List<Position> written = new ArrayList<>();
    CSSStyleRule kept = new CSSStyleRule();
    for (CSSSelector selector : rule.getAllSelectors()) {
      if (SheetLoader.isRoot(selector) == root) {
        kept.addSelector(selector);
      }
    }
    for (CSSDeclaration declaration : rule.getAllDeclarations()) {
      if (isForReaders(declaration)) {
        variables
            .replaced(declaration)
            .filter(replaced -> !root || !isReadersChoice(replaced))
            .ifPresent(
                replaced -> {
                  kept.addDeclaration(replaced);
                  written.add(source.isOwn() ? Position.GENERATED : source.at(declaration));
                });
      }
    }
    if (!kept.hasDeclarations() || !kept.hasSelectors()) {
      return Optional.empty();
    }
    origins.addAll(written);
    kept.getAllDeclarations().forEach(declaration -> families.addAll(families(declaration)));
    return Optional.of(kept);
  }

  /** The font families that a declaration names; empty for most properties. */
  private static List<String> families(CSSDeclaration declaration) {
    String property = declaration.getProperty().toLowerCase(Locale.ROOT);
    if (!property.equals("font") && !property.equals("font-family")) {
      return List.of();
    }
    List<Value> values = ValueReader.read(declaration.getExpression());
    Optional<?> families =
        property.equals("font-family")
            ? Property.FONT_FAMILY.read(values)
            : Shorthand.of(property)
                .flatMap(shorthand -> shorthand.expand(values))
                .map(longhands -> longhands.get(Property.FONT_FAMILY));
    return families.stream()
        .flatMap(names -> ((List<?>) names).stream())
        .map(String.class::cast)
        .toList();
  }

  /**
   * Whether the reader sets the property. Relative font sizes are kept: they refer to the size that
   * the reader has set.
   */
  private static boolean isReadersChoice(CSSDeclaration declaration) {
    String property = declaration.getProperty().toLowerCase(Locale.ROOT);
    String value = declaration.getExpressionAsCSSString().toLowerCase(Locale.ROOT);
    return READERS_CHOICE.contains(property)
        || property.equals("font-size") && !value.endsWith("em") && !value.endsWith("%");
  }

  private static boolean isForReaders(CSSDeclaration declaration) {
    Optional<Property> property =
        PropertyNames.find(declaration.getProperty().toLowerCase(Locale.ROOT));
    boolean printOnly = property.map(p -> p.use() != PropertyUse.BOTH).orElse(false);
    List<Value> values = ValueReader.read(declaration.getExpression());
    boolean pagedFloat =
        property.equals(Optional.of(Property.FLOAT)) && Property.FLOAT.read(values).isPresent();
    return !EpubVariables.isCustom(declaration)
        && !printOnly
        && !pagedFloat
        && values.stream().noneMatch(EpubSheet::isPaged);
  }

  private static boolean isPaged(Value value) {
    return value instanceof Value.Call call && PAGED_FUNCTIONS.contains(call.name());
  }

  private Optional<ICSSTopLevelRule> media(CSSMediaRule rule, SheetSource source) {
    if (!Media.of(rule.getAllMediaQueries()).reader()) {
      return Optional.empty();
    }
    CSSMediaRule kept = new CSSMediaRule();
    for (CSSMediaQuery query : rule.getAllMediaQueries()) {
      kept.addMediaQuery(query);
    }
    rule.getAllRules().forEach(inner -> kept(inner, source).forEach(kept::addRule));
    return kept.hasRules() ? Optional.of(kept) : Optional.empty();
  }
}

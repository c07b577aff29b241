package org.octavo.style.read;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.source.Resource;
import org.octavo.style.Property;
import org.octavo.style.Rule;
import org.octavo.style.Stylesheet;

/** Reads Octavo's default styles, the default theme, and the theme of the book, in this order. */
final class SheetLoader {

  /** The folder of Octavo's own stylesheets in diagnostics. Authors cannot change them. */
  static final String OWN_FOLDER = "org/octavo/style/";

  /** The number of loaded sheets, at the front, that are not themes. */
  static final int ENGINE_SHEETS = 1;

  /** The number of ranks per sheet, so that rules of a later sheet have a higher order. */
  private static final int ORDERS_PER_SHEET = 1 << 24;

  private static final Set<String> ROOTS = Set.of(":root", "html", "body");

  private final Predicate<String> familyIsKnown;
  private final Diagnostics diagnostics;
  private final Variables variables = new Variables();
  private final Set<String> ownFamilies = new HashSet<>();

  SheetLoader(Predicate<String> familyIsKnown, Diagnostics diagnostics) {
    this.familyIsKnown = familyIsKnown;
    this.diagnostics = diagnostics;
  }

  private record Parsed(CascadingStyleSheet css, SheetSource source, Rule.Origin origin) {}

  List<Sheet> load(Optional<Resource> bookTheme) {
    List<Parsed> parsed = new ArrayList<>();
    parsed.add(own("elements.css", Rule.Origin.ENGINE));
    parsed.add(own("theme.css", Rule.Origin.THEME));
    bookTheme.flatMap(this::book).ifPresent(parsed::add);
    for (Parsed one : parsed) {
      collect(one.css().getAllRules(), Media.ALL);
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Parsed one : parsed) {
      sheets.add(read(one, sheets.size() * ORDERS_PER_SHEET));
    }
    return List.copyOf(sheets);
  }

  private Sheet read(Parsed parsed, int order) {
    Predicate<String> known = familyIsKnown.or(ownFamilies::contains);
    return new SheetReader(parsed.source(), parsed.origin(), order, variables, known, diagnostics)
        .read(parsed.css());
  }

  private Parsed own(String name, Rule.Origin origin) {
    SheetSource source = new SheetSource(OWN_FOLDER + name);
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      CascadingStyleSheet css = SheetParser.parse(text, source, diagnostics).orElseThrow();
      return new Parsed(css, source, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Parsed> book(Resource theme) {
    SheetSource source = new SheetSource(theme.display());
    return text(theme)
        .flatMap(text -> SheetParser.parse(text, source, diagnostics))
        .map(css -> new Parsed(css, source, Rule.Origin.THEME));
  }

  private Optional<String> text(Resource theme) {
    try {
      if (theme.size() > Limit.THEME_BYTES.most()) {
        diagnostics.report(
            Code.THEME_TOO_LARGE,
            Position.ofFile(theme.display()),
            theme.size(),
            Limit.THEME_BYTES.most());
        return Optional.empty();
      }
      return theme.text(diagnostics);
    } catch (IOException e) {
      diagnostics.report(Code.CSS_FILE, Position.ofFile(theme.display()));
      return Optional.empty();
    }
  }

  /** Collects custom properties and names of fonts, which rules before them may use. */
  private void collect(Iterable<ICSSTopLevelRule> rules, Media media) {
    for (ICSSTopLevelRule rule : rules) {
      if (rule instanceof CSSMediaRule group) {
        collect(group.getAllRules(), media.and(Media.of(group.getAllMediaQueries())));
      } else if (media.paper() && rule instanceof CSSStyleRule style && isForRoot(style)) {
        style.getAllDeclarations().forEach(this::collect);
      } else if (media.paper() && rule instanceof CSSFontFaceRule face) {
        collectFamily(face);
      }
    }
  }

  static boolean isForRoot(CSSStyleRule rule) {
    return rule.getAllSelectors().containsAny(SheetLoader::isRoot);
  }

  /** Whether the selector is for the whole book. */
  static boolean isRoot(CSSSelector selector) {
    return ROOTS.contains(selector.getAsCSSString().toLowerCase(Locale.ROOT));
  }

  private void collect(CSSDeclaration declaration) {
    if (EpubVariables.isCustom(declaration)) {
      variables.set(declaration.getProperty(), ValueReader.read(declaration.getExpression()));
    }
  }

  private void collectFamily(CSSFontFaceRule face) {
    CSSDeclaration family = face.getDeclarationOfPropertyName("font-family");
    if (family != null) {
      Property.FONT_FAMILY
          .read(ValueReader.read(family.getExpression()))
          .ifPresent(names -> ownFamilies.add((String) ((List<?>) names).get(0)));
    }
  }
}

package org.octavo.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of the themes goes into the EPUB: no pages, nothing for print alone, no comments. */
final class EpubSheet {

  /** Functions of GCPM, which e-readers do not know. */
  private static final Set<String> PAGED_FUNCTIONS =
      Set.of("leader", "target-counter", "target-counters", "target-text", "string", "content");

  private EpubSheet() {}

  static String write(List<CascadingStyleSheet> themes) {
    CascadingStyleSheet epub = new CascadingStyleSheet();
    for (CascadingStyleSheet theme : themes) {
      theme.getAllNamespaceRules().forEach(epub::addNamespaceRule);
      for (ICSSTopLevelRule rule : theme.getAllRules()) {
        kept(rule).ifPresent(epub::addRule);
      }
    }
    CSSWriterSettings settings = new CSSWriterSettings().setOptimizedOutput(false).setIndent("  ");
    return new CSSWriter(settings)
        .setWriteHeaderText(false)
        .setWriteFooterText(false)
        .getCSSAsString(epub);
  }

  private static Optional<ICSSTopLevelRule> kept(ICSSTopLevelRule rule) {
    if (rule instanceof CSSStyleRule style) {
      return style(style).map(ICSSTopLevelRule.class::cast);
    }
    if (rule instanceof CSSMediaRule media) {
      return media(media).map(ICSSTopLevelRule.class::cast);
    }
    return Optional.empty();
  }

  private static Optional<CSSStyleRule> style(CSSStyleRule rule) {
    CSSStyleRule kept = new CSSStyleRule();
    for (CSSSelector selector : rule.getAllSelectors()) {
      kept.addSelector(selector);
    }
    for (CSSDeclaration declaration : rule.getAllDeclarations()) {
      if (isForReaders(declaration)) {
        kept.addDeclaration(declaration);
      }
    }
    return kept.hasDeclarations() ? Optional.of(kept) : Optional.empty();
  }

  private static boolean isForReaders(CSSDeclaration declaration) {
    Optional<Property> property = Property.of(declaration.getProperty().toLowerCase(Locale.ROOT));
    boolean printOnly =
        property
            .map(p -> p.use() == Property.Use.PRINT || p.use() == Property.Use.PAGE)
            .orElse(false);
    List<Value> values = ValueReader.read(declaration.getExpression());
    boolean pagedFloat =
        property.equals(Optional.of(Property.FLOAT)) && Property.FLOAT.read(values).isPresent();
    return !printOnly && !pagedFloat && values.stream().noneMatch(EpubSheet::isPaged);
  }

  private static boolean isPaged(Value value) {
    return value instanceof Value.Call call && PAGED_FUNCTIONS.contains(call.name());
  }

  private static Optional<CSSMediaRule> media(CSSMediaRule rule) {
    if (!Media.of(rule.getAllMediaQueries()).reader()) {
      return Optional.empty();
    }
    CSSMediaRule kept = new CSSMediaRule();
    for (CSSMediaQuery query : rule.getAllMediaQueries()) {
      kept.addMediaQuery(query);
    }
    rule.getAllRules().forEach(inner -> kept(inner).ifPresent(kept::addRule));
    return kept.hasRules() ? Optional.of(kept) : Optional.empty();
  }
}

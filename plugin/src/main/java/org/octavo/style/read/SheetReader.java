package org.octavo.style.read;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.style.Declaration;
import org.octavo.style.FontFace;
import org.octavo.style.PageRule;
import org.octavo.style.PageSelector;
import org.octavo.style.PageStyle.MarginBox;
import org.octavo.style.PressOnly;
import org.octavo.style.Rule;
import org.octavo.style.select.Selector;

/** Reads the rules of one parsed stylesheet. Skips, unchecked, those that are not for the PDF. */
final class SheetReader {

  static final Map<String, MarginBox> MARGIN_BOXES = marginBoxes();

  private final SheetSource source;
  private final Rule.Origin origin;
  private final DeclarationReader declarations;
  private final FontFaceReader fontFaces;
  private final Diagnostics diagnostics;
  private int order;

  private final List<Rule> rules = new ArrayList<>();
  private final List<PageRule> pageRules = new ArrayList<>();
  private final List<FontFace> faces = new ArrayList<>();

  /**
   * @param order of the first rule; higher than the order of all rules of the sheets before
   */
  SheetReader(
      SheetSource source,
      Rule.Origin origin,
      int order,
      Variables variables,
      Predicate<String> familyIsKnown,
      Diagnostics diagnostics) {
    this.source = source;
    this.origin = origin;
    this.order = order;
    this.declarations = new DeclarationReader(source, variables, familyIsKnown, diagnostics);
    this.fontFaces = new FontFaceReader(source, diagnostics);
    this.diagnostics = diagnostics;
  }

  private static Map<String, MarginBox> marginBoxes() {
    Map<String, MarginBox> byName = new LinkedHashMap<>();
    for (MarginBox box : MarginBox.values()) {
      byName.put("@" + box.name().toLowerCase(Locale.ROOT).replace('_', '-'), box);
    }
    return byName;
  }

  Sheet read(CascadingStyleSheet css) {
    css.getAllImportRules().forEach(this::reportImport);
    css.getAllRules().forEach(rule -> read(rule, Media.ALL));
    return new Sheet(source, List.copyOf(rules), List.copyOf(pageRules), List.copyOf(faces), css);
  }

  private void reportImport(CSSImportRule rule) {
    String target = rule.getLocationString();
    diagnostics.report(Code.CSS_IMPORT, source.at(rule), target);
  }

  private void read(ICSSTopLevelRule rule, Media media) {
    if (rule instanceof CSSMediaRule group) {
      Media inner = media.and(Media.of(group.getAllMediaQueries()));
      group.getAllRules().forEach(one -> read(one, inner));
    } else if (!media.paper()) {
      return;
    } else if (rule instanceof CSSStyleRule style) {
      style(style, media);
    } else if (rule instanceof CSSPageRule page) {
      if (media.pressOnly()) {
        reportPress("@page", source.at(page));
      } else {
        page(page);
      }
    } else if (rule instanceof CSSFontFaceRule face) {
      fontFaces.read(face).ifPresent(faces::add);
    } else if (rule instanceof CSSUnknownRule unknown) {
      reportUnknown(unknown.getDeclaration(), source.at(unknown));
    } else {
      String text = rule.getAsCSSString();
      reportUnknown(text.substring(0, Math.max(1, text.indexOf(' '))), position(rule));
    }
  }

  private Position position(ICSSTopLevelRule rule) {
    return rule instanceof ICSSSourceLocationAware placed
        ? source.at(placed)
        : Position.ofFile(source.display());
  }

  private void reportUnknown(String name, Position position) {
    diagnostics.report(Code.CSS_RULE, position, name);
  }

  private void style(CSSStyleRule written, Media media) {
    List<Declaration> block = declarations.read(written.getAllDeclarations());
    if (media.pressOnly()) {
      block = onlyPressProperties(block);
      written.getAllDeclarations().stream()
          .filter(d -> EpubProperty.named(d.getProperty().toLowerCase(Locale.ROOT)).isPresent())
          .forEach(d -> reportPress(d.getProperty(), source.at(d)));
    }
    for (CSSSelector one : written.getAllSelectors()) {
      Optional<Selector> selector = selector(one);
      if (selector.isPresent()) {
        long rank = Rule.rank(origin, selector.get().specificity(), order);
        rules.add(new Rule(selector.get(), block, rank));
      }
      order++;
    }
  }

  private Optional<Selector> selector(CSSSelector written) {
    try {
      return Optional.of(SelectorReader.read(written));
    } catch (SelectorReader.Unsupported e) {
      diagnostics.reportUnknown(
          Code.CSS_SELECTOR,
          source.at(written),
          e.getMessage(),
          SelectorReader.pseudoNames(),
          written.getAsCSSString());
      return Optional.empty();
    }
  }

  /** Returns the declarations that may differ between the editions; reports the others. */
  private List<Declaration> onlyPressProperties(List<Declaration> block) {
    for (Declaration declaration : block) {
      if (!PressOnly.ALLOWED.contains(declaration.property())) {
        reportPress(declaration.property().cssName(), declaration.position());
      }
    }
    return block.stream()
        .filter(d -> PressOnly.ALLOWED.contains(d.property()))
        .map(Declaration::forPress)
        .toList();
  }

  private void reportPress(String name, Position position) {
    diagnostics.report(Code.CSS_PRESS, position, name);
  }

  private void page(CSSPageRule written) {
    List<CSSDeclaration> own = new ArrayList<>();
    Map<MarginBox, List<Declaration>> boxes = new EnumMap<>(MarginBox.class);
    for (ICSSPageRuleMember member : written.getAllMembers()) {
      if (member instanceof CSSDeclaration declaration) {
        own.add(declaration);
      } else if (member instanceof CSSPageMarginBlock block) {
        box(block, boxes);
      }
    }
    List<Declaration> block = declarations.read(own);
    for (PageSelector selector : selectors(written)) {
      long rank = Rule.rank(origin, selector.specificity(), order++);
      pageRules.add(
          new PageRule(selector, block, boxes, !source.isOwn(), rank, source.at(written)));
    }
  }

  private void box(CSSPageMarginBlock block, Map<MarginBox, List<Declaration>> boxes) {
    String name = block.getPageMarginSymbol().toLowerCase(Locale.ROOT);
    MarginBox box = MARGIN_BOXES.get(name);
    if (box == null) {
      diagnostics.reportUnknown(Code.CSS_RULE, position(block), name, MARGIN_BOXES.keySet());
      return;
    }
    boxes
        .computeIfAbsent(box, b -> new ArrayList<>())
        .addAll(declarations.read(block.getAllDeclarations()));
  }

  private Position position(CSSPageMarginBlock block) {
    return block.getSourceLocation() == null
        ? Position.ofFile(source.display())
        : source.at(
            block.getSourceLocation().getFirstTokenBeginLineNumber(),
            block.getSourceLocation().getFirstTokenBeginColumnNumber());
  }

  private List<PageSelector> selectors(CSSPageRule written) {
    if (written.getAllSelectors().isEmpty()) {
      return List.of(PageSelector.ANY);
    }
    List<PageSelector> selectors = new ArrayList<>();
    for (String one : written.getAllSelectors()) {
      Optional<PageSelector> selector = PageSelectorReader.read(one);
      if (selector.isEmpty()) {
        diagnostics.reportUnknown(
            Code.CSS_SELECTOR,
            source.at(written),
            one.substring(Math.max(0, one.indexOf(':'))),
            PageSelectorReader.PSEUDOS.stream().map(name -> ":" + name).toList(),
            "@page " + one);
      }
      selector.ifPresent(selectors::add);
    }
    return selectors;
  }
}

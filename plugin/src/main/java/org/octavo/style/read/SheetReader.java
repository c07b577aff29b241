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
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Nearest;
import org.octavo.diagnostic.Position;
import org.octavo.style.Declaration;
import org.octavo.style.FontFace;
import org.octavo.style.PageRule;
import org.octavo.style.PageSelector;
import org.octavo.style.PageStyle.MarginBox;
import org.octavo.style.PressOnly;
import org.octavo.style.Rule;
import org.octavo.style.select.Selector;

/** From one parsed stylesheet to its rules. What is not for paper is neither read nor judged. */
final class SheetReader {

  static final Map<String, MarginBox> MARGIN_BOXES = marginBoxes();

  private static final String PRESS_HINT =
      "In @media (-octavo-edition: press) only colours and text-decoration may be set.";

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
   * @param order of its first rule, after all rules of the sheets before
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
    boolean remote = target.contains("://") || target.startsWith("//");
    diagnostics.error(
        "css-import",
        source.at(rule),
        "\"" + target + "\" cannot be imported",
        remote
            ? "Nothing is fetched from the network; copy the rules into theme.css."
            : "A book has one stylesheet; copy the rules into theme.css.");
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
    diagnostics.warning(
        "css-rule",
        position,
        "\"" + name + "\" has no effect in the PDF",
        "Known are @page, @media and @font-face.");
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
      diagnostics.warning(
          "css-selector",
          source.at(written),
          "\""
              + written.getAsCSSString()
              + "\" selects nothing: "
              + e.getMessage()
              + " is not known",
          Nearest.hint(e.getMessage(), SelectorReader.pseudoNames(), ""));
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
    diagnostics.error(
        "css-press", position, "\"" + name + "\" may not differ between the editions", PRESS_HINT);
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
      diagnostics.warning(
          "css-rule",
          position(block),
          "\"" + name + "\" is not a box in the page's margin",
          Nearest.hint(name, MARGIN_BOXES.keySet(), ""));
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
        diagnostics.warning(
            "css-selector",
            source.at(written),
            "\"@page " + one + "\" selects nothing",
            "Known are a page's name, :first, :blank, :left and :right.");
      }
      selector.ifPresent(selectors::add);
    }
    return selectors;
  }
}

package org.octavo.layout.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.layout.line.ContentResolver;
import org.octavo.style.Content;
import org.octavo.style.Styled;
import org.octavo.text.QuotationMarks;
import org.octavo.tree.Element;

/** Resolves the generated content of one chapter in document order. */
final class GeneratedContent implements ContentResolver {

  private final Counters counters;
  private final CrossReferences references;
  private boolean usesPageNumbers;

  GeneratedContent(Counters counters, CrossReferences references) {
    this.counters = counters;
    this.references = references;
  }

  /** Whether the chapter shows page numbers of other places. */
  boolean usesPageNumbers() {
    return usesPageNumbers;
  }

  /** Evaluates {@code string-set} of the element (CSS GCPM 3 §1.1). */
  void strings(Styled.Node node, GalleyBuilder galley) {
    for (Map.Entry<String, List<Content>> set : node.style().generated().strings().entrySet()) {
      StringBuilder value = new StringBuilder();
      QuotationMarks marks = QuotationMarks.forLanguage(node.style().type().language());
      for (Content content : set.getValue()) {
        if (content instanceof Content.OpenQuote) {
          value.append(marks.open(0));
        } else if (content instanceof Content.CloseQuote) {
          value.append(marks.close(0));
        } else {
          value.append(resolve(content, node.element()));
        }
      }
      galley.string(set.getKey(), value.toString().strip());
    }
  }

  @Override
  public String resolve(Content content, Element element) {
    if (content instanceof Content.Literal literal) {
      return literal.text();
    } else if (content instanceof Content.Counter counter) {
      List<Integer> values = counters.values(counter.name(), element);
      return CounterStyle.format(values.get(values.size() - 1), counter.style());
    } else if (content instanceof Content.Counters several) {
      return counters.values(several.name(), element).stream()
          .map(value -> CounterStyle.format(value, several.style()))
          .collect(Collectors.joining(several.separator()));
    } else if (content instanceof Content.Attribute attribute) {
      return element.attribute(attribute.name()).orElse("");
    } else if (content instanceof Content.TargetCounter target) {
      return folio(target, element);
    } else if (content instanceof Content.TargetText target) {
      return target(target.attribute(), element).map(references.texts()::get).orElse("");
    } else if (content instanceof Content.OwnText) {
      return CrossReferences.ownText(element);
    }
    return "";
  }

  private String folio(Content.TargetCounter target, Element element) {
    if (!target.name().equals("page")) {
      return "";
    }
    usesPageNumbers = true;
    return target(target.attribute(), element)
        .map(id -> references.folios().getOrDefault(id, CrossReferences.UNKNOWN_FOLIO))
        .orElse("");
  }

  private static Optional<String> target(String attribute, Element element) {
    return element
        .attribute(attribute)
        .filter(href -> href.startsWith("#"))
        .map(href -> href.substring(1));
  }
}

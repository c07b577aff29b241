package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** Puts attributes in braces on an element, as far as they are allowed there. */
final class Dress {

  private Dress() {}

  static Element with(Element element, AttributesNode node, Chapter chapter) {
    return with(element, node.attributes(), chapter.origins().of(node), chapter.findings());
  }

  static Element with(
      Element element, Attributes attributes, Position origin, Diagnostics findings) {
    Map<String, String> given = new LinkedHashMap<>();
    attributes.id().ifPresent(id -> given.put("id", id));
    given.putAll(attributes.values());
    Element dressed = element;
    for (Map.Entry<String, String> entry : given.entrySet()) {
      String key = entry.getKey();
      String value = entry.getValue();
      if (key.equals("float")) {
        // Where a float goes is the theme's to say; the class is its handle, here and below.
        dressed = dressed.withClass("float-" + value);
      } else if (key.equals("looseness")
          && element.name().equals("p")
          && value.matches("[+-]?[12]")) {
        dressed = dressed.withClass("looseness-" + value.replace("+", ""));
      } else if (HtmlAllowList.allows(element.name(), key, value)) {
        dressed = dressed.with(key, XmlCharacters.clean(value, origin, findings));
      } else {
        findings.report(Code.UNKNOWN_ATTRIBUTE, origin, key, value, element.name());
      }
    }
    for (String name : attributes.classes()) {
      dressed = dressed.withClass(name);
    }
    return dressed;
  }
}

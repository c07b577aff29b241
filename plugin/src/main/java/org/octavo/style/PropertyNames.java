package org.octavo.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All names of properties: their own, and older or logical names of the same thing. */
public final class PropertyNames {

  /** The prefix of properties that CSS does not define (CSS 2.2 §4.1.2.1). */
  public static final String OWN_PREFIX = "-octavo-";

  private static final Map<String, Property> ALIASES = olderAndLogical();

  private static final Map<String, Property> BY_NAME = byName();

  private PropertyNames() {}

  private static Map<String, Property> olderAndLogical() {
    Map<String, Property> aliases = new LinkedHashMap<>();
    aliases.put("text-wrap-style", Property.TEXT_WRAP);
    aliases.put("page-break-before", Property.BREAK_BEFORE);
    aliases.put("page-break-after", Property.BREAK_AFTER);
    aliases.put("page-break-inside", Property.BREAK_INSIDE);
    aliases.put("margin-block-start", Property.MARGIN_TOP);
    aliases.put("margin-block-end", Property.MARGIN_BOTTOM);
    aliases.put("margin-inline-start", Property.MARGIN_LEFT);
    aliases.put("margin-inline-end", Property.MARGIN_RIGHT);
    aliases.put("padding-block-start", Property.PADDING_TOP);
    aliases.put("padding-block-end", Property.PADDING_BOTTOM);
    aliases.put("padding-inline-start", Property.PADDING_LEFT);
    aliases.put("padding-inline-end", Property.PADDING_RIGHT);
    return Collections.unmodifiableMap(aliases);
  }

  private static Map<String, Property> byName() {
    Map<String, Property> all = new LinkedHashMap<>();
    for (Property property : Property.values()) {
      all.put(property.cssName(), property);
    }
    all.putAll(ALIASES);
    return Collections.unmodifiableMap(all);
  }

  /** The property that has that name in CSS, in lower case. */
  public static Optional<Property> find(String cssName) {
    return Optional.ofNullable(BY_NAME.get(cssName));
  }

  /** All names, those of the table first. */
  public static Set<String> all() {
    return BY_NAME.keySet();
  }

  /** Older and logical names, in the order of the manual. */
  public static Map<String, Property> aliases() {
    return ALIASES;
  }
}

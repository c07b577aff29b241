package org.octavo.check.accessibility;

import static org.octavo.check.accessibility.Findings.Impact.MINOR;
import static org.octavo.check.accessibility.Findings.Impact.SERIOUS;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether contents and list of pages lead where they say, in the order in which one reads. */
final class NavigationRules {

  private final Container container;
  private final Findings findings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Tag> targets = new HashMap<>();

  NavigationRules(Container container, Findings findings) {
    this.container = container;
    this.findings = findings;
    for (String file : container.spine()) {
      add(file, container.documents().get(file));
    }
  }

  private void add(String file, Tag root) {
    place(file, root);
    root.walk(tag -> tag.attribute("id").ifPresent(id -> place(file + "#" + id, tag)));
  }

  private void place(String target, Tag tag) {
    places.putIfAbsent(target, places.size());
    targets.putIfAbsent(target, tag);
  }

  void apply() {
    container
        .nav()
        .ifPresent(
            file -> {
              for (Tag nav : container.documents().get(file).all("nav")) {
                if (nav.hasType("toc")) {
                  contents(file, nav);
                } else if (nav.hasType("page-list")) {
                  pages(file, nav);
                }
              }
            });
  }

  private static String target(String file, Tag link) {
    return URLDecoder.decode(
        Container.resolved(file, link.value("href")).replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private void contents(String file, Tag nav) {
    int last = -1;
    for (Tag link : nav.all("a")) {
      String target = target(file, link);
      if (!places.containsKey(target)) {
        dangling("epub-toc-order", file, link);
        continue;
      }
      int place = places.get(target);
      if (place < last) {
        findings.add(
            "epub-toc-order",
            SERIOUS,
            file,
            targets.get(target),
            "the contents name \"" + link.text().strip() + "\" after what comes later in the book",
            "Contents follow the order of the text.");
      }
      last = Math.max(last, place);
    }
  }

  private void dangling(String rule, String file, Tag link) {
    findings.add(
        rule,
        SERIOUS,
        file,
        link,
        "\"" + link.text().strip() + "\" leads to " + link.value("href") + ", which is nowhere",
        "");
  }

  private void pages(String file, Tag nav) {
    Set<String> listed = new HashSet<>();
    for (Tag link : nav.all("a")) {
      String target = target(file, link);
      listed.add(target);
      if (!targets.containsKey(target)) {
        dangling("epub-pagelist-broken", file, link);
      } else if (!isPageBreak(targets.get(target))) {
        findings.add(
            "epub-pagelist-broken",
            SERIOUS,
            target.substring(0, target.indexOf('#') < 0 ? target.length() : target.indexOf('#')),
            targets.get(target),
            "page " + link.text().strip() + " leads to what is no page break",
            "");
      }
    }
    List<String> missing = new ArrayList<>();
    targets.forEach(
        (target, tag) -> {
          if (target.contains("#") && isPageBreak(tag) && !listed.contains(target)) {
            missing.add(target);
          }
        });
    missing.stream()
        .sorted()
        .forEach(
            target ->
                findings.add(
                    "epub-pagelist-missing-pagebreak",
                    MINOR,
                    target.substring(0, target.indexOf('#')),
                    targets.get(target),
                    "the page break \"" + targets.get(target).value("id") + "\" is not in the list",
                    ""));
  }

  private static boolean isPageBreak(Tag tag) {
    return tag.hasRole("doc-pagebreak") || tag.hasType("pagebreak");
  }
}

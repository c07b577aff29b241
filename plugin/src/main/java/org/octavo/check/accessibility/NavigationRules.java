package org.octavo.check.accessibility;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.octavo.diagnostic.Code;

/** Rules for the targets and the order of the contents and the page list. */
final class NavigationRules {

  private final Container container;
  private final RuleFindings findings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Tag> targets = new HashMap<>();

  NavigationRules(Container container, RuleFindings findings) {
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
        findings.report(
            Code.A11Y_EPUB_TOC_TARGET, file, link, link.text().strip(), link.value("href"));
        continue;
      }
      int place = places.get(target);
      if (place < last) {
        findings.report(Code.A11Y_EPUB_TOC_ORDER, file, targets.get(target), link.text().strip());
      }
      last = Math.max(last, place);
    }
  }

  private void pages(String file, Tag nav) {
    Set<String> listed = new HashSet<>();
    for (Tag link : nav.all("a")) {
      String target = target(file, link);
      listed.add(target);
      if (!targets.containsKey(target)) {
        findings.report(
            Code.A11Y_EPUB_PAGELIST_BROKEN, file, link, link.text().strip(), link.value("href"));
      } else if (!isPageBreak(targets.get(target))) {
        findings.report(
            Code.A11Y_EPUB_PAGELIST_BROKEN,
            target.substring(0, target.indexOf('#') < 0 ? target.length() : target.indexOf('#')),
            targets.get(target),
            link.text().strip(),
            link.value("href"));
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
                findings.report(
                    Code.A11Y_EPUB_PAGELIST_MISSING_PAGEBREAK,
                    target.substring(0, target.indexOf('#')),
                    targets.get(target),
                    targets.get(target).value("id")));
  }

  private static boolean isPageBreak(Tag tag) {
    return tag.hasRole("doc-pagebreak") || tag.hasType("pagebreak");
  }
}

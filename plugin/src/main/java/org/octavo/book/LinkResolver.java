package org.octavo.book;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.BookPath;
import org.octavo.source.Resources;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;

/**
 * Turns links between files ({@code 03-energy.md#leverage}) into {@code #id}. A link without text
 * gets the number or the title of its target.
 */
final class LinkResolver {

  private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel", "doi", "ftp");

  private final Ids ids;
  private final Collection<String> files;
  private final Map<String, Phrase> labels;
  private final Resources resources;
  private final Diagnostics diagnostics;

  /**
   * @param files the paths of the Markdown files in the book
   * @param labels the text of a reference to a target, by its id
   */
  LinkResolver(
      Ids ids,
      Collection<String> files,
      Map<String, Phrase> labels,
      Resources resources,
      Diagnostics diagnostics) {
    this.ids = ids;
    this.files = files;
    this.labels = labels;
    this.resources = resources;
    this.diagnostics = diagnostics;
  }

  /** Resolves the element if it is a link. */
  Element resolved(Element element, String file) {
    Optional<String> href = element.attribute("href");
    if (!element.is("a") || href.isEmpty()) {
      return element;
    }
    Address address = Address.of(href.get().strip());
    if (address.isExternal()) {
      return external(element, address);
    }
    Optional<String> target =
        address.path().isEmpty()
            ? inOwnFile(element, address, file)
            : inFile(element, address, file);
    return target.map(id -> internal(element, id)).orElseGet(() -> unlinked(element));
  }

  private Element external(Element link, Address address) {
    if (!WEB.contains(address.scheme())) {
      diagnostics.report(Code.UNSAFE_LINK, link.origin(), address.scheme());
      return unlinked(link);
    }
    return link.withClass("external");
  }

  private Element internal(Element link, String id) {
    Element internal = link.with("href", "#" + id);
    if (hasContent(link)) {
      return internal;
    }
    Phrase label = labels.getOrDefault(id, Phrase.of(""));
    if (label.isEmpty()) {
      diagnostics.report(Code.EMPTY_LINK, link.origin());
    }
    Element filled =
        internal
            .withClass("cross-reference")
            .withChildren(List.of(Elements.text(label.text(), link.origin())));
    return Elements.marked(filled, label);
  }

  private static boolean hasContent(Element link) {
    boolean[] picture = {false};
    link.walk(e -> picture[0] |= e.is("img") || e.is("svg"));
    return picture[0] || !link.text().isBlank();
  }

  /** Replaces a broken link by its content, so later passes do not report it again. */
  private static Element unlinked(Element link) {
    return new Element("span", Map.of(), link.children(), link.origin());
  }

  private Optional<String> inOwnFile(Element link, Address address, String file) {
    if (address.fragment().isEmpty()) {
      diagnostics.report(Code.DANGLING_LINK, link.origin(), "");
      return Optional.empty();
    }
    Optional<String> id = ids.findAnywhere(file, address.fragment());
    if (id.isEmpty()) {
      Set<String> known = new LinkedHashSet<>(ids.known(file));
      files.forEach(other -> known.addAll(ids.known(other)));
      reportUnknownId(link, address, known, "the book");
    }
    return id;
  }

  private Optional<String> inFile(Element link, Address address, String file) {
    Optional<String> path = BookPath.resolve(file, address.path());
    if (path.isEmpty() || ids.chapterOfFile(path.get()).isEmpty()) {
      reportNoSuchChapter(link, address, path, file);
      return Optional.empty();
    }
    if (address.fragment().isEmpty()) {
      return ids.chapterOfFile(path.get());
    }
    Optional<String> id = ids.find(path.get(), address.fragment());
    if (id.isEmpty()) {
      reportUnknownId(link, address, ids.known(path.get()), "\"" + path.get() + "\"");
    }
    return id;
  }

  private void reportNoSuchChapter(
      Element link, Address address, Optional<String> path, String file) {
    Optional<String> present = path.filter(name -> resources.find(name).isPresent());
    if (present.isEmpty()) {
      reportUnknownFile(link, address, file);
    } else if (present.get().endsWith(".md")) {
      diagnostics.report(Code.LINK_TO_UNLISTED_FILE, link.origin(), address.path());
    } else {
      diagnostics.report(Code.LINK_TO_OTHER_FILE, link.origin(), address.path());
    }
  }

  private void reportUnknownFile(Element link, Address address, String file) {
    List<String> known = files.stream().map(name -> BookPath.relative(file, name)).toList();
    diagnostics.reportUnknown(Code.DANGLING_LINK, link.origin(), address.path(), known);
  }

  private void reportUnknownId(
      Element link, Address address, Collection<String> ids, String place) {
    List<String> known = ids.stream().map(id -> "#" + id).toList();
    diagnostics.reportUnknown(
        Code.DANGLING_ID, link.origin(), "#" + address.fragment(), known, place);
  }
}

package org.octavo.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Nearest;
import org.octavo.source.BookPath;
import org.octavo.source.Resources;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;

/**
 * Turns links as authors write them ({@code 03-energy.md#leverage}) into {@code #id}, and says what
 * stands at the other end where the author left the words out.
 */
final class LinkResolver {

  private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel", "doi", "ftp");

  private final Ids ids;
  private final Collection<String> files;
  private final Map<String, Phrase> labels;
  private final Resources resources;
  private final Diagnostics diagnostics;

  /**
   * @param files of the book, by their paths below its folder
   * @param labels what is said of a target, by its id
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

  /** A link as both outputs follow it; other elements stay as they are. */
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
      diagnostics.error(
          "unsafe-link",
          link.origin(),
          "a link with \"" + address.scheme() + ":\" does not work in a book",
          "Link to a web address, a mail address or another chapter.");
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
      diagnostics.error(
          "empty-link",
          link.origin(),
          "the link has no text, and what it leads to has neither number nor title",
          "Write the words to be shown between the brackets.");
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

  /** After an error: no later room shall see an address that leads nowhere. */
  private static Element unlinked(Element link) {
    return new Element("span", Map.of(), link.children(), link.origin());
  }

  private Optional<String> inOwnFile(Element link, Address address, String file) {
    if (address.fragment().isEmpty()) {
      dangling(link, "the link leads nowhere", "Write a file, a #heading or a web address.");
      return Optional.empty();
    }
    Optional<String> id = ids.findAnywhere(file, address.fragment());
    if (id.isEmpty()) {
      Set<String> known = new LinkedHashSet<>(ids.known(file));
      files.forEach(other -> known.addAll(ids.known(other)));
      dangling(
          link,
          "nothing in the book is called \"#" + address.fragment() + "\"",
          Nearest.to(address.fragment(), known)
              .map(near -> "Did you mean \"#" + near + "\"?")
              .orElse("Give the target an id: ## Heading {#" + address.fragment() + "}"));
    }
    return id;
  }

  private Optional<String> inFile(Element link, Address address, String file) {
    Optional<String> path = BookPath.resolve(file, address.path());
    if (path.isEmpty() || ids.chapterOfFile(path.get()).isEmpty()) {
      noSuchChapter(link, address, path);
      return Optional.empty();
    }
    if (address.fragment().isEmpty()) {
      return ids.chapterOfFile(path.get());
    }
    Optional<String> id = ids.find(path.get(), address.fragment());
    if (id.isEmpty()) {
      dangling(
          link,
          "\"" + path.get() + "\" has no heading or id \"#" + address.fragment() + "\"",
          Nearest.to(address.fragment(), ids.known(path.get()))
              .map(near -> "Did you mean \"#" + near + "\"?")
              .orElse("Ids there: " + some(ids.known(path.get())) + "."));
    }
    return id;
  }

  private void noSuchChapter(Element link, Address address, Optional<String> path) {
    Optional<String> present = path.filter(name -> resources.find(name).isPresent());
    if (present.isEmpty()) {
      dangling(
          link,
          "\"" + address.path() + "\" does not exist",
          Nearest.hint(
              path.orElse(address.path()), files, "Paths are taken from the file with the link."));
    } else if (present.get().endsWith(".md")) {
      dangling(
          link,
          "\"" + address.path() + "\" is not part of the book",
          "List it in the contents of book.yaml, or take the link out.");
    } else {
      dangling(
          link,
          "\"" + address.path() + "\" is a file that readers of the book do not have",
          "Show an image with ![…](…); link to anything else on the web.");
    }
  }

  private void dangling(Element link, String message, String hint) {
    diagnostics.error("dangling-link", link.origin(), message, hint);
  }

  private static String some(Collection<String> known) {
    List<String> first = new ArrayList<>();
    known.stream().limit(8).forEach(id -> first.add("#" + id));
    return first.isEmpty() ? "none" : String.join(", ", first);
  }
}

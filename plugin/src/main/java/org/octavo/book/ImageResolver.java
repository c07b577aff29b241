package org.octavo.book;

import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Nearest;
import org.octavo.source.BookPath;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

/** Finds the files of images; afterwards {@code src} is a path below the book folder. */
final class ImageResolver {

  private final Resources resources;
  private final Diagnostics diagnostics;

  /** Only read when an image is missing. */
  private List<String> names;

  ImageResolver(Resources resources, Diagnostics diagnostics) {
    this.resources = resources;
    this.diagnostics = diagnostics;
  }

  Element resolved(Element element, String file) {
    if (!element.is("img")) {
      return element;
    }
    warnOfMissingText(element);
    String written = element.attribute("src").orElse("").strip();
    Address address = Address.of(written);
    if (address.isExternal()) {
      diagnostics.error(
          "remote-image",
          element.origin(),
          "\"" + shortened(written) + "\" is not a file of the book",
          "A book carries its images: save it into the book folder.");
      return placeholder(element);
    }
    Optional<String> path = BookPath.resolve(file, address.path());
    Optional<Resource> found = path.flatMap(resources::find);
    if (found.isEmpty()) {
      diagnostics.error(
          "missing-image",
          element.origin(),
          "\"" + address.path() + "\" does not exist",
          path.flatMap(name -> Nearest.to(name, names()))
              .map(near -> "Did you mean \"" + BookPath.relative(file, near) + "\"?")
              .orElse("Paths are taken from the file that shows the image."));
    }
    return found.map(resource -> element.with("src", resource.name())).orElse(placeholder(element));
  }

  /** So that no later room misses the image again; the build fails in any case. */
  private static Element placeholder(Element image) {
    String alternative = image.attribute("alt").orElse("");
    return Element.of("span", image.origin(), List.of(new Text(alternative, image.origin())));
  }

  private List<String> names() {
    if (names == null) {
      names = resources.names();
    }
    return names;
  }

  private void warnOfMissingText(Element image) {
    boolean decorative = image.attribute("role").filter("presentation"::equals).isPresent();
    if (!decorative && image.attribute("alt").orElse("").isBlank()) {
      diagnostics.warning(
          "missing-alt",
          image.origin(),
          "the image has no text for those who cannot see it",
          "Write ![what it shows](…), or {role=presentation} if it is mere ornament.");
    }
  }

  private static String shortened(String address) {
    return address.length() <= 80 ? address : address.substring(0, 80) + "…";
  }
}

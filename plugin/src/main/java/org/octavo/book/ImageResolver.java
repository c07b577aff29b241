package org.octavo.book;

import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.BookPath;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

/** Finds the files of images and replaces {@code src} with their paths in the book folder. */
final class ImageResolver {

  private final Resources resources;
  private final Diagnostics diagnostics;

  /** Read when the first image is missing. */
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
      diagnostics.report(Code.REMOTE_IMAGE, element.origin(), written);
      return placeholder(element);
    }
    Optional<String> path = BookPath.resolve(file, address.path());
    Optional<Resource> found = path.flatMap(resources::find);
    if (found.isEmpty()) {
      reportMissing(element, address.path(), file);
    }
    return found.map(resource -> element.with("src", resource.name())).orElse(placeholder(element));
  }

  /** Replaces the image, so later passes do not report it again. */
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
      diagnostics.report(Code.MISSING_ALT, image.origin(), image.attribute("src").orElse(""));
    }
  }

  private void reportMissing(Element image, String written, String file) {
    List<String> known = names().stream().map(name -> BookPath.relative(file, name)).toList();
    diagnostics.reportUnknown(Code.MISSING_IMAGE, image.origin(), written, known);
  }
}

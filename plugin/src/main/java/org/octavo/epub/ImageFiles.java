package org.octavo.epub;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.source.Resource;
import org.octavo.source.Resources;

/** Brings the book's images into the publication, each once, whoever shows it. */
final class ImageFiles {

  private static final String FOLDER = "images/";

  private final Resources resources;
  private final Publication publication;
  private final Diagnostics diagnostics;
  private final Origins origins;
  private final FileNames names = new FileNames();
  private final Map<String, Optional<String>> hrefOfSource = new HashMap<>();
  private boolean someMove;

  ImageFiles(
      Resources resources, Publication publication, Diagnostics diagnostics, Origins origins) {
    this.resources = resources;
    this.publication = publication;
    this.diagnostics = diagnostics;
    this.origins = origins;
  }

  /**
   * @param source path below the book folder
   * @param origin who asks, for the diagnostic
   * @param properties of the manifest item; they count only the first time
   * @return the image's href in the publication; empty, with an error told, where it cannot be
   *     shown
   */
  Optional<String> add(String source, Position origin, String... properties) throws IOException {
    Optional<Resource> resource = resources.find(source);
    if (resource.isEmpty()) {
      diagnostics.report(Code.MISSING_IMAGE, origin, source);
      return Optional.empty();
    }
    String name = resource.get().name();
    if (!hrefOfSource.containsKey(name)) {
      hrefOfSource.put(name, include(resource.get(), origin, properties));
    }
    Optional<String> href = hrefOfSource.get(name);
    href.ifPresent(file -> origins.mark(ContainerZip.FOLDER + file, 1, 0, origin));
    return href;
  }

  /** Adds an image that is no file of the book. */
  String addMade(String stem, MediaType type, byte[] bytes, String... properties) {
    String href = FOLDER + names.unique(stem, "image", type.extension());
    publication.add(href, type, bytes, properties);
    return href;
  }

  /** Whether an animation is among them, which nobody has examined for flashes. */
  boolean someMove() {
    return someMove;
  }

  private Optional<String> include(Resource resource, Position origin, String... properties)
      throws IOException {
    ImageInfo image;
    try {
      image = ImageInfo.read(resource);
    } catch (ImageException e) {
      diagnostics.report(Code.BAD_IMAGE, origin, e.getMessage());
      return Optional.empty();
    }
    byte[] bytes = resource.bytes();
    MediaType type = MediaType.of(image.kind());
    if (type == MediaType.SVG) {
      return SvgSanitizer.clean(bytes, resource.display(), diagnostics)
          .map(clean -> addMade(stem(resource), type, clean, properties));
    }
    someMove |= Animation.in(bytes, type);
    StoreLimits.checkSize(image, resource, origin, diagnostics);
    if (type == MediaType.JPEG) {
      StoreLimits.checkColors(bytes, resource, origin, diagnostics);
    }
    return Optional.of(addMade(stem(resource), type, bytes, properties));
  }

  /** Its file's name without folder and ending. */
  static String stem(Resource resource) {
    String file = resource.name().substring(resource.name().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }
}

package org.octavo.epub;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.source.Resource;
import org.octavo.svg.SvgSanitizer;

/** Adds images to the publication, each file once. */
final class ImageFiles {

  private static final String FOLDER = "images/";

  private final Publication publication;
  private final Diagnostics diagnostics;
  private final SourceMap origins;
  private final FileNames names = new FileNames();
  private final Map<String, Optional<String>> hrefOfResource = new HashMap<>();
  private boolean includeAnimation;

  ImageFiles(Publication publication, Diagnostics diagnostics, SourceMap origins) {
    this.publication = publication;
    this.diagnostics = diagnostics;
    this.origins = origins;
  }

  /**
   * Adds an image of the book, unless it was added before.
   *
   * @param origin where the image is used, for diagnostics
   * @param properties of the manifest item; ignored if the image was added before
   * @return the image's href in the publication; empty, with an error reported, if it cannot be
   *     shown
   * @throws IOException if the file cannot be read
   */
  Optional<String> add(Resource image, Position origin, String... properties) throws IOException {
    String name = image.name();
    if (!hrefOfResource.containsKey(name)) {
      hrefOfResource.put(name, addFile(image, origin, properties));
    }
    Optional<String> href = hrefOfResource.get(name);
    href.ifPresent(file -> origins.mark(ContainerZip.FOLDER + file, 1, 0, origin));
    return href;
  }

  /**
   * Adds a generated image.
   *
   * @param stem of its file name
   * @return its href in the publication
   */
  String addGenerated(String stem, MediaType type, byte[] bytes, String... properties) {
    String href = FOLDER + names.unique(stem, "image", type.extension());
    publication.add(href, type, bytes, properties);
    return href;
  }

  /** Whether one of the images is an animation, which might flash. */
  boolean includeAnimation() {
    return includeAnimation;
  }

  private Optional<String> addFile(Resource resource, Position origin, String... properties)
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
          .map(clean -> addGenerated(stem(resource), type, clean, properties));
    }
    includeAnimation |= Animation.in(bytes, type);
    StoreLimits.checkSize(image, resource, origin, diagnostics);
    if (type == MediaType.JPEG) {
      StoreLimits.checkColors(bytes, resource, origin, diagnostics);
    }
    return Optional.of(addGenerated(stem(resource), type, bytes, properties));
  }

  /** The file name without folder and extension. */
  static String stem(Resource resource) {
    String file = resource.name().substring(resource.name().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }
}

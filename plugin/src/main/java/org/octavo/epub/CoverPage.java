package org.octavo.epub;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.cover.CoverDrawing;
import org.octavo.cover.SvgCover;
import org.octavo.diagnostic.Breakdown;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.source.BookYaml;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.svg.SvgDrawing;
import org.octavo.svg.SvgReader;
import org.octavo.text.Phrase;
import org.octavo.text.Words;
import org.octavo.tree.Element;

/**
 * The cover: the author's image, or one drawn from the metadata, and a file of its own that shows
 * it. An author's SVG is turned into the JPEG that stores and old readers want.
 */
final class CoverPage {

  private static final String PROPERTY = "cover-image";

  private final Resources resources;
  private final ImageFiles images;
  private final FontLibrary fonts;
  private final Diagnostics diagnostics;

  CoverPage(Resources resources, ImageFiles images, FontLibrary fonts, Diagnostics diagnostics) {
    this.resources = resources;
    this.images = images;
    this.fonts = fonts;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the image and gives the page that shows it; empty, with an error told, where the author's
   * image is not to be had.
   */
  Optional<XhtmlPage> page(Metadata metadata, Words words, List<String> stylesheets)
      throws IOException {
    Optional<String> image =
        metadata.get(BookYaml.COVER).isPresent()
            ? ofAuthor(metadata.get(BookYaml.COVER).get())
            : Optional.of(
                images.addMade("cover", MediaType.JPEG, CoverDrawing.jpeg(metadata), PROPERTY));
    return image.map(href -> page(metadata, words, href, stylesheets));
  }

  private Optional<String> ofAuthor(String file) throws IOException {
    Position origin = Position.ofFile(resources.display(file));
    Optional<Resource> resource = resources.find(file);
    if (resource.isPresent()) {
      try {
        ImageInfo info = ImageInfo.read(resource.get());
        if (info.kind() == ImageInfo.Kind.SVG) {
          return Breakdown.at(origin, () -> ofDrawing(resource.get(), info));
        }
      } catch (ImageException e) {
        // told below, where a bitmap would be told of too
      }
    }
    return images.add(file, origin, PROPERTY);
  }

  private Optional<String> ofDrawing(Resource resource, ImageInfo info) throws IOException {
    String file = resource.display();
    Optional<byte[]> clean = SvgSanitizer.clean(resource.bytes(), file, diagnostics);
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    try {
      SvgDrawing drawing =
          new SvgReader(fonts, new Shaper(), diagnostics)
              .read(clean.get(), info, file, Position.ofFile(file));
      byte[] jpeg = SvgCover.jpeg(drawing);
      return Optional.of(images.addMade(ImageFiles.stem(resource), MediaType.JPEG, jpeg, PROPERTY));
    } catch (IOException | ImageException e) {
      diagnostics.report(Code.BAD_IMAGE, Position.ofFile(file), e.getMessage());
      return Optional.empty();
    }
  }

  /** An {@code img} and no SVG wrapper, as Apple and Kobo ask for. */
  private static XhtmlPage page(
      Metadata metadata, Words words, String image, List<String> stylesheets) {
    Phrase alternative = words.get("cover.of", metadata.title());
    Map<String, String> attributes =
        AttributeMap.of(
            "src",
            LinkTargets.relative(image, LinkTargets.COVER),
            "alt",
            alternative.text(),
            "role",
            "doc-cover");
    attributes.putAll(AttributeMap.language(alternative));
    Element shown = new Element("img", attributes, List.of(), Position.GENERATED);
    Element section =
        new Element(
            "section",
            AttributeMap.of(
                "class", "cover", "epub:type", "cover", "aria-label", words.get("cover").text()),
            List.of(shown),
            Position.GENERATED);
    return new XhtmlPage(
        LinkTargets.COVER,
        metadata.language(),
        words.get("cover").text(),
        "cover",
        stylesheets,
        List.of(section));
  }
}

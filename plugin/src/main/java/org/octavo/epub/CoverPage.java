package org.octavo.epub;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.cover.Cover;
import org.octavo.cover.SvgCover;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.svg.SvgDrawing;
import org.octavo.svg.SvgReader;
import org.octavo.svg.SvgSanitizer;
import org.octavo.text.Phrase;
import org.octavo.text.Words;
import org.octavo.tree.Element;

/**
 * The cover image and the page that shows it. An author's SVG is converted to the JPEG that stores
 * and old e-readers need.
 */
final class CoverPage {

  private static final String PROPERTY = "cover-image";

  private final ImageFiles images;
  private final FontLibrary fonts;
  private final Diagnostics diagnostics;

  CoverPage(ImageFiles images, FontLibrary fonts, Diagnostics diagnostics) {
    this.images = images;
    this.fonts = fonts;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the cover image to the publication.
   *
   * @return the page that shows it; empty, with an error reported, if the author's image cannot be
   *     used
   * @throws IOException if the author's image cannot be read
   */
  Optional<XhtmlPage> page(Cover cover, Book book, List<String> stylesheets) throws IOException {
    Optional<String> image =
        cover.image().isPresent() ? addImage(cover.image().get()) : addDrawnCover(cover);
    Words words = book.words().in(book.metadata().language());
    return image.map(href -> page(book.metadata(), words, href, stylesheets));
  }

  private Optional<String> addDrawnCover(Cover cover) throws IOException {
    byte[] jpeg = cover.bytes(Cover.STORE_RATIO);
    return Optional.of(images.addGenerated("cover", MediaType.JPEG, jpeg, PROPERTY));
  }

  private Optional<String> addImage(Resource image) throws IOException {
    Position origin = Position.ofFile(image.display());
    try {
      ImageInfo info = ImageInfo.read(image);
      if (info.kind() == ImageInfo.Kind.SVG) {
        return LocatedException.at(origin, () -> addSvg(image, info));
      }
    } catch (ImageException e) {
      // ImageFiles reports it, as it does for every other image
    }
    return images.add(image, origin, PROPERTY);
  }

  private Optional<String> addSvg(Resource resource, ImageInfo info) throws IOException {
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
      return Optional.of(
          images.addGenerated(ImageFiles.stem(resource), MediaType.JPEG, jpeg, PROPERTY));
    } catch (IOException | ImageException e) {
      diagnostics.report(Code.BAD_IMAGE, Position.ofFile(file), e.getMessage());
      return Optional.empty();
    }
  }

  /** Shows the image in an {@code img} without an SVG wrapper, as Apple and Kobo require. */
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

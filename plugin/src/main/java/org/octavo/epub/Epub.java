package org.octavo.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.source.Metadata;

/** A complete EPUB that is not packed into its container yet. */
public final class Epub {

  private final Publication publication;
  private final Metadata metadata;
  private final AccessibilityMetadata accessibility;
  private final List<Landmark> landmarks;

  Epub(
      Publication publication,
      Metadata metadata,
      AccessibilityMetadata accessibility,
      List<Landmark> landmarks) {
    this.publication = publication;
    this.metadata = metadata;
    this.accessibility = accessibility;
    this.landmarks = List.copyOf(landmarks);
  }

  /** The same EPUB without a claim that it conforms to EPUB Accessibility. */
  public Epub withoutCertification() {
    return new Epub(publication, metadata.withoutCertification(), accessibility, landmarks);
  }

  /**
   * The bytes of each file by its path in the container, in the order of the container.
   *
   * @throws IOException if the content of a file cannot be read
   */
  public Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (ContainerZip.Entry entry : ContainerZip.entries(publication, packageDocument())) {
      files.put(entry.path(), entry.bytes());
    }
    return files;
  }

  /**
   * Writes the EPUB as a ZIP container. The same content gives the same bytes.
   *
   * @param out stays open
   * @throws IOException if the stream cannot be written
   */
  public void pack(OutputStream out) throws IOException {
    ContainerZip.write(ContainerZip.entries(publication, packageDocument()), out);
  }

  private byte[] packageDocument() {
    return PackageDocument.write(publication, metadata, accessibility, landmarks);
  }
}

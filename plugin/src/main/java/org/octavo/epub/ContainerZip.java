package org.octavo.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The OCF ZIP container (EPUB 3.3 section 4.3): {@code mimetype} first and stored, {@code
 * META-INF/container.xml}, then the publication below {@code EPUB/}. The same publication gives the
 * same bytes.
 */
final class ContainerZip {

  static final String FOLDER = "EPUB/";
  static final String PACKAGE_DOCUMENT = "package.opf";

  /**
   * A fixed time for every entry. In January 1980, the first month of the ZIP calendar, Java would
   * add an extra field for a time zone's sake, and the mimetype entry must have none.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """
          .replace("%s", FOLDER + PACKAGE_DOCUMENT);

  private ContainerZip() {}

  /** Writes the container and leaves the stream open. */
  static void write(Publication publication, byte[] packageDocument, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_COMPRESSION);
    store(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    deflate(zip, "META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
    deflate(zip, FOLDER + PACKAGE_DOCUMENT, packageDocument);
    for (Publication.Item item : publication.items()) {
      String name = FOLDER + item.resource().getHref();
      if (item.type().isCompressed()) {
        store(zip, name, item.resource().getData());
      } else {
        deflate(zip, name, item.resource().getData());
      }
    }
    zip.finish();
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    put(zip, entry, bytes);
  }

  private static void deflate(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    put(zip, entry(name), bytes);
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}

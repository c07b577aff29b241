package org.octavo.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The OCF ZIP container (EPUB 3.3 section 4.3): {@code mimetype} first and not compressed, then
 * {@code META-INF/container.xml} and the files of the publication in {@code EPUB/}. The same
 * publication gives the same bytes.
 */
final class ContainerZip {

  static final String FOLDER = "EPUB/";
  static final String PACKAGE_DOCUMENT = "package.opf";

  /**
   * A fixed time for every entry. For times in January 1980, the first month that ZIP can store,
   * Java adds an extra field because of time zones, but the mimetype entry must not have one.
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

  /**
   * A file of the container.
   *
   * @param path in the container
   * @param stored whether the file is stored without compression
   */
  record Entry(String path, byte[] bytes, boolean stored) {}

  /** All files of a publication, in the order of the container. */
  static List<Entry> entries(Publication publication, byte[] packageDocument) throws IOException {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        new Entry("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII), true));
    entries.add(
        new Entry("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8), false));
    entries.add(new Entry(FOLDER + PACKAGE_DOCUMENT, packageDocument, false));
    for (Publication.Item item : publication.items()) {
      String path = FOLDER + item.resource().getHref();
      entries.add(new Entry(path, item.resource().getData(), item.type().isCompressed()));
    }
    return entries;
  }

  /** Writes the container and leaves the stream open. */
  static void write(List<Entry> entries, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_COMPRESSION);
    for (Entry entry : entries) {
      zip.putNextEntry(zipEntry(entry));
      zip.write(entry.bytes());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static ZipEntry zipEntry(Entry entry) {
    ZipEntry zipEntry = new ZipEntry(entry.path());
    zipEntry.setTimeLocal(TIME);
    if (entry.stored()) {
      CRC32 checksum = new CRC32();
      checksum.update(entry.bytes());
      zipEntry.setMethod(ZipEntry.STORED);
      zipEntry.setSize(entry.bytes().length);
      zipEntry.setCrc(checksum.getValue());
    }
    return zipEntry;
  }
}

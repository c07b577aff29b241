package org.octavo.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.pdf.Attachment;
import org.octavo.source.Manuscript;
import org.octavo.source.Resource;
import org.octavo.source.SourceFile;

/**
 * The sources that a PDF carries as attachments: Markdown, {@code book.yaml} and {@code theme.css}.
 * Images and fonts are part of the PDF anyway.
 */
final class AttachedSources {

  private AttachedSources() {}

  static List<Attachment> of(Manuscript manuscript) throws IOException {
    List<Attachment> sources = new ArrayList<>();
    for (SourceFile file : manuscript.files()) {
      add(file.name(), "text/markdown", manuscript, sources);
    }
    add("book.yaml", "application/yaml", manuscript, sources);
    add("theme.css", "text/css", manuscript, sources);
    return sources;
  }

  private static void add(
      String name, String mediaType, Manuscript manuscript, List<Attachment> sources)
      throws IOException {
    Optional<Resource> source = manuscript.resources().find(name);
    if (source.isPresent()) {
      sources.add(new Attachment(name, mediaType, source.get().bytes()));
    }
  }
}

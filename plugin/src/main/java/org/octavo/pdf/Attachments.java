package org.octavo.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.metadata.DocumentInformation;
import org.octavo.pdf.object.Streams;
import org.octavo.source.Metadata;

/** Attaches the book's source files as associated files (ISO 19005-3 6.8). */
final class Attachments {

  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private Attachments() {}

  static void write(PDDocument document, List<Attachment> sources, Metadata metadata)
      throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    COSArray associated = new COSArray();
    COSArray names = new COSArray();
    // A name tree is sorted (ISO 32000-1 7.9.6).
    for (Attachment source :
        sources.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
      COSDictionary file = file(document, source, metadata);
      associated.add(file);
      names.add(new COSString(source.name()));
      names.add(file);
    }
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.NAMES, names);
    COSDictionary trees = new COSDictionary();
    trees.setItem(COSName.getPDFName("EmbeddedFiles"), embedded);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.NAMES, trees);
    catalog.setItem(ASSOCIATED_FILES, associated);
  }

  private static COSDictionary file(PDDocument document, Attachment source, Metadata metadata)
      throws IOException {
    byte[] bytes = source.bytes();
    COSStream stream = Streams.compress(document, bytes);
    stream.setName(COSName.TYPE, "EmbeddedFile");
    stream.setName(COSName.SUBTYPE, source.mediaType());
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.length);
    parameters.setDate("ModDate", DocumentInformation.moment(metadata));
    stream.setItem(COSName.PARAMS, parameters);
    COSDictionary file = new COSDictionary();
    file.setName(COSName.TYPE, "Filespec");
    file.setString(COSName.F, source.name());
    file.setString(COSName.UF, source.name());
    file.setString(COSName.DESC, "Source of the book");
    file.setName("AFRelationship", "Source");
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.F, stream);
    content.setItem(COSName.UF, stream);
    file.setItem(COSName.EF, content);
    return file;
  }
}

package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  private static final Attachment TEXT = attachment("b/one.md", "text/markdown", "# Öne\n");
  private static final Attachment BOOK = attachment("a.yaml", "application/yaml", "title: One\n");

  @Test
  void attachesSourcesWithTheirNamesAndTypes() throws IOException {
    try (PDDocument pdf = new PageFixture().standard(PdfStandard.UA1_A3A, TEXT, BOOK).read()) {
      Map<String, PDComplexFileSpecification> files =
          pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("a.yaml", "b/one.md");
      PDComplexFileSpecification file = files.get("b/one.md");
      assertThat(file.getFileUnicode()).isEqualTo("b/one.md");
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
      PDEmbeddedFile embedded = file.getEmbeddedFile();
      assertThat(embedded.getSubtype()).isEqualTo("text/markdown");
      assertThat(embedded.getModDate().toInstant()).hasToString("2026-11-01T12:30:05Z");
      assertThat(embedded.getSize()).isEqualTo(embedded.toByteArray().length);
      assertThat(new String(embedded.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("# Öne\n");
    }
  }

  @Test
  void associatesSourcesWithTheDocument() throws IOException {
    try (PDDocument pdf = new PageFixture().standard(PdfStandard.UA1_A3A, TEXT, BOOK).read()) {
      COSArray associated =
          pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(List.of(associated.getObject(0), associated.getObject(1)))
          .extracting(file -> ((COSDictionary) file).getString(COSName.UF))
          .containsExactly("a.yaml", "b/one.md");
    }
  }

  private static Attachment attachment(String name, String mediaType, String text) {
    return new Attachment(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }
}

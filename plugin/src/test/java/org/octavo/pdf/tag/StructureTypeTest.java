package org.octavo.pdf.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.tree.Vocabulary;

class StructureTypeTest {

  private static final StructureNamespace PDF_17 = StructureNamespace.of(false);
  private static final StructureNamespace PDF_2 = StructureNamespace.of(true);

  @ParameterizedTest
  @EnumSource
  void everyElementHasAKnownType(Vocabulary element) {
    if (!element.pdfType().equals("Artifact")) {
      assertThat(StructureType.named(element.pdfType()).contentTag()).isEqualTo(element.pdfType());
    }
  }

  @Test
  void tagsTextOfUnknownTypeAsSpanInPdf17() {
    assertThat(PDF_17.known(StructureType.EM)).isEqualTo(StructureType.SPAN);
    assertThat(PDF_2.known(StructureType.EM)).isEqualTo(StructureType.EM);
  }

  @Test
  void mapsRolesOfUnknownBlocksInPdf17() {
    assertThat(PDF_17.known(StructureType.ASIDE)).isEqualTo(StructureType.ASIDE);
    COSDictionary root = new COSDictionary();
    PDF_17.declare(root);
    COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
    assertThat(roles.keySet()).containsExactly(COSName.getPDFName("Aside"));
    assertThat(roles.getNameAsString("Aside")).isEqualTo("Div");
  }

  @Test
  void renamesNotesInPdf2() {
    assertThat(StructureType.NOTE.contentTag()).isEqualTo("Note");
    assertThat(StructureType.NOTE.nameInPdf2()).isEqualTo("FENote");
  }
}

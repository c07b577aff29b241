package org.octavo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Compares writing a PDF with and without tags: {@code Untagged FILE.pdf} reads a file twice,
 * removes the tags of one copy, and writes both in turn with PDFBox.
 */
final class Untagged {

  private static final int WARM_UP_ROUNDS = 15;
  private static final int ROUNDS = 9;

  private Untagged() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (PDDocument tagged = Loader.loadPDF(file.toFile());
        PDDocument plain = Loader.loadPDF(file.toFile())) {
      rewriteContents(tagged, false);
      rewriteContents(plain, true);
      removeStructure(plain);
      long[] taggedCpu = new long[ROUNDS];
      long[] plainCpu = new long[ROUNDS];
      int taggedSize = 0;
      int plainSize = 0;
      for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
        long start = Cpu.used();
        taggedSize = size(tagged);
        long middle = Cpu.used();
        plainSize = size(plain);
        taggedCpu[Math.max(0, round)] = middle - start;
        plainCpu[Math.max(0, round)] = Cpu.used() - middle;
      }
      System.out.printf(
          "tagged %d bytes, written in %d ms of CPU; untagged %d bytes, %d ms; ratio of size %.2f%n",
          taggedSize,
          Cpu.millis(Cpu.median(taggedCpu)),
          plainSize,
          Cpu.millis(Cpu.median(plainCpu)),
          taggedSize / (double) plainSize);
    }
  }

  private static int size(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.size();
  }

  /** Rewrites the operators of all pages, so that PDFBox compresses both files. */
  private static void rewriteContents(PDDocument document, boolean withoutMarks)
      throws IOException {
    for (PDPage page : document.getPages()) {
      List<Object> tokens = new PDFStreamParser(page).parse();
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(withoutMarks ? unmarked(tokens) : tokens);
      }
      page.setContents(stream);
    }
  }

  private static List<Object> unmarked(List<Object> tokens) {
    List<Object> kept = new ArrayList<>();
    for (Object token : tokens) {
      String name = token instanceof Operator operator ? operator.getName() : "";
      switch (name) {
        case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
          kept.remove(kept.size() - 1);
          kept.remove(kept.size() - 1);
        }
        case OperatorName.BEGIN_MARKED_CONTENT -> kept.remove(kept.size() - 1);
        case OperatorName.END_MARKED_CONTENT -> {}
        default -> kept.add(token);
      }
    }
    return kept;
  }

  /** Removes the structure tree and all references to it. */
  private static void removeStructure(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.removeItem(COSName.STRUCT_TREE_ROOT);
    catalog.removeItem(COSName.getPDFName("MarkInfo"));
    for (PDPage page : document.getPages()) {
      page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      for (PDAnnotation annotation : page.getAnnotations()) {
        annotation.getCOSObject().removeItem(COSName.STRUCT_PARENT);
      }
    }
    removeStructure(document.getDocumentCatalog().getDocumentOutline().children());
  }

  private static void removeStructure(Iterable<PDOutlineItem> items) {
    for (PDOutlineItem item : items) {
      item.getCOSObject().removeItem(COSName.getPDFName("SE"));
      removeStructure(item.children());
    }
  }
}

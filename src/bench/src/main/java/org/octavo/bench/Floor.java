package org.octavo.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A lower bound of the cost of a PDF: PDFBox writes the words of a book in lines with a fixed
 * number of characters, in one face, without layout and tags.
 */
final class Floor {

  private static final String FACE = "/org/octavo/fonts/SourceSerif4-Regular.ttf";

  /** Characters per line, as in the default theme. */
  private static final int MEASURE = 66;

  /** Lines per page, as in the default theme. */
  private static final int LINES = 36;

  private static final float SIZE = 11;
  private static final float LEADING = 14;

  private final List<String> lines;

  private Floor(List<String> lines) {
    this.lines = lines;
  }

  /** Reads all text of a folder of Markdown. */
  static Floor of(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        text.append(Files.readString(file).replaceAll("[*|#\\[\\]^_>-]|\\s+", " "));
      }
    }
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); at += MEASURE) {
      lines.add(text.substring(at, Math.min(text.length(), at + MEASURE)));
    }
    return new Floor(lines);
  }

  /**
   * @return the number of pages
   */
  int write(Path file) throws IOException {
    try (PDDocument document = new PDDocument();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PDType0Font font = PDType0Font.load(document, face(), true);
      for (int first = 0; first < lines.size(); first += LINES) {
        page(document, font, lines.subList(first, Math.min(lines.size(), first + LINES)));
      }
      document.save(out);
      return document.getNumberOfPages();
    }
  }

  /** Without GSUB, because PDFBox would read that table again for every line. */
  private static TrueTypeFont face() throws IOException {
    try (InputStream in = Floor.class.getResourceAsStream(FACE)) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      face.setEnableGsub(false);
      return face;
    }
  }

  private static void page(PDDocument document, PDType0Font font, List<String> lines)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(396, 612));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(54, 546);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}

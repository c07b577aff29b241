package org.octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.octavo.source.Metadata;

/**
 * A typographic cover for a book that brings none: title, ornament and author within a thin frame
 * on a deep ink ground. The ornament is drawn from a hash of the title, so that two books do not
 * look alike and one book always looks the same.
 */
final class CoverDrawing {

  /** In pixels; the ratio of 1.6 that Kindle Direct Publishing calls ideal. */
  private static final int WIDTH = 1600;

  private static final int HEIGHT = 2560;
  private static final int MARGIN = 110;

  /** Contrast of the paper on each ink is above 10:1. */
  private static final String PAPER = "#f4efe4";

  private static final List<String> INKS =
      List.of("#14213d", "#1f2933", "#2b1d2e", "#10312b", "#3a1518", "#1d2b1f");

  private static final int LARGEST_TITLE = 200;
  private static final int SMALLEST_TITLE = 90;
  private static final int MOST_LINES = 5;

  /** Mean advance of a letter in ems, on the wide side, since the reader's face is not known. */
  private static final double ADVANCE = 0.56;

  private final Metadata metadata;
  private final long seed;
  private final StringBuilder out = new StringBuilder();

  private CoverDrawing(Metadata metadata) {
    this.metadata = metadata;
    CRC32 hash = new CRC32();
    hash.update(metadata.title().getBytes(StandardCharsets.UTF_8));
    this.seed = hash.getValue();
  }

  static String svg(Metadata metadata) {
    return new CoverDrawing(metadata).draw();
  }

  private String draw() {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    write("<title>%s</title>\n", Markup.escape(metadata.title()));
    write(
        "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
        WIDTH, HEIGHT, INKS.get((int) (seed % INKS.size())));
    frame(MARGIN, 5);
    frame(MARGIN + 22, 2);
    title();
    ornament(WIDTH / 2.0, 1560, 190);
    authors();
    return out.append("</svg>\n").toString();
  }

  private void frame(int inset, int stroke) {
    write(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"/>\n",
        inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, PAPER, stroke);
  }

  private void title() {
    int size = LARGEST_TITLE;
    List<String> lines = lines(metadata.title(), size);
    while (size > SMALLEST_TITLE && (lines.size() > MOST_LINES || !fits(lines, size))) {
      size -= 10;
      lines = lines(metadata.title(), size);
    }
    double leading = size * 1.15;
    double baseline = 820 - (lines.size() - 1) * leading / 2;
    for (String line : lines) {
      text(line, baseline, size, "");
      baseline += leading;
    }
    double below = baseline + 20;
    int subtitleSize = Math.min(84, size / 2 + 10);
    for (String line : metadata.subtitle().map(s -> lines(s, subtitleSize)).orElse(List.of())) {
      text(line, below, subtitleSize, " font-style=\"italic\"");
      below += subtitleSize * 1.3;
    }
  }

  private void authors() {
    double baseline = 2160;
    List<String> authors = metadata.authors();
    for (String author : authors.subList(0, Math.min(4, authors.size()))) {
      text(author, baseline, 84, " letter-spacing=\"6\"");
      baseline += 110;
    }
  }

  private void text(String line, double baseline, int size, String more) {
    write(
        "<text x=\"%d\" y=\"%.0f\" text-anchor=\"middle\" fill=\"%s\" font-size=\"%d\""
            + " font-family=\"Source Serif 4, Georgia, Times New Roman, serif\"%s>%s</text>\n",
        WIDTH / 2, baseline, PAPER, size, more, Markup.escape(line));
  }

  private static int letters(int size) {
    return (int) ((WIDTH - 2 * MARGIN - 180) / (size * ADVANCE));
  }

  private static boolean fits(List<String> lines, int size) {
    return lines.stream().allMatch(line -> line.length() <= letters(size));
  }

  /** As few lines as the size allows, of nearly the same length. */
  private static List<String> lines(String text, int size) {
    List<String> fewest = filled(text, letters(size));
    int measure = letters(size);
    List<String> balanced = fewest;
    while (measure > 1) {
      List<String> narrower = filled(text, --measure);
      if (narrower.size() > fewest.size() || !fits(narrower, size)) {
        break;
      }
      balanced = narrower;
    }
    return balanced;
  }

  private static List<String> filled(String text, int measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > measure) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * A rosette: petals of one curve turned round a centre, in one or two rings, with a ring of dots.
   */
  private void ornament(double x, double y, double radius) {
    int petals = 5 + (int) (seed >> 4 & 7);
    double waist = 0.25 + (seed >> 8 & 15) / 40.0;
    boolean inner = (seed >> 12 & 1) == 1;
    write(
        "<g transform=\"translate(%.0f %.0f)\" fill=\"none\" stroke=\"%s\" stroke-width=\"4\">\n",
        x, y, PAPER);
    ring(petals, radius, waist, 0);
    if (inner) {
      ring(petals, radius * 0.55, waist, 180.0 / petals);
    }
    for (int i = 0; i < petals; i++) {
      double angle = Math.PI * (2 * i + 1) / petals - Math.PI / 2;
      write(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"7\" fill=\"%s\"/>\n",
          radius * 0.82 * Math.cos(angle), radius * 0.82 * Math.sin(angle), PAPER);
    }
    out.append("</g>\n");
  }

  private void ring(int petals, double radius, double waist, double turned) {
    double side = radius * waist;
    for (int i = 0; i < petals; i++) {
      write(
          "<path transform=\"rotate(%.2f)\" d=\"M0 0C%.1f %.1f %.1f %.1f 0 %.1f"
              + "C%.1f %.1f %.1f %.1f 0 0Z\"/>\n",
          turned + 360.0 * i / petals,
          side,
          -radius * 0.35,
          side,
          -radius * 0.75,
          -radius,
          -side,
          -radius * 0.75,
          -side,
          -radius * 0.35);
    }
  }

  private void write(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}

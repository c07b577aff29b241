package org.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceTest {

  private static final String SAMPLE =
      "The office’s fjord: AVATAR, naïve é̈ x̣̂ Ωμέγα Ёлка 1⁄2 № ﬁ…";

  @Test
  void readsMetricsFromTables() throws IOException {
    Face face = Fonts.bundled("SourceSerif4-SemiboldIt");
    assertThat(face.name()).isEqualTo("SourceSerif4-SemiboldIt");
    assertThat(face.family()).isEqualTo("Source Serif 4");
    assertThat(face.weight()).isEqualTo(600);
    assertThat(face.italic()).isTrue();
    assertThat(face.italicAngle()).isNegative();
    assertThat(face.unitsPerEm()).isEqualTo(1000);
    assertThat(face.descent()).isNegative();
    assertThat(face.xHeight()).isBetween(450, 500);
    assertThat(face.capHeight()).isBetween(650, 700);
    assertThat(face.cff()).isFalse();
    assertThat(face.hasFeature("onum")).isTrue();
    assertThat(face.hasFeature("smcp")).isFalse();
    assertThat(face.hasFeature("mark")).isTrue();
    assertThat(face.advance(face.glyphCount())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SourceSerif4-Regular", "SourceSerif4-It", "SourceCodePro-Regular"})
  void drawsSameOutlinesAsFontBox(String name) throws IOException {
    Face face = Fonts.bundled(name);
    try (TrueTypeFont expected =
        new TTFParser().parse(new RandomAccessReadBuffer(face.program()))) {
      for (int glyph = 0; glyph < face.glyphCount(); glyph += 3) {
        Rectangle2D ours = path(face.outline(glyph)).getBounds2D();
        var data = expected.getGlyph().getGlyph(glyph);
        Rectangle2D theirs = data == null ? new Rectangle2D.Double() : data.getPath().getBounds2D();
        assertThat(ours.getMinX()).as("glyph %s", glyph).isCloseTo(theirs.getMinX(), within(1.5));
        assertThat(ours.getMaxX()).as("glyph %s", glyph).isCloseTo(theirs.getMaxX(), within(1.5));
        assertThat(ours.getMinY()).as("glyph %s", glyph).isCloseTo(theirs.getMinY(), within(1.5));
        assertThat(ours.getMaxY()).as("glyph %s", glyph).isCloseTo(theirs.getMaxY(), within(1.5));
      }
    }
  }

  private static Path2D path(GlyphOutline outline) {
    Path2D path = new Path2D.Double();
    for (GlyphOutline.Segment segment : outline.segments()) {
      if (segment instanceof GlyphOutline.Move move) {
        path.moveTo(move.x(), move.y());
      } else if (segment instanceof GlyphOutline.Line line) {
        path.lineTo(line.x(), line.y());
      } else if (segment instanceof GlyphOutline.Quad quad) {
        path.quadTo(quad.x1(), quad.y1(), quad.x(), quad.y());
      } else if (segment instanceof GlyphOutline.Close) {
        path.closePath();
      }
    }
    return path;
  }

  @Test
  void rejectsFilesThatAreNotFonts() throws IOException {
    byte[] font = Fonts.bytes("SourceSerif4-It");
    assertRejected("hello".getBytes(StandardCharsets.UTF_8), "is not a TrueType or OpenType font");
    assertRejected(new byte[0], "is not a TrueType or OpenType font");
    assertRejected("wOF2....".getBytes(StandardCharsets.UTF_8), "WOFF2");
    assertRejected("ttcf....".getBytes(StandardCharsets.UTF_8), "collection");
    assertRejected(Arrays.copyOf(font, 100_000), "cut short");
    assertRejected(renamed(font, "cmap"), "has no \"cmap\" table");
    assertRejected(renamed(font, "glyf"), "no outlines");
  }

  private static void assertRejected(byte[] file, String message) {
    assertThatThrownBy(() -> Face.read(file, "fonts/x.ttf"))
        .isInstanceOf(InvalidFontException.class)
        .hasMessageStartingWith("fonts/x.ttf ")
        .hasMessageContaining(message);
  }

  private static byte[] renamed(byte[] font, String table) {
    byte[] changed = font.clone();
    changed[record(font, table)] = 'x';
    return changed;
  }

  private static int record(byte[] font, String table) {
    ByteBuffer buffer = ByteBuffer.wrap(font);
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(table)) {
        return at;
      }
      assertThat(at).isLessThan(12 + 16 * buffer.getShort(4));
    }
  }

  @Test
  void rejectsFontThatForbidsEmbedding() throws IOException {
    byte[] font = Fonts.bytes("SourceSerif4-It");
    font[ByteBuffer.wrap(font).getInt(record(font, "OS/2") + 8) + 9] = 2;
    assertThatThrownBy(() -> FontLibrary.bundled().with("X", 400, false, font, "fonts/x.ttf"))
        .isInstanceOf(InvalidFontException.class)
        .hasMessageContaining("must not be embedded");
  }

  @Test
  void shapesWithDamagedTables() throws IOException {
    byte[] font = Fonts.bytes("SourceSerif4-It");
    Random random = new Random(7);
    List<String> tables =
        List.of("GSUB", "GPOS", "GDEF", "cmap", "glyf", "loca", "hmtx", "maxp", "name", "hhea");
    int shaped = 0;
    for (int round = 0; round < 200; round++) {
      byte[] damaged = font.clone();
      int record = record(font, tables.get(round % tables.size()));
      int offset = ByteBuffer.wrap(font).getInt(record + 8);
      int length = ByteBuffer.wrap(font).getInt(record + 12);
      int reach = round % 3 == 0 ? Math.min(length, 64) : length;
      for (int i = 0; i < 1 + round % 50; i++) {
        damaged[offset + random.nextInt(reach)] = (byte) random.nextInt(256);
      }
      try {
        Face face = Face.read(damaged, "damaged");
        face.examine("damaged");
        ShapedText text =
            new Shaper().shape(face, Features.of("latn", "tr").with("aalt", 3), SAMPLE);
        for (int glyph : text.glyphs()) {
          face.outline(glyph);
        }
        shaped++;
      } catch (InvalidFontException e) {
        assertThat(e.getMessage()).startsWith("damaged ");
      }
    }
    assertThat(shaped).isPositive();
  }

  @Test
  void unpacksWoff() throws IOException {
    byte[] font = Fonts.bytes("SourceSerif4Caption-It");
    Face face = Face.read(woff(font), "x.woff");
    assertThat(face.name()).isEqualTo("SourceSerif4Caption-It");
    assertThat(new Shaper().width(face, Features.of("latn", "en"), "office"))
        .isEqualTo(
            new Shaper()
                .width(
                    Fonts.bundled("SourceSerif4Caption-It"), Features.of("latn", "en"), "office"));
    byte[] packed = woff(font);
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    assertThatThrownBy(() -> Face.read(cut, "x.woff")).isInstanceOf(InvalidFontException.class);
  }

  /** Packs as the WOFF 1.0 recommendation says, each table deflated. */
  private static byte[] woff(byte[] font) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(font);
    int count = in.getShort(4);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(0x774F4646);
    out.writeInt(in.getInt(0));
    out.writeInt(0);
    out.writeShort(count);
    out.write(new byte[30]);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      int length = in.getInt(record + 12);
      Deflater deflater = new Deflater();
      deflater.setInput(font, in.getInt(record + 8), length);
      deflater.finish();
      byte[] buffer = new byte[length + 100];
      int size = deflater.deflate(buffer);
      deflater.end();
      out.writeInt(in.getInt(record));
      out.writeInt(44 + 20 * count + packed.size());
      if (size < length) {
        packed.write(buffer, 0, size);
        out.writeInt(size);
      } else {
        packed.write(font, in.getInt(record + 8), length);
        out.writeInt(length);
      }
      out.writeInt(length);
      out.writeInt(in.getInt(record + 4));
    }
    packed.writeTo(out);
    return file.toByteArray();
  }
}

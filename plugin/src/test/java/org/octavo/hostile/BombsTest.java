package org.octavo.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that expand when unpacked, and drawings and YAML with external or exponential references.
 */
@Tag("hostile")
class BombsTest {

  private static final int MEGA = 1 << 20;
  private static final String BAD = "book/one.md:3:1 error[bad-image]";

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> buildsOrReportsPackedFiles() throws IOException {
    Cases cases = new Cases(temporary);
    cases.image("PNG of 900 million pixels", "x.png", png(30_000, 30_000, 0, new byte[0]), BAD);
    byte[] large = png(10_000, 9_999, 6, deflated(381 * MEGA + MEGA));
    cases.image(
        "PNG that unpacks to 400 MB", "x.png", large, "book/one.md:3:1 warning[large-image]");
    cover(cases, "PNG of 400 MB for a cover", large, "book/x.png warning[large-image]");
    byte[] holes = join(chunk("PLTE", new byte[3]), chunk("tRNS", new byte[1]));
    cover(
        cases,
        "PNG with holes for a cover",
        png(10_000, 9_999, 3, holes, deflated(97 * MEGA)),
        "book/x.png error[out-of-memory]",
        "book/x.png warning[large-image]");
    cases.image("PNG with more rows than it says", "x.png", png(10, 10, 0, deflated(500 * MEGA)));
    cases.image("PNG with a profile of 1 GB", "x.png", pngWithProfile(1000 * MEGA));
    cases.image("SVG packed with gzip", "x.svg", gzipped(200 * MEGA), BAD);
    cases.book(
        "WOFF that unpacks to 60 MB",
        book -> font(book, "x.woff", woff(60 * MEGA)),
        "book/theme.css:1:1 error[bad-font]");
    cases.book(
        "WOFF that says 2 GB",
        book -> font(book, "x.woff", woff(0x7fff_ff00)),
        "book/theme.css:1:1 error[bad-font]");
    return cases.tests();
  }

  @TestFactory
  Stream<DynamicTest> buildsOrReportsDrawings() {
    Cases cases = new Cases(temporary);
    StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY l0 'ha'>");
    StringBuilder copies = new StringBuilder("<defs><g id='g0'><path d='M0 0h1v1z'/></g>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
      copies.append("<g id='g" + i + "'>");
      copies.append(("<use href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    cases.image(
        "entities that explode",
        "x.svg",
        utf8(laughs + "]>" + Cases.svg("<text>&l29;</text>")),
        BAD,
        "book/x.svg:1 error[bad-image]");
    cases.image(
        "entities from outside",
        "x.svg",
        utf8(
            "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY h SYSTEM"
                + " 'http://localhost:1/'>]>"
                + Cases.svg("<text>&e;&h;</text>")));
    cases.drawing(
        "references to the outside",
        "<image href='http://localhost:1/x.png' width='1' height='1'/>"
            + "<image xlink:href='file:///etc/passwd' width='1' height='1'/>"
            + "<style>@import 'http://localhost:1/x.css'; path { fill: url(http://localhost:1/) }"
            + "</style><script href='http://localhost:1/x.js'/><path d='M0 0h1v1z'/>",
        "book/one.md:3:1 warning[svg-loss]",
        "book/x.svg:1 warning[unsafe-svg]");
    cases.drawing("copies that explode", copies + "</defs><use href='#g29'/>", BAD);
    cases.drawing("a copy of itself", "<g id='a'><use href='#a'/></g>", BAD);
    cases.drawing(
        "a pattern of a million tiles",
        "<pattern id='p' width='.001' height='.001' patternUnits='userSpaceOnUse'>"
            + "<path d='M0 0h1v1z'/></pattern><path fill='url(#p)' d='M0 0h99v99z'/>");
    cases.drawing(
        "a filter of a huge region",
        "<filter id='f' x='-1e9' y='-1e9' width='1e12' height='1e12'><feGaussianBlur"
            + " stdDeviation='1e9'/></filter><path filter='url(#f)' d='M0 0h99v99z'/>",
        BAD);
    cases.drawing(
        "huge numbers", "<path d='M0 0L1e300 1e300 1e-300 NaN' stroke-dasharray='1e-9'/>");
    return cases.tests();
  }

  @TestFactory
  Stream<DynamicTest> reportsExponentialAliases() {
    Cases cases = new Cases(temporary);
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      yaml.append("a" + i + ": &a" + i + " [" + before + ", " + before + "]\n");
    }
    cases.book(
        "aliases that explode",
        book -> book.with("book.yaml", yaml.toString()),
        "book/book.yaml:2:10 error[yaml-syntax]");
    return cases.tests();
  }

  private static void cover(Cases cases, String name, byte[] image, String... diagnostics) {
    cases.book(
        name,
        book ->
            book.with("book.yaml", "title: A\nlanguage: en\ncover: x.png\n").with("x.png", image),
        diagnostics);
  }

  static void font(HostileBook book, String file, byte[] bytes) throws IOException {
    book.with(file, bytes)
        .with(
            "theme.css",
            "@font-face { font-family: A; src: url(" + file + ") } body { font-family: A }");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] deflated(int zeros) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < zeros / MEGA; i++) {
        out.write(new byte[MEGA]);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] gzipped(int spaces) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8("<svg>"));
      for (int i = 0; i < spaces / MEGA; i++) {
        out.write(new byte[MEGA]);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  private static byte[] png(int width, int height, int type, byte[] pixels) {
    return png(width, height, type, new byte[0], pixels);
  }

  private static byte[] pngWithProfile(int size) throws IOException {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes(new byte[] {'a', 0, 0});
    profile.writeBytes(deflated(size));
    return png(1, 1, 0, chunk("iCCP", profile.toByteArray()), deflated(MEGA));
  }

  private static byte[] png(int width, int height, int type, byte[] more, byte[] pixels) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    png.writeBytes(chunk("IHDR", header.put((byte) 8).put((byte) type).array()));
    png.writeBytes(more);
    png.writeBytes(chunk("IDAT", pixels));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
    chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(content);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    return chunk.putInt((int) sum.getValue()).array();
  }

  private static byte[] woff(int length) throws IOException {
    byte[] packed = deflated(Math.min(length, 60 * MEGA));
    ByteBuffer woff = ByteBuffer.allocate(64 + packed.length);
    woff.putInt(0x774F4646).putInt(0x00010000).putInt(64 + packed.length).putShort((short) 1);
    woff.position(44);
    woff.putInt(0x676C7966).putInt(64).putInt(packed.length).putInt(length).putInt(0);
    return woff.put(packed).array();
  }
}

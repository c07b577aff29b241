package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Paths outside of the book, bytes that are not UTF-8, and fonts with broken tables. */
@Tag("hostile")
class PathsTest {

  private static final String NO_BYTES = "\uFFFF";

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> reportsPathsOutsideOfBook() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.png"), "secret");
    Cases cases = new Cases(temporary);
    picture(cases, "above the folder", "../secret.png", "missing-image");
    picture(cases, "above it in disguise", "a/%2e%2e/../%2E./secret.png", "missing-image");
    picture(cases, "absolute", secret.toString(), "missing-image");
    picture(cases, "absolute as an address", secret.toUri().toString(), "remote-image");
    picture(cases, "of another machine", "http://localhost:1/x.png", "remote-image");
    picture(cases, "of the same scheme", "//localhost:1/x.png", "remote-image");
    picture(cases, "of a share", "\\\\\\\\localhost\\\\x.png", "missing-image");
    picture(cases, "with a zero", "a%00b.png", "missing-image");
    picture(cases, "a folder", "images", "missing-image");
    picture(cases, "a link out of the folder", "out.png", "missing-image");
    picture(cases, "a link to itself", "self.png", "missing-image");
    picture(cases, "a device", "zero.png", "missing-image");
    cases.book(
        "a chapter that is a link",
        book -> Files.createSymbolicLink(book.folder().resolve("two.md"), secret),
        "book/two.md error[outside-folder]");
    cases.theme(
        "a typeface above the folder",
        "@font-face { font-family: A; src: url(../a.ttf) }",
        "book/theme.css:1:1 error[missing-font]");
    return cases.tests();
  }

  private void picture(Cases cases, String name, String path, String code) {
    cases.book(
        name,
        book -> {
          book.with("one.md", "# One\n\n![A picture](" + path + ")\n").with("images/a.txt", "a");
          Path folder = book.folder();
          Files.createSymbolicLink(folder.resolve("out.png"), temporary.resolve("secret.png"));
          Files.createSymbolicLink(folder.resolve("self.png"), Path.of("self.png"));
          Files.createSymbolicLink(folder.resolve("zero.png"), Path.of("/dev/zero"));
        },
        built -> assertThat(built.diagnostics()).contains("book/one.md:3:1 error[" + code + "]"));
  }

  @Test
  @EnabledOnOs(LINUX)
  void doesNotWaitForPipe() throws Exception {
    HostileBook book = new HostileBook(temporary.resolve("pipes"));
    book.with("one.md", "# One\n\n![A picture](x.png)\n");
    for (String name : List.of("two.md", "x.png", "theme.css")) {
      String pipe = book.folder().resolve(name).toString();
      assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    }
    assertThat(book.build().diagnostics())
        .containsExactly(
            "book/one.md:3:1 error[missing-image]", "book/two.md error[unreadable-file]");
  }

  @TestFactory
  Stream<DynamicTest> reportsForbiddenBytes() {
    Cases cases = new Cases(temporary);
    byte[] noText = "a: \"\u00ff\u00fe\u00ed\u00a0\u0080\"".getBytes(StandardCharsets.ISO_8859_1);
    String invalid = ":1:5 error[invalid-utf8]";
    for (String file : List.of("one.md", "book.yaml", "theme.css")) {
      cases.book("no UTF-8 in " + file, book -> book.with(file, noText), "book/" + file + invalid);
    }
    cases.chapter(
        "controls",
        "# A\u0000\u0007\u001b\u0085\u202e\u2066\uFFFE" + NO_BYTES,
        "book/one.md:1:4 error[forbidden-character]",
        "book/one.md:1:4 warning[missing-glyph]",
        "book/one.md:1:5 error[forbidden-character]",
        "book/one.md:1:5 warning[missing-glyph]",
        "book/one.md:1:6 error[forbidden-character]",
        "book/one.md:1:6 warning[missing-glyph]",
        "book/one.md:1:10 error[forbidden-character]",
        "book/one.md:1:10 warning[missing-glyph]",
        "book/one.md:1:11 error[forbidden-character]",
        "book/one.md:1:11 warning[missing-glyph]");
    cases.chapter(
        "halves of characters in HTML",
        "a &#xD800; <b title='&#xDFFF;'>b</b>",
        "book/one.md:1:1 error[forbidden-character]",
        "book/one.md:1:3 warning[missing-glyph]",
        "book/one.md:1:12 error[forbidden-character]");
    cases.book(
        "halves of characters in YAML",
        book -> book.with("book.yaml", "language: en\ntitle: \"a\\uD800b\""),
        "book/book.yaml:2:8 error[forbidden-character]");
    cases.theme(
        "halves of characters in CSS",
        "p::before { content: 'a\\d800 b\\0 c' }",
        " warning[missing-glyph]",
        "book/one.md:3:1 warning[missing-glyph]");
    return cases.tests();
  }

  @TestFactory
  Stream<DynamicTest> reportsBrokenFonts() throws IOException {
    Cases cases = new Cases(temporary);
    byte[] whole;
    try (InputStream in = PathsTest.class.getResourceAsStream("/org/octavo/fuzz/font/small.ttf")) {
      whole = in.readAllBytes();
    }
    for (int i = 0; i < 12; i++) {
      byte[] broken = broken(whole, i);
      cases.book(
          "broken font " + i,
          book -> {
            BombsTest.font(book, "x.ttf", broken);
            book.with("one.md", "# Office\n\nAVATAR *office* fluffy 0123\n");
          },
          built ->
              assertThat(built.diagnostics())
                  .allMatch(
                      diagnostic -> diagnostic.matches("book/(theme.css:1:1|x.ttf|one.md).*")));
    }
    return cases.tests();
  }

  /** The font truncated, or with some bytes changed. */
  private static byte[] broken(byte[] font, int seed) {
    Random random = new Random(seed);
    if (seed % 3 == 0) {
      return Arrays.copyOf(font, random.nextInt(font.length));
    }
    byte[] broken = font.clone();
    int tables = broken[5];
    int record = 12 + 16 * random.nextInt(tables);
    int start = (broken[record + 10] & 0xff) << 8 | broken[record + 11] & 0xff;
    int from = seed % 3 == 1 ? record + 8 : Math.min(start, broken.length - 16);
    for (int i = from; i < from + 8; i++) {
      broken[i] = (byte) (seed % 2 == 0 ? 0xff : random.nextInt());
    }
    return broken;
  }
}

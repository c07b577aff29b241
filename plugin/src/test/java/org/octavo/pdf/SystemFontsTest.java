package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.source.Resource;

/** Paints a drawing with text in a new JVM and checks which classes it loads. */
class SystemFontsTest {

  @TempDir Path folder;

  /** Writes a PDF with one drawing. */
  public static void main(String[] arguments) throws IOException {
    Path svg = Path.of(arguments[0]);
    Resource image = new Resource("a.svg", "a.svg", svg);
    PageFixture pages = new PageFixture().words(20, 40, "text");
    pages.picture(PageFixture.of(PageFixture.element("img")), 20, 40, 80, 80, image);
    Files.write(svg.resolveSibling("a.pdf"), pages.bytes());
  }

  @Test
  void doesNotLoadSystemFonts() throws Exception {
    Path svg =
        Files.writeString(
            folder.resolve("a.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'>"
                + "<text y='50' font-family='Arial'>words</text></svg>");
    Path log = folder.resolve("classes.log");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                getClass().getName(),
                svg.toString())
            .inheritIO()
            .start();

    assertThat(java.waitFor()).isZero();
    assertThat(Files.size(folder.resolve("a.pdf"))).isPositive();
    assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
        .contains("com.github.weisj.jsvg.SVGDocument")
        .doesNotContain("sun.font.SunFontManager");
  }
}

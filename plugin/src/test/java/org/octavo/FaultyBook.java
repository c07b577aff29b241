package org.octavo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Printing;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.TypographyLimits;
import org.octavo.check.accessibility.AccessibilityCheck;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.press.Paper;
import org.octavo.press.PressJob;
import org.octavo.press.Printer;
import org.octavo.source.Projects;

/**
 * A folder with a small book that causes a diagnostic. Next to the folder {@code book} there may
 * be:
 *
 * <ul>
 *   <li>{@code parameters.properties}: parameters of the POM, such as a printer or typographic
 *       limits
 *   <li>{@code epub-changes.txt}: replacements in the finished EPUB before Octavo's accessibility
 *       rules check it, in lines of {@code file | text | other text}; empty to check the EPUB
 *       unchanged
 * </ul>
 */
record FaultyBook(Path folder, Path target) {

  /** The diagnostics of the build, and of the check if {@code epub-changes.txt} exists. */
  List<Diagnostic> diagnostics() throws IOException {
    Properties parameters = parameters();
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    outputs.put(Format.PDF, target.resolve("book.pdf"));
    outputs.put(Format.EPUB, target.resolve("book.epub"));
    Options options = Options.DEFAULT.withPageList(parameters.containsKey("pageList"));
    if (parameters.containsKey("printer")) {
      outputs.put(Format.PRINT, target.resolve("book-print.pdf"));
      options = options.withPrinting(printing(parameters));
    }
    Result built =
        Octavo.build(
            new Request(folder.resolve("book"), "book", outputs, Projects.ADAS, options),
            line -> {});
    Diagnostics all = new Diagnostics();
    built.diagnostics().forEach(all::add);
    if (Files.exists(folder.resolve("epub-changes.txt"))) {
      Path epub = target.resolve("changed.epub");
      changeEpub(built.files().get(Format.EPUB), epub);
      AccessibilityCheck.of(epub, "book.epub", built.origins()).forEach(all::add);
    }
    if (built.typography().isPresent()) {
      limits(parameters).findings(built.typography().get().figures(), "book.pdf").forEach(all::add);
    }
    return all.all();
  }

  private Properties parameters() throws IOException {
    Properties parameters = new Properties();
    Path file = folder.resolve("parameters.properties");
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        parameters.load(in);
      }
    }
    return parameters;
  }

  private Printing printing(Properties parameters) {
    PressJob job =
        new PressJob(
            Printer.ofKeyword(parameters.getProperty("printer")).orElseThrow(),
            Paper.WHITE,
            parameters.containsKey("bleed")
                ? OptionalDouble.of(Double.parseDouble(parameters.getProperty("bleed")))
                : OptionalDouble.empty(),
            parameters.containsKey("cropMarks"));
    return new Printing(
        job, Optional.ofNullable(parameters.getProperty("profile")).map(folder::resolve));
  }

  private static TypographyLimits limits(Properties parameters) {
    Map<String, String> limits = new TreeMap<>();
    for (String name : parameters.stringPropertyNames()) {
      if (name.startsWith("max")) {
        limits.put(name, parameters.getProperty(name));
      }
    }
    return TypographyLimits.of(limits);
  }

  private void changeEpub(Path original, Path changed) throws IOException {
    List<String[]> changes = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("epub-changes.txt"))) {
      changes.add(line.split(" \\| ", -1));
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(original));
        OutputStream file = Files.newOutputStream(changed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        for (String[] change : changes) {
          if (entry.getName().endsWith(change[0])) {
            String text = new String(bytes, UTF_8);
            assertThat(text).as(entry.getName()).contains(change[1]);
            bytes = text.replace(change[1], change[2]).getBytes(UTF_8);
          }
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
      }
    }
  }
}

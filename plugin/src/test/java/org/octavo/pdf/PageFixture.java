package org.octavo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.book.Book;
import org.octavo.book.BookPlace;
import org.octavo.book.Chapter;
import org.octavo.book.ContentsEntry;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.Face;
import org.octavo.font.Features;
import org.octavo.font.FontLibrary;
import org.octavo.font.ShapedText;
import org.octavo.font.Shaper;
import org.octavo.layout.Destination;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Glyphs;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.ink.Place;
import org.octavo.layout.report.LayoutReport;
import org.octavo.pdf.press.PressEdition;
import org.octavo.pdf.press.PressWriter;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.source.BookYaml;
import org.octavo.source.Contributor;
import org.octavo.source.Identifiers;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.source.Role;
import org.octavo.style.Color;
import org.octavo.style.Type;
import org.octavo.text.BookWords;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;

/** Builds pages by hand and writes them as a file. */
public final class PageFixture {

  public static final double WIDTH = 200;
  public static final double HEIGHT = 300;
  public static final FontLibrary FONTS = FontLibrary.bundled();
  public static final Shaper SHAPER = new Shaper();
  public static final Owner RUNNING_HEAD = new Owner.Artifact(Owner.Kind.HEADER);

  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Destination> destinations = new LinkedHashMap<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<ContentsEntry> contents = new ArrayList<>();
  private List<Ink> inks = new ArrayList<>();
  private int roman;
  private ScreenEdition edition =
      new ScreenEdition(PdfStandard.UA1_A2A, Optional.empty(), List.of());

  public final Diagnostics diagnostics = new Diagnostics();

  public static Owner of(Element element) {
    return new Owner.Content(element, Owner.Part.OWN);
  }

  public static Element element(String name, Element... children) {
    return Element.of(name, new Position("a.md", 3, 1), List.of(children));
  }

  public PageFixture letters(Owner owner, double x, double baseline, GlyphRun run) {
    inks.add(new Ink.Letters(owner, x, baseline, run, Place.NONE));
    return this;
  }

  public PageFixture words(double x, double baseline, String text) {
    return letters(RUNNING_HEAD, x, baseline, run(text));
  }

  public PageFixture rule(Owner owner, double x, double y, double width, double height, int color) {
    inks.add(new Ink.Rule(owner, x, y, width, height, Color.of(color)));
    return this;
  }

  public PageFixture picture(
      Owner owner, double x, double y, double width, double height, Resource image) {
    inks.add(new Ink.Picture(owner, x, y, width, height, image));
    return this;
  }

  public PageFixture link(
      Owner owner, double x, double y, double width, double height, String href) {
    inks.add(new Ink.Link(owner, x, y, width, height, href));
    return this;
  }

  public PageFixture destination(String id, double y) {
    destinations.put(id, new Destination(pages.size(), 20, y));
    return this;
  }

  public PageFixture standard(PdfStandard standard, Attachment... sources) {
    edition = new ScreenEdition(standard, edition.cover(), List.of(sources));
    return this;
  }

  public PageFixture cover(byte[] image) {
    FrontCover cover = new FrontCover("cover.jpg", image, "The Work of the Reader", "Cover");
    edition = new ScreenEdition(edition.standard(), Optional.of(cover), edition.sources());
    return this;
  }

  public PageFixture roman(int count) {
    roman = count;
    return this;
  }

  public PageFixture contents(ContentsEntry... entries) {
    contents.addAll(List.of(entries));
    return this;
  }

  public PageFixture chapter(Element... blocks) {
    Element root = element("section", blocks);
    chapters.add(
        new Chapter(
            "c" + chapters.size(),
            BookPlace.of(Role.CHAPTER),
            new Chapter.Heading(Optional.of(1 + chapters.size()), "Chapter", "Title"),
            "en-GB",
            root,
            List.of()));
    return this;
  }

  public PageFixture chapter(Chapter chapter) {
    chapters.add(chapter);
    return this;
  }

  public PageFixture turn() {
    int index = pages.size();
    pages.add(
        new Page(index, "" + (index + 1), "", inks.isEmpty(), new Page.Size(WIDTH, HEIGHT), inks));
    inks = new ArrayList<>();
    return this;
  }

  public byte[] bytes() {
    if (!inks.isEmpty() || pages.isEmpty()) {
      turn();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workers workers = new Workers(1)) {
      Run run = run(workers);
      PdfWriter.write(
          new Typeset(book(), pages, destinations, roman, LayoutReport.NONE), edition, run, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The print edition of the pages. */
  public byte[] press(PressEdition press) {
    if (!inks.isEmpty() || pages.isEmpty()) {
      turn();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workers workers = new Workers(1)) {
      Run run = run(workers);
      Typeset typeset = new Typeset(book(), pages, destinations, roman, LayoutReport.NONE);
      PressWriter.write(typeset, press, run, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Run run(Workers workers) {
    return new Run(
        diagnostics, new SourceMap(), new Stopwatch(), workers, FONTS, new HyphenationLibrary());
  }

  private Book book() {
    return new Book(
        METADATA, chapters, contents, Map.of(), 0, new BookWords("en", Map.of(), diagnostics));
  }

  public PDDocument read() throws IOException {
    return Loader.loadPDF(bytes());
  }

  public static final Metadata METADATA =
      Metadata.EMPTY
          .with(BookYaml.TITLE, "The Work of the Reader")
          .with(BookYaml.SUBTITLE, "A Proof")
          .with(
              BookYaml.AUTHORS,
              List.of(
                  new Contributor("Jana Öst", "aut", "Öst, Jana"),
                  new Contributor("P. Li", "edt", "Li, P.")))
          .with(BookYaml.LANGUAGE, "en-GB")
          .with(
              BookYaml.IDENTIFIER,
              new Identifiers(Optional.of("urn:isbn:9780000000002"), Optional.empty()))
          .with(BookYaml.PUBLISHER, "House")
          .with(BookYaml.DATE, "2026")
          .with(BookYaml.DESCRIPTION, "Of <pages> & marks")
          .with(BookYaml.SUBJECTS, List.of("books", "type"))
          .withModified("2026-11-01T12:30:05Z");

  public static GlyphRun run(String text) {
    return run(text, 10, 1, 0);
  }

  public static GlyphRun run(String text, double size, double scale, int color) {
    return run(FONTS.face(List.of("serif"), 400, false, size), text, size, scale, color);
  }

  public static GlyphRun run(Face face, String text, double size, double scale, int color) {
    ShapedText shaped = SHAPER.shape(face, Features.of("latn", "en"), text);
    double em = size / face.unitsPerEm();
    Glyphs glyphs =
        new Glyphs(
            shaped.glyphs(),
            points(shaped.advances(), em * scale),
            points(shaped.xOffsets(), em * scale),
            points(shaped.yOffsets(), em),
            shaped.clusters());
    return new GlyphRun(face, type(size, color), scale, glyphs, text);
  }

  private static double[] points(int[] units, double em) {
    double[] points = new double[units.length];
    for (int i = 0; i < units.length; i++) {
      points[i] = units[i] * em;
    }
    return points;
  }

  private static Type type(double size, int color) {
    return new Type(
        new Type.Font(List.of("serif"), size, 400, false),
        Type.Shaping.DEFAULT,
        Type.Spacing.NONE,
        Type.Appearance.of(Color.of(color)),
        0,
        "en-GB");
  }

  /** A font from the test resources. */
  public static Face face(String file) throws IOException {
    try (InputStream in = PageFixture.class.getResourceAsStream(file)) {
      return Face.read(in.readAllBytes(), file);
    }
  }
}

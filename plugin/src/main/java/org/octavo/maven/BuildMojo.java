package org.octavo.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.octavo.Octavo;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Progress;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.api.Verdict;
import org.octavo.pdf.PdfStandard;

/**
 * Turns the book folder into a typeset PDF and an EPUB, and attaches both to the project, so that
 * {@code install} and {@code deploy} publish them. A fault in the book fails the build with the
 * author's file, line and column, and leaves the files of the last good build where they are.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class BuildMojo extends BookMojo {

  /**
   * The folder with the book: every {@code *.md} below it in the natural order of their names,
   * images beside them, and, if there are such, {@code book.yaml} and {@code theme.css}.
   */
  @Parameter(
      property = "octavo.bookDirectory",
      defaultValue = "${project.basedir}/src/main/book",
      required = true)
  private File bookDirectory;

  /** What to make of it: {@code pdf}, {@code epub} or both. */
  @Parameter(property = "octavo.formats", defaultValue = "pdf,epub", required = true)
  private List<String> formats;

  /** Makes nothing. */
  @Parameter(property = "octavo.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Whether the EPUB tells where each page of the PDF begins, so that readers of both can name a
   * page to each other. Nothing comes of it where only one of the two is made.
   */
  @Parameter(property = "octavo.pageList", defaultValue = "true")
  private boolean pageList;

  /**
   * Whether the EPUB brings the typefaces along that its text is set in, and those that the theme
   * names for readers: the files of {@code @font-face}, or bundled ones. The reader's own choice
   * still goes before them.
   */
  @Parameter(property = "octavo.embedFonts", defaultValue = "false")
  private boolean embedFonts;

  /**
   * Which standards the PDF keeps: {@code ua1+a2a} (PDF/UA-1 and PDF/A-2a), {@code ua1+a3a} (the
   * same with PDF/A-3a, and the book's sources attached), or {@code ua2+a4f} (PDF 2.0 with PDF/UA-2
   * and PDF/A-4f, sources attached).
   */
  @Parameter(property = "octavo.pdfStandard", defaultValue = "ua1+a2a", required = true)
  private String pdfStandard;

  /**
   * Which PDFs: {@code screen}, {@code print} or both. The one for the screen has tags and links;
   * the one for the printer, {@code <finalName>-print.pdf}, has the same pages with trim and bleed
   * boxes and nothing but ink.
   */
  @Parameter(property = "octavo.editions", defaultValue = "screen", required = true)
  private List<String> editions;

  /**
   * Whose limits the print edition keeps, and is judged by: {@code generic}, {@code kdp} or {@code
   * ingramspark}.
   */
  @Parameter(property = "octavo.printer", defaultValue = "generic", required = true)
  private String printer;

  /**
   * On what it is printed, for the width of the spine: {@code white}, {@code cream}, {@code color}.
   */
  @Parameter(property = "octavo.paper", defaultValue = "white", required = true)
  private String paper;

  /**
   * How far what reaches the trimmed edge goes on beyond it in the print edition: a length such as
   * {@code 3mm}, or {@code auto} for what the printer asks for, where something does.
   */
  @Parameter(property = "octavo.bleed", defaultValue = "auto")
  private String bleed;

  /** Whether the corners of the print edition's pages are marked. Printers on demand refuse it. */
  @Parameter(property = "octavo.cropMarks", defaultValue = "false")
  private boolean cropMarks;

  /**
   * An ICC profile of the printing machine, as the printer offers it. With it the print edition is
   * in colour; without one it is in black.
   */
  @Parameter(property = "octavo.outputProfile")
  private File outputProfile;

  /** The minutes after which a build is given up, so that no book keeps a machine busy for ever. */
  @Parameter(property = "octavo.timeLimit", defaultValue = "60", required = true)
  private int timeLimit;

  /**
   * The moment that is written into the files: ISO 8601, or seconds since 1970. Without one, the
   * book's own date is used, never the clock: the same sources give the same bytes.
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  private String outputTimestamp;

  private final MavenProjectHelper projectHelper;

  @Inject
  public BuildMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("The book is skipped.");
      return;
    }
    Verdict verdict = verdict();
    ProjectPaths paths = paths();
    Request request =
        new Request(
            bookDirectory.toPath(),
            paths.display(bookDirectory.toPath()),
            outputs(),
            ProjectDefaults.of(project.getModel(), project.getOriginalModel(), outputTimestamp),
            Options.DEFAULT
                .withPageList(pageList)
                .withEmbedFonts(embedFonts)
                .withPdfStandard(standard())
                .withVerdict(verdict)
                .withTimeLimit(timeLimit())
                .withPrinting(
                    PrintParameters.read(printer, paper, bleed, cropMarks, outputProfile)));
    Report report = new Report(getLog(), paths, verdict);
    Result result = build(request);
    WorkFolder work = workFolder();
    report.print(result, work);
    keep(result, work, paths, verdict);
    if (result.isRefused()) {
      throw new MojoFailureException(report.refusal(result));
    }
    result.files().forEach(this::attach);
  }

  /** What the check needs to know of this build, and the findings for whoever reads no log. */
  private void keep(Result result, WorkFolder work, ProjectPaths paths, Verdict verdict)
      throws MojoExecutionException {
    BuiltBook.keep(project, finalName, result.diagnostics());
    try {
      work.write(project.getName(), result.diagnostics(), verdict.suppressed(), paths);
      if (!result.isRefused()) {
        work.keepOrigins(result.origins());
      }
      if (result.typography().isPresent()) {
        work.keepTypography(result.typography().get());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The reports could not be written: " + e, e);
    }
  }

  private Result build(Request request) throws MojoExecutionException {
    try {
      return Octavo.build(request, progress());
    } catch (IOException e) {
      throw new MojoExecutionException("The book was not finished: " + e.getMessage(), e);
    }
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void report(String line) {
        getLog().info(line);
      }

      @Override
      public void trace(Throwable fault) {
        getLog().debug(fault);
      }
    };
  }

  private PdfStandard standard() throws MojoFailureException {
    return PdfStandard.ofKeyword(pdfStandard.strip())
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "Unknown standard \""
                        + pdfStandard
                        + "\" in <pdfStandard>: known are "
                        + String.join(", ", PdfStandard.keywords())
                        + "."));
  }

  private Duration timeLimit() throws MojoFailureException {
    if (timeLimit < 1) {
      throw new MojoFailureException("<timeLimit> is " + timeLimit + ": it takes minutes, from 1.");
    }
    return Duration.ofMinutes(timeLimit);
  }

  private Map<Format, Path> outputs() throws MojoFailureException {
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    for (String keyword : formats) {
      switch (keyword.strip()) {
        case "pdf" -> editions().forEach(edition -> outputs.put(edition, place(edition)));
        case "epub" -> outputs.put(Format.EPUB, place(Format.EPUB));
        default ->
            throw new MojoFailureException(
                "Unknown format \"" + keyword + "\" in <formats>: pdf and epub are known.");
      }
    }
    if (outputs.isEmpty()) {
      throw new MojoFailureException("<formats> names no format: pdf and epub are known.");
    }
    return outputs;
  }

  private List<Format> editions() throws MojoFailureException {
    List<Format> wanted = new ArrayList<>();
    for (String keyword : editions) {
      switch (keyword.strip()) {
        case "screen" -> wanted.add(Format.PDF);
        case "print" -> wanted.add(Format.PRINT);
        default ->
            throw new MojoFailureException(
                "Unknown edition \"" + keyword + "\" in <editions>: screen and print are known.");
      }
    }
    if (wanted.isEmpty()) {
      throw new MojoFailureException("<editions> names no edition: screen and print are known.");
    }
    return wanted;
  }

  private Path place(Format format) {
    return outputDirectory.toPath().resolve(format.fileName(finalName));
  }

  private void attach(Format format, Path file) {
    if (format.classifier().isEmpty()) {
      projectHelper.attachArtifact(project, format.extension(), file.toFile());
    } else {
      projectHelper.attachArtifact(project, format.extension(), format.classifier(), file.toFile());
    }
  }
}

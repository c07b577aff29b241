package org.octavo.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
 * Builds a typeset PDF and an EPUB from the book folder and attaches both to the project, so {@code
 * install} and {@code deploy} publish them. If the book has an error, the build fails with its
 * file, line and column, and the files of the last successful build stay in place.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class BuildMojo extends BookMojo {

  /**
   * The book folder: all {@code *.md} files in it and its subfolders, in the natural order of their
   * names, with images and, optionally, {@code book.yaml} and {@code theme.css}.
   */
  @Parameter(
      property = "octavo.bookDirectory",
      defaultValue = "${project.basedir}/src/main/book",
      required = true)
  private File bookDirectory;

  /** The formats to build: {@code pdf}, {@code epub} or both. */
  @Parameter(property = "octavo.formats", defaultValue = "pdf,epub", required = true)
  private List<String> formats;

  /** Skips the build. */
  @Parameter(property = "octavo.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Adds a page list (the PDF's page numbers) to the EPUB, so readers of both can cite the same
   * page. Has no effect if only one of the two formats is built.
   */
  @Parameter(property = "octavo.pageList", defaultValue = "true")
  private boolean pageList;

  /**
   * Embeds the fonts that the text of the EPUB uses, unmodified: the files of {@code @font-face},
   * or the bundled fonts. A font that the reader chooses still takes precedence.
   */
  @Parameter(property = "octavo.embedFonts", defaultValue = "false")
  private boolean embedFonts;

  /**
   * The standards that the PDF follows: {@code ua1+a2a} (PDF/UA-1 and PDF/A-2a), {@code ua1+a3a}
   * (PDF/UA-1 and PDF/A-3a, with the book's sources attached) or {@code ua2+a4f} (PDF 2.0 with
   * PDF/UA-2 and PDF/A-4f, with the sources attached).
   */
  @Parameter(property = "octavo.pdfStandard", defaultValue = "ua1+a2a", required = true)
  private String pdfStandard;

  /**
   * The PDFs to build: {@code screen}, {@code print} or both. The screen edition has tags, links
   * and bookmarks. The print edition, {@code <finalName>-print.pdf}, has the same pages with trim
   * and bleed boxes and without interactive features.
   */
  @Parameter(property = "octavo.editions", defaultValue = "screen", required = true)
  private List<String> editions;

  /**
   * The printer whose limits the print edition is checked against: {@code generic}, {@code kdp} or
   * {@code ingramspark}.
   */
  @Parameter(property = "octavo.printer", defaultValue = "generic", required = true)
  private String printer;

  /**
   * The paper, which determines the width of the spine: {@code white}, {@code cream} or {@code
   * color}.
   */
  @Parameter(property = "octavo.paper", defaultValue = "white", required = true)
  private String paper;

  /**
   * Bleed: how far artwork extends past the trim in the print edition. A length such as {@code
   * 3mm}, or {@code auto} for the printer's value if any artwork reaches the trim.
   */
  @Parameter(property = "octavo.bleed", defaultValue = "auto")
  private String bleed;

  /** Adds crop marks to the print edition. Print-on-demand services do not accept them. */
  @Parameter(property = "octavo.cropMarks", defaultValue = "false")
  private boolean cropMarks;

  /**
   * The ICC profile of the press, from the printer. With a profile the print edition is in colour;
   * without one it is in black.
   */
  @Parameter(property = "octavo.outputProfile")
  private File outputProfile;

  /** The time limit of the build in minutes, from 1. When it expires, the build fails. */
  @Parameter(property = "octavo.timeLimit", defaultValue = "60", required = true)
  private int timeLimit;

  /**
   * The timestamp in the files: ISO 8601, or seconds since 1970. Without one, Octavo uses the
   * book's own date and never the clock, so the same sources give the same bytes.
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
      getLog().info("Skipping the book.");
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

  /** Keeps what {@code check} needs of this build, and writes the reports. */
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
      throw new MojoExecutionException("Cannot write the reports: " + e, e);
    }
  }

  private Result build(Request request) throws MojoExecutionException {
    try {
      return Octavo.build(request, progress());
    } catch (IOException e) {
      throw new MojoExecutionException("The build was not finished: " + e.getMessage(), e);
    }
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void report(String line) {
        getLog().info(line);
      }

      @Override
      public void trace(Throwable exception) {
        getLog().debug(exception);
      }
    };
  }

  private PdfStandard standard() throws MojoFailureException {
    return PdfStandard.ofKeyword(pdfStandard.strip())
        .orElseThrow(() -> Keywords.unknown("pdfStandard", pdfStandard, PdfStandard.keywords()));
  }

  private Duration timeLimit() throws MojoFailureException {
    if (timeLimit < 1) {
      throw new MojoFailureException(
          "<timeLimit> is " + timeLimit + ". Write a number of minutes, from 1.");
    }
    return Duration.ofMinutes(timeLimit);
  }

  private Map<Format, Path> outputs() throws MojoFailureException {
    List<String> extensions = Keywords.read("formats", formats, Format.extensions());
    List<String> wanted = Keywords.read("editions", editions, Format.editions());
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      if (extensions.contains(format.extension())
          && (format.edition().isEmpty() || wanted.contains(format.edition()))) {
        outputs.put(format, path(format));
      }
    }
    return outputs;
  }

  private Path path(Format format) {
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

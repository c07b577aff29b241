package org.octavo.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.octavo.CheckRequest;
import org.octavo.Format;
import org.octavo.Octavo;
import org.octavo.Verdict;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;

/**
 * Proves what was built: EPUBCheck judges the EPUB, and veraPDF the PDF by every standard it claims
 * to follow. What they find is told at the author's file, line and column, in the log, and in
 * {@code target/octavo/} as {@code report.html}, {@code report.json} and {@code report.sarif}.
 *
 * <p>Both validators are fetched when this goal first runs, from where the project gets its
 * plugins; {@code octavo:resolve} fetches them beforehand.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends BookMojo {

  /** Checks nothing. */
  @Parameter(property = "octavo.check.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true, required = true)
  private List<RemoteRepository> repositories;

  private final RepositorySystem resolver;

  @Inject
  public CheckMojo(RepositorySystem resolver) {
    this.resolver = resolver;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("The book is not checked.");
      return;
    }
    Verdict verdict = verdict();
    Map<Format, Path> files = files();
    if (files.isEmpty()) {
      throw new MojoFailureException(
          "There is no "
              + finalName
              + ".pdf or .epub to check: the goal octavo:build makes them, in the phase package.");
    }
    Map<Format, List<Path>> validators =
        new ValidatorJars(resolver, session, repositories, getLog()).of(files.keySet());
    WorkFolder work = workFolder();
    ProjectPaths paths = paths();
    List<Diagnostic> findings =
        findings(request(files, validators, work, paths, verdict), work, paths, verdict);
    if (verdict.fails(findings)) {
      throw new MojoFailureException(
          "The book is not fit to be published: see " + paths.display(work.reportForPeople()));
    }
    getLog()
        .info(
            "Checked: "
                + files.values().stream().map(paths::display).collect(Collectors.joining(", ")));
  }

  /** All there is to say of the book; what the build found, it has already told the log. */
  private List<Diagnostic> findings(
      CheckRequest request, WorkFolder work, ProjectPaths paths, Verdict verdict)
      throws MojoExecutionException {
    try {
      List<Diagnostic> found = Octavo.check(request);
      new FindingsLog(getLog(), paths)
          .print(found.stream().filter(verdict::counts).toList(), work.reportForPeople());
      Diagnostics all = new Diagnostics();
      BuiltBook.findings(project, finalName).forEach(all::add);
      found.forEach(all::add);
      work.write(project.getName(), all.all(), verdict.suppressed(), paths);
      return all.all();
    } catch (IOException e) {
      throw new MojoExecutionException("The book could not be checked: " + e.getMessage(), e);
    }
  }

  private CheckRequest request(
      Map<Format, Path> files,
      Map<Format, List<Path>> validators,
      WorkFolder work,
      ProjectPaths paths,
      Verdict verdict)
      throws MojoExecutionException {
    Map<Format, String> displays = new EnumMap<>(Format.class);
    files.forEach((format, file) -> displays.put(format, paths.display(file)));
    try {
      return new CheckRequest(files, displays, validators, work.readOrigins(), verdict.strict());
    } catch (IOException e) {
      throw new MojoExecutionException("The book's origins cannot be read: " + e, e);
    }
  }

  private Map<Format, Path> files() {
    Map<Format, Path> files = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      Path file = outputDirectory.toPath().resolve(finalName + "." + format.keyword());
      if (Files.isRegularFile(file)) {
        files.put(format, file);
      }
    }
    return files;
  }
}

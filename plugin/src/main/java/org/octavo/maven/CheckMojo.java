package org.octavo.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.octavo.Octavo;
import org.octavo.api.CheckOptions;
import org.octavo.api.CheckRequest;
import org.octavo.api.Format;
import org.octavo.api.TypographyLimits;
import org.octavo.api.Verdict;
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

  private static final Pattern HOST = Pattern.compile("(\\*\\.)?[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?");

  /**
   * Whether links out of the book are asked for, on the hosts of {@code checkLinksHosts}. Otherwise
   * no connection is opened, and not when Maven is offline.
   */
  @Parameter(property = "octavo.checkLinks", defaultValue = "false")
  private boolean checkLinks;

  /**
   * The hosts that may be asked: {@code example.org}, {@code *.example.org} for all below it,
   * {@code example.org:8443} with a port that is not the usual one.
   */
  @Parameter(property = "octavo.checkLinksHosts")
  private List<String> checkLinksHosts;

  /**
   * How well the PDF has to be set. Word space (em, which one justified line in a hundred may
   * exceed) and hyphens at line ends are shares; of every other fault there may be so many in the
   * book, each told at its paragraph:
   *
   * <pre>{@code
   * <typography>
   *   <maxWordSpace>0.45</maxWordSpace>
   *   <maxHyphensPercent>5</maxHyphensPercent>
   *   <maxWidows>0</maxWidows>
   * </typography>
   * }</pre>
   *
   * Likewise {@code maxOrphans}, {@code maxLadders}, {@code maxLooseLines}, {@code
   * maxOverfullLines}, {@code maxRunts}, {@code maxShortPages}, {@code maxShortLastPages}, {@code
   * maxUnequalSpreads}, {@code maxHyphensOnRecto} and {@code maxHyphensOnVerso}.
   */
  @Parameter private Map<String, String> typography;

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
    CheckOptions options = options(verdict);
    Map<Format, Path> files = files();
    if (files.isEmpty()) {
      throw new MojoFailureException(
          "There is no "
              + finalName
              + ".pdf or .epub to check: the goal octavo:build makes them, in the phase package.");
    }
    WorkFolder work = workFolder();
    ProjectPaths paths = paths();
    List<Diagnostic> findings =
        findings(request(files, work, paths, options), work, paths, verdict);
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
      work.write(project.getName(), all.all(), verdict.suppressed(), paths, request);
      return all.all();
    } catch (IOException e) {
      throw new MojoExecutionException("The book could not be checked: " + e.getMessage(), e);
    }
  }

  private CheckRequest request(
      Map<Format, Path> files, WorkFolder work, ProjectPaths paths, CheckOptions options)
      throws MojoExecutionException {
    Map<Format, String> displays = new EnumMap<>(Format.class);
    files.forEach((format, file) -> displays.put(format, paths.display(file)));
    try {
      return new CheckRequest(
          files,
          displays,
          new MavenParts(resolver, session, repositories, getLog()),
          work.readOrigins(),
          work.readTypography(),
          options);
    } catch (IOException e) {
      throw new MojoExecutionException("What the build remembered cannot be read: " + e, e);
    }
  }

  private CheckOptions options(Verdict verdict) throws MojoFailureException {
    try {
      return CheckOptions.DEFAULT
          .withRemarks(verdict.strict())
          .withLinkHosts(linkHosts())
          .withTypography(TypographyLimits.of(typography == null ? Map.of() : typography));
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException("In <typography>: " + e.getMessage());
    }
  }

  private List<String> linkHosts() throws MojoFailureException {
    if (!checkLinks) {
      return List.of();
    }
    if (checkLinksHosts == null || checkLinksHosts.isEmpty()) {
      throw new MojoFailureException(
          "octavo.checkLinks is set and <checkLinksHosts> names no host that may be asked.");
    }
    for (String host : checkLinksHosts) {
      if (host == null || !HOST.matcher(host.strip()).matches()) {
        throw new MojoFailureException(
            "<checkLinksHosts> names \""
                + host
                + "\", which is no host: write example.org, *.example.org or example.org:8443.");
      }
    }
    if (session.isOffline()) {
      getLog().warn("Maven is offline: links out of the book are not checked.");
      return List.of();
    }
    return checkLinksHosts;
  }

  private Map<Format, Path> files() {
    Map<Format, Path> files = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      Path file = outputDirectory.toPath().resolve(format.fileName(finalName));
      if (Files.isRegularFile(file)) {
        files.put(format, file);
      }
    }
    return files;
  }
}

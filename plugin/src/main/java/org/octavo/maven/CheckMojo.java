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
 * Checks the files that {@code build} wrote: EPUBCheck validates the EPUB, and veraPDF validates
 * the PDF against every standard that it claims. Findings point to the line in your Markdown, CSS
 * or YAML. They are in the log and, as {@code report.html}, {@code report.json} and {@code
 * report.sarif}, in {@code target/octavo/}.
 *
 * <p>Maven downloads both validators from the project's plugin repositories when this goal first
 * runs; {@code octavo:resolve} downloads them in advance.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends BookMojo {

  private static final Pattern HOST = Pattern.compile("(\\*\\.)?[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?");

  /**
   * Checks links to other sites, on the hosts of {@code checkLinksHosts} only. Without this
   * parameter, or if Maven is offline, Octavo opens no connection.
   */
  @Parameter(property = "octavo.checkLinks", defaultValue = "false")
  private boolean checkLinks;

  /**
   * The hosts to which links are checked: {@code example.org}, {@code *.example.org} for all its
   * subdomains, {@code example.org:8443} with a port.
   */
  @Parameter(property = "octavo.checkLinksHosts")
  private List<String> checkLinksHosts;

  /**
   * Limits for the typography of the PDF. {@code maxWordSpace} limits the word space (in em) that
   * one justified line in a hundred may exceed, {@code maxHyphensPercent} the share of lines that
   * end in a hyphen. All others limit how often a defect may occur in the book:
   *
   * <pre>{@code
   * <typography>
   *   <maxWordSpace>0.45</maxWordSpace>
   *   <maxHyphensPercent>5</maxHyphensPercent>
   *   <maxWidows>0</maxWidows>
   * </typography>
   * }</pre>
   *
   * <p>The others are {@code maxOrphans}, {@code maxStrandedHeadings}, {@code maxHyphensOnRecto},
   * {@code maxHyphensOnVerso}, {@code maxUnequalSpreads}, {@code maxShortPages}, {@code
   * maxShortLastPages}, {@code maxPagesOffGrid}, {@code maxNoteStubs}, {@code maxLadders}, {@code
   * maxHyphensBeforeLast}, {@code maxLooseLines}, {@code maxOverfullLines}, {@code maxRunts},
   * {@code maxSameWords} and {@code maxRivers}.
   */
  @Parameter private Map<String, String> typography;

  /** Skips the check. */
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
      getLog().info("Skipping the check.");
      return;
    }
    Verdict verdict = verdict();
    CheckOptions options = options(verdict);
    Map<Format, Path> files = files();
    if (files.isEmpty()) {
      throw new MojoFailureException(
          "There is no "
              + finalName
              + ".pdf or .epub to check. Run octavo:build first; it runs in the phase package.");
    }
    WorkFolder work = workFolder();
    ProjectPaths paths = paths();
    List<Diagnostic> findings =
        findings(request(files, work, paths, options), work, paths, verdict);
    if (verdict.fails(findings)) {
      throw new MojoFailureException(
          "The check found problems: see " + paths.display(work.htmlReport()));
    }
    getLog()
        .info(
            "Checked: "
                + files.values().stream().map(paths::display).collect(Collectors.joining(", ")));
  }

  /** The diagnostics of the build and the check; the log already has those of the build. */
  private List<Diagnostic> findings(
      CheckRequest request, WorkFolder work, ProjectPaths paths, Verdict verdict)
      throws MojoExecutionException {
    try {
      List<Diagnostic> found = Octavo.check(request);
      new FindingsLog(getLog(), paths)
          .print(found.stream().filter(verdict::counts).toList(), work.htmlReport());
      Diagnostics all = new Diagnostics();
      BuiltBook.findings(project, finalName).forEach(all::add);
      found.forEach(all::add);
      work.write(project.getName(), all.all(), verdict.suppressed(), paths, request);
      return all.all();
    } catch (IOException e) {
      throw new MojoExecutionException("The check was not finished: " + e.getMessage(), e);
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
      throw new MojoExecutionException("Cannot read what the build left for the check: " + e, e);
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
          "octavo.checkLinks needs the hosts to check in <checkLinksHosts>.");
    }
    for (String host : checkLinksHosts) {
      if (host == null || !HOST.matcher(host.strip()).matches()) {
        throw new MojoFailureException(
            "<checkLinksHosts> names \""
                + host
                + "\", which is not a host. Write example.org, *.example.org or example.org:8443.");
      }
    }
    if (session.isOffline()) {
      getLog().warn("Maven is offline, so links to other sites are not checked.");
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

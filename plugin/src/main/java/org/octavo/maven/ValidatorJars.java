package org.octavo.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.octavo.api.Format;

/**
 * Gets the validators and what they need with Maven's own resolver, from where the project gets its
 * plugins. They are no dependencies of the plugin: who only builds a book does not wait for 50 MB.
 */
final class ValidatorJars {

  /** What a validator knows. None knows the standards of the press. */
  static final Set<Format> JUDGED = Set.of(Format.PDF, Format.EPUB);

  /** A validator as repositories and as people name it. */
  private record Tool(String artifact, String name) {

    static Tool of(Format format) {
      return switch (format) {
        case EPUB -> new Tool("org.w3c:epubcheck:" + version("epubcheck"), "EPUBCheck");
        case PDF -> new Tool("org.verapdf:validation-model:" + version("verapdf"), "veraPDF");
        case PRINT -> throw new IllegalArgumentException("Nothing judges the printer's PDF");
      };
    }

    /** The one that Octavo's own tests judge by. */
    private static String version(String name) {
      Properties versions = new Properties();
      try (InputStream in = Tool.class.getResourceAsStream("validators.properties")) {
        versions.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return versions.getProperty(name);
    }

    String nameAndVersion() {
      return name + artifact.substring(artifact.lastIndexOf(':')).replace(':', ' ');
    }
  }

  private final RepositorySystem resolver;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;
  private final Log log;

  ValidatorJars(
      RepositorySystem resolver,
      RepositorySystemSession session,
      List<RemoteRepository> repositories,
      Log log) {
    this.resolver = resolver;
    this.session = session;
    this.repositories = repositories;
    this.log = log;
  }

  /** The class path of the validator of each format. */
  Map<Format, List<Path>> of(Set<Format> formats) throws MojoFailureException {
    Map<Format, List<Path>> jars = new EnumMap<>(Format.class);
    for (Format format : formats) {
      jars.put(format, of(format));
    }
    return jars;
  }

  private List<Path> of(Format format) throws MojoFailureException {
    // A dependency and not a root: a root would bring its provided dependencies with it.
    CollectRequest collect =
        new CollectRequest()
            .addDependency(
                new Dependency(new DefaultArtifact(Tool.of(format).artifact()), "runtime"))
            .setRepositories(repositories);
    DefaultRepositorySystemSession own =
        new DefaultRepositorySystemSession(session).setIgnoreArtifactDescriptorRepositories(true);
    try {
      return resolver
          .resolveDependencies(own, new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .filter(ValidatorJars::isJar)
          .map(artifact -> artifact.getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      log.debug(e);
      throw new MojoFailureException(refusal(format, e));
    }
  }

  private static boolean isJar(Artifact artifact) {
    return artifact.getExtension().equals("jar");
  }

  private String refusal(Format format, DependencyResolutionException e) {
    return session.isOffline()
        ? Tool.of(format).nameAndVersion()
            + ", which checks the "
            + format.name()
            + ", is not in the local repository and Maven is offline:"
            + " run \"mvn octavo:resolve\" once with a network, or skip it with -Doctavo.check.skip."
        : Tool.of(format).nameAndVersion()
            + ", which checks the "
            + format.name()
            + ", cannot be had from the project's plugin repositories: "
            + e.getMessage();
  }
}

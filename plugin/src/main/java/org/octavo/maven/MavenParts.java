package org.octavo.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.octavo.optional.OptionalPart;
import org.octavo.optional.OptionalParts;
import org.octavo.optional.PinnedArtifact;
import org.octavo.optional.UnavailablePartException;

/**
 * Resolves optional parts with Maven's own resolver, from the repositories of the project's
 * plugins. They are not dependencies of the plugin, so a project that only builds a book does not
 * download 50 MB of validators. The lock file names every artifact, so no POM is read.
 */
record MavenParts(
    RepositorySystem resolver,
    RepositorySystemSession session,
    List<RemoteRepository> repositories,
    Log log)
    implements OptionalParts {

  @Override
  public List<Path> jars(OptionalPart part) throws UnavailablePartException {
    List<PinnedArtifact> artifacts = part.artifacts();
    List<Path> jars = resolve(part, artifacts);
    for (int i = 0; i < jars.size(); i++) {
      if (!matches(artifacts.get(i), jars.get(i), part)) {
        throw UnavailablePartException.ofChanged(part, jars.get(i));
      }
    }
    return jars;
  }

  private List<Path> resolve(OptionalPart part, List<PinnedArtifact> artifacts)
      throws UnavailablePartException {
    List<ArtifactRequest> requests = new ArrayList<>();
    for (PinnedArtifact artifact : artifacts) {
      requests.add(
          new ArtifactRequest(
              new DefaultArtifact(artifact.coordinates(), Map.of()), repositories, null));
    }
    try {
      return resolver.resolveArtifacts(session, requests).stream()
          .map(ArtifactResult::getArtifact)
          .map(artifact -> artifact.getFile().toPath())
          .toList();
    } catch (ArtifactResolutionException e) {
      log.debug(e);
      throw new UnavailablePartException(
          part,
          session.isOffline()
              ? "is not in the local repository and Maven is offline"
              : "is not in the project's plugin repositories: " + e.getMessage());
    }
  }

  private static boolean matches(PinnedArtifact artifact, Path jar, OptionalPart part)
      throws UnavailablePartException {
    try {
      return artifact.matches(jar);
    } catch (IOException e) {
      throw new UnavailablePartException(part, "cannot be read: " + e.getMessage());
    }
  }
}

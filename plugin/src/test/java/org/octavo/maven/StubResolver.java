package org.octavo.maven;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** A resolver that records the requests and finds nothing, or the same file for everything. */
final class StubResolver {

  final List<ArtifactRequest> requests = new ArrayList<>();
  private final Optional<Path> file;

  StubResolver(Optional<Path> file) {
    this.file = file;
  }

  RepositorySystem system() {
    return (RepositorySystem)
        Proxy.newProxyInstance(
            StubResolver.class.getClassLoader(),
            new Class<?>[] {RepositorySystem.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("resolveArtifacts")) {
                throw new UnsupportedOperationException(method.getName());
              }
              return results((List<?>) arguments[1]);
            });
  }

  private List<ArtifactResult> results(List<?> requested) throws ArtifactResolutionException {
    List<ArtifactResult> results = new ArrayList<>();
    for (Object one : requested) {
      ArtifactRequest request = (ArtifactRequest) one;
      requests.add(request);
      ArtifactResult result = new ArtifactResult(request);
      file.ifPresent(path -> result.setArtifact(request.getArtifact().setFile(path.toFile())));
      results.add(result);
    }
    if (file.isEmpty()) {
      throw new ArtifactResolutionException(results, "nothing there");
    }
    return results;
  }
}

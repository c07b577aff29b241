package org.octavo.maven;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;

/** A resolver that remembers what it was asked for, and finds nothing, or an empty class path. */
final class StubResolver {

  final List<DependencyRequest> requests = new ArrayList<>();
  final List<RepositorySystemSession> sessions = new ArrayList<>();
  private final boolean finds;

  StubResolver(boolean finds) {
    this.finds = finds;
  }

  RepositorySystem system() {
    return (RepositorySystem)
        Proxy.newProxyInstance(
            StubResolver.class.getClassLoader(),
            new Class<?>[] {RepositorySystem.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("resolveDependencies")) {
                throw new UnsupportedOperationException(method.getName());
              }
              DependencyRequest request = (DependencyRequest) arguments[1];
              sessions.add((RepositorySystemSession) arguments[0]);
              requests.add(request);
              DependencyResult result = new DependencyResult(request);
              if (finds) {
                return result.setArtifactResults(List.of());
              }
              throw new DependencyResolutionException(result, new Exception("nothing there"));
            });
  }
}

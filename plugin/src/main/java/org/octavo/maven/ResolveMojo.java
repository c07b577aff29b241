package org.octavo.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.octavo.optional.OptionalPart;
import org.octavo.optional.OptionalParts;
import org.octavo.optional.UnavailablePartException;

/**
 * Downloads all optional parts (EPUBCheck and veraPDF) into the local repository, so that {@code
 * octavo:check} works offline afterwards.
 */
@Mojo(name = "resolve", requiresProject = false, threadSafe = true)
public class ResolveMojo extends AbstractMojo {

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true, required = true)
  private List<RemoteRepository> repositories;

  private final RepositorySystem resolver;

  @Inject
  public ResolveMojo(RepositorySystem resolver) {
    this.resolver = resolver;
  }

  @Override
  public void execute() throws MojoFailureException {
    OptionalParts parts = new MavenParts(resolver, session, repositories, getLog());
    for (OptionalPart part : OptionalPart.values()) {
      try {
        parts.jars(part);
      } catch (UnavailablePartException e) {
        throw new MojoFailureException(e.getMessage(), e);
      }
      getLog().info(part.nameAndVersion() + " is in the local repository.");
    }
  }
}

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

/**
 * Fetches EPUBCheck and veraPDF into the local repository, so that {@code octavo:check} works
 * offline afterwards.
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
    new ValidatorJars(resolver, session, repositories, getLog()).of(ValidatorJars.JUDGED);
    getLog().info("EPUBCheck and veraPDF are in the local repository.");
  }
}

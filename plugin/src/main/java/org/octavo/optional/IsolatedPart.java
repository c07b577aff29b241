package org.octavo.optional;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import javax.imageio.spi.IIORegistry;

/**
 * Calls an optional part in a class loader of its own, which sees neither Octavo's libraries nor
 * Maven's. Between the part and Octavo is an adapter: a class of Octavo's jar that implements
 * {@link Function} over types of the JDK and is loaded together with the part.
 */
public final class IsolatedPart {

  private IsolatedPart() {}

  /** Creates the class loader from a class path. */
  @FunctionalInterface
  public interface LoaderFactory {
    PartLoader create(URL[] classPath);
  }

  /**
   * Loads the part, calls its adapter and closes the loader.
   *
   * @param jars the part's class path
   * @param factory creates the loader
   * @param adapter the name of the adapter's class
   * @param input passed to the adapter
   * @return the adapter's result, made of types of the JDK
   * @throws IOException if the part fails
   */
  public static <I, O> O call(
      OptionalPart part, List<Path> jars, LoaderFactory factory, String adapter, I input)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (PartLoader loader = factory.create(urls(jars))) {
      thread.setContextClassLoader(loader);
      try {
        return IsolatedPart.<I, O>adapter(loader, adapter).apply(input);
      } finally {
        deregisterImageServices(loader);
      }
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      throw new IOException(part.title() + " failed: " + reason(e), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked")
  private static <I, O> Function<I, O> adapter(ClassLoader loader, String name)
      throws ReflectiveOperationException {
    return (Function<I, O>) loader.loadClass(name).getDeclaredConstructor().newInstance();
  }

  /** The message of the innermost cause; those around it are names of classes. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /**
   * Removes the image readers and writers that a part registered for the whole JVM: its loader is
   * closed next, and later users of ImageIO would get a writer without its classes.
   */
  private static void deregisterImageServices(ClassLoader loader) {
    IIORegistry registry = IIORegistry.getDefaultInstance();
    List<Object> foreign = new ArrayList<>();
    for (Iterator<Class<?>> categories = registry.getCategories(); categories.hasNext(); ) {
      Iterator<?> providers = registry.getServiceProviders(categories.next(), false);
      while (providers.hasNext()) {
        Object provider = providers.next();
        if (provider.getClass().getClassLoader() == loader) {
          foreign.add(provider);
        }
      }
    }
    foreign.forEach(registry::deregisterServiceProvider);
  }

  /** The part's own jars first, then Octavo's, from which the loader takes the adapter alone. */
  private static URL[] urls(List<Path> jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path jar : jars) {
        urls.add(jar.toUri().toURL());
      }
      urls.add(
          IsolatedPart.class.getProtectionDomain().getCodeSource().getLocation().toURI().toURL());
    } catch (MalformedURLException | URISyntaxException e) {
      throw new IOException(e);
    }
    return urls.toArray(URL[]::new);
  }
}

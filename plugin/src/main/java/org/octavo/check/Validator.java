package org.octavo.check;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import javax.imageio.spi.IIORegistry;

/**
 * A validator that is no dependency of ours. It lives in a class loader of its own, beside its
 * adapter, and sees neither our libraries nor Maven's.
 */
enum Validator {
  EPUBCHECK("EPUBCheck", "EpubCheckAdapter"),
  VERAPDF("veraPDF", "VeraPdfAdapter");

  private static final String ADAPTERS = Validator.class.getPackageName() + ".validator.";

  private final String inWords;
  private final String adapter;

  Validator(String inWords, String adapter) {
    this.inWords = inWords;
    this.adapter = adapter;
  }

  /**
   * Runs it on a file.
   *
   * @param classPath its jars
   * @return its findings, each a row of texts as the adapter says
   * @throws IOException if it breaks down
   */
  List<String[]> run(List<Path> classPath, Path file) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new TurningLoader(urls(classPath))) {
      thread.setContextClassLoader(loader);
      try {
        return adapter(loader).apply(file);
      } finally {
        forgetImageServices(loader);
      }
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      throw new IOException(inWords + " broke down on " + file.getFileName() + ": " + reason(e), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** What its innermost cause says; what is around that are names of classes. */
  private static String reason(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /**
   * Takes back what a validator's image readers registered for the whole JVM: its loader is closed
   * next, and who asks for an image writer after that would be handed one without its classes.
   */
  private static void forgetImageServices(ClassLoader loader) {
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

  @SuppressWarnings("unchecked")
  private Function<Path, List<String[]>> adapter(ClassLoader loader)
      throws ReflectiveOperationException {
    return (Function<Path, List<String[]>>)
        loader.loadClass(ADAPTERS + adapter).getDeclaredConstructor().newInstance();
  }

  /** The validator's own jars first, then ours, from which it takes the adapter alone. */
  private static URL[] urls(List<Path> classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path jar : classPath) {
        urls.add(jar.toUri().toURL());
      }
      urls.add(Validator.class.getProtectionDomain().getCodeSource().getLocation().toURI().toURL());
    } catch (MalformedURLException | URISyntaxException e) {
      throw new IOException(e);
    }
    return urls.toArray(URL[]::new);
  }
}

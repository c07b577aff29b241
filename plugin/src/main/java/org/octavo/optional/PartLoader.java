package org.octavo.optional;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads a validator from its jars, without access to the classes of Octavo.
 *
 * <p>The JDK opens a jar once for the whole JVM, and closes it with the first loader that read a
 * resource from it, even if another loader still reads from it, such as the check of a second book
 * at the same time. So each loader opens its jars itself.
 */
public class PartLoader extends URLClassLoader {

  private static final String JAR = "jar:file:";

  private final Map<String, ZipFile> jars = new HashMap<>();

  private final URLStreamHandler handler =
      new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
          return url.toExternalForm().startsWith(JAR)
              ? new Connection(url)
              : new URL(url.toExternalForm()).openConnection();
        }
      };

  private final class Connection extends URLConnection {

    Connection(URL url) {
      super(url);
    }

    @Override
    public void connect() {
      connected = true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      String path = url.toExternalForm();
      int end = path.indexOf("!/");
      ZipFile jar = jar(path.substring(JAR.length() - "file:".length(), end));
      // Decodes percent escapes only: a plus in the path of a URL is a plus.
      String name =
          URLDecoder.decode(path.substring(end + 2).replace("+", "%2B"), StandardCharsets.UTF_8);
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        throw new FileNotFoundException(path);
      }
      return jar.getInputStream(entry);
    }
  }

  public PartLoader(URL[] urls) {
    super(urls, ClassLoader.getPlatformClassLoader());
  }

  @Override
  public URL findResource(String name) {
    URL found = super.findResource(name);
    return found == null ? null : ours(found);
  }

  @Override
  public Enumeration<URL> findResources(String name) throws IOException {
    List<URL> found = new ArrayList<>();
    super.findResources(name).asIterator().forEachRemaining(url -> found.add(ours(url)));
    return Collections.enumeration(found);
  }

  private URL ours(URL url) {
    try {
      return new URL(null, url.toExternalForm(), handler);
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ZipFile jar(String file) throws IOException {
    synchronized (jars) {
      ZipFile jar = jars.get(file);
      if (jar == null) {
        jar = new ZipFile(Path.of(URI.create(file)).toFile());
        jars.put(file, jar);
      }
      return jar;
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    synchronized (jars) {
      for (ZipFile jar : jars.values()) {
        jar.close();
      }
      jars.clear();
    }
  }
}

package org.octavo.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Locale;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads a validator so that its upper and lower case are those of ASCII: in Turkish, veraPDF does
 * not know the type "Integer" of its own model, because it looks for it with a small letter. The
 * default locale, which would mend that too, belongs to everybody in the JVM; so each call of
 * {@code toLowerCase()} is turned into one that names its locale while the class is loaded.
 */
final class PlainCaseLoader extends ToolLoader {

  private static final String STRING = "java/lang/String";
  private static final String PLAIN = "org/octavo/check/validator/PlainCase";
  private static final Set<String> METHODS = Set.of("toLowerCase", "toUpperCase");

  private PlainCaseLoader(URL[] urls) {
    super(urls);
  }

  /** One that changes nothing where the machine's language has the letters of ASCII. */
  static URLClassLoader of(URL[] urls) {
    return "I".toLowerCase(Locale.getDefault()).equals("i")
        ? new ToolLoader(urls)
        : new PlainCaseLoader(urls);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    URL url = findResource(path);
    if (url == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = url.openStream()) {
      byte[] plain = plain(in.readAllBytes());
      return defineClass(name, plain, 0, plain.length, new CodeSource(url, (Certificate[]) null));
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  static byte[] plain(byte[] original) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Calls(writer), 0);
    return writer.toByteArray();
  }

  private static final class Calls extends ClassVisitor {

    Calls(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean ofInterface) {
          boolean depends =
              owner.equals(STRING) && METHODS.contains(called) && type.startsWith("()");
          if (depends) {
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, PLAIN, called, "(L" + STRING + ";)L" + STRING + ";", false);
          } else {
            super.visitMethodInsn(opcode, owner, called, type, ofInterface);
          }
        }
      };
    }
  }
}

package org.octavo.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.octavo.optional.PartLoader;

/** Loads a validator and redirects some of its method calls. */
final class RedirectingLoader extends PartLoader {

  private final List<RedirectedCall> redirected;

  RedirectingLoader(URL[] urls) {
    super(urls);
    redirected =
        Arrays.stream(RedirectedCall.values())
            .filter(call -> call.isUseful(Locale.getDefault()))
            .toList();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    List<RedirectedCall> here = redirected.stream().filter(call -> call.appliesTo(name)).toList();
    if (here.isEmpty()) {
      return super.findClass(name);
    }
    URL url = findResource(name.replace('.', '/') + ".class");
    if (url == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = url.openStream()) {
      byte[] bytes = redirect(in.readAllBytes(), here);
      return defineClass(name, bytes, 0, bytes.length, new CodeSource(url, (Certificate[]) null));
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  static byte[] redirect(byte[] original, List<RedirectedCall> redirected) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Calls(writer, redirected), 0);
    return writer.toByteArray();
  }

  private static final class Calls extends ClassVisitor {

    private final List<RedirectedCall> redirected;

    Calls(ClassVisitor next, List<RedirectedCall> redirected) {
      super(Opcodes.ASM9, next);
      this.redirected = redirected;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean ofInterface) {
          for (RedirectedCall call : redirected) {
            if (call.matches(owner, called, type)) {
              // The receiver becomes the first argument.
              String arguments = "(L" + owner + ";" + type.substring(1);
              super.visitMethodInsn(Opcodes.INVOKESTATIC, call.to(), called, arguments, false);
              return;
            }
          }
          super.visitMethodInsn(opcode, owner, called, type, ofInterface);
        }
      };
    }
  }
}

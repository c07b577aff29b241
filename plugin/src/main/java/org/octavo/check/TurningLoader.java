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

/** Loads a validator and turns some of its calls to methods of ours while it does. */
final class TurningLoader extends PartLoader {

  private final List<Turn> turns;

  TurningLoader(URL[] urls) {
    super(urls);
    turns = Arrays.stream(Turn.values()).filter(turn -> turn.helps(Locale.getDefault())).toList();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    List<Turn> here = turns.stream().filter(turn -> turn.concerns(name)).toList();
    if (here.isEmpty()) {
      return super.findClass(name);
    }
    URL url = findResource(name.replace('.', '/') + ".class");
    if (url == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = url.openStream()) {
      byte[] turned = turned(in.readAllBytes(), here);
      return defineClass(name, turned, 0, turned.length, new CodeSource(url, (Certificate[]) null));
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  static byte[] turned(byte[] original, List<Turn> turns) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Calls(writer, turns), 0);
    return writer.toByteArray();
  }

  private static final class Calls extends ClassVisitor {

    private final List<Turn> turns;

    Calls(ClassVisitor next, List<Turn> turns) {
      super(Opcodes.ASM9, next);
      this.turns = turns;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean ofInterface) {
          for (Turn turn : turns) {
            if (turn.meets(owner, called, type)) {
              // What the method was called on comes first among the arguments.
              String arguments = "(L" + owner + ";" + type.substring(1);
              super.visitMethodInsn(Opcodes.INVOKESTATIC, turn.to(), called, arguments, false);
              return;
            }
          }
          super.visitMethodInsn(opcode, owner, called, type, ofInterface);
        }
      };
    }
  }
}

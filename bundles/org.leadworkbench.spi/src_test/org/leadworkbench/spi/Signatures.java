package org.leadworkbench.spi;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What others can see of an exported package.
 *
 * @param version the package's version
 * @param types the members of each type, by the line that declares it
 */
record Signatures(PackageVersion version, SortedMap<String, SortedSet<String>> types) {
  private static final String INDENT = "    ";
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  /** As the package was compiled. */
  static Signatures compiled(Path classes, String name, PackageVersion version) throws IOException {
    var types = new TreeMap<String, SortedSet<String>>();
    try (var files = Files.list(classes.resolve(name.replace('.', '/')))) {
      for (var file : files.filter(f -> f.toString().endsWith(".class") && !f.endsWith("package-info.class")).sorted().toList()) {
        var type = type(name + "." + file.getFileName().toString().replace(".class", ""));
        if (isVisible(type)) types.put(declaration(type, marker(file)), members(type));
      }
    }
    return new Signatures(version, types);
  }

  /** As they were written into a file. */
  static Signatures read(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var types = new TreeMap<String, SortedSet<String>>();
    SortedSet<String> members = new TreeSet<>();
    for (var line : lines.subList(1, lines.size()))
      if (line.startsWith(INDENT)) members.add(line.strip());
      else if (!line.isBlank()) types.put(line, members = new TreeSet<>());
    return new Signatures(PackageVersion.of(lines.getFirst().substring("version ".length())), types);
  }

  void write(Path file) throws IOException {
    var lines = new ArrayList<>(List.of("version " + version));
    types.forEach((type, members) -> {
      lines.addAll(List.of("", type));
      members.forEach(m -> lines.add(INDENT + m));
    });
    Files.write(file, lines);
  }

  /** Whether who was compiled against the earlier ones may fail with these: something is gone, or must be implemented now. */
  boolean breaks(Signatures before) {
    return before.types.entrySet().stream().anyMatch(earlier -> {
      var now = types.get(earlier.getKey());
      return now == null || !now.containsAll(earlier.getValue())
          || earlier.getKey().startsWith("@ConsumerType") && now.stream().anyMatch(m -> m.contains(" abstract ") && !earlier.getValue().contains(m));
    });
  }

  /** What is in these and not in the others, for people. */
  List<String> beyond(Signatures others) {
    var lines = new ArrayList<String>();
    types.forEach((type, members) -> {
      var known = others.types.get(type);
      if (known == null) lines.add(type);
      members.stream().filter(m -> known == null || !known.contains(m)).forEach(lines::add);
    });
    return lines;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Signatures.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was compiled, but is not there", e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    return isVisible(type.getModifiers()) && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass())) && !type.isAnonymousClass();
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** Who implements it; these annotations are in the class file alone. */
  private static String marker(Path file) throws IOException {
    var constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    for (var marker : List.of("ConsumerType", "ProviderType"))
      if (constants.contains("Lorg/osgi/annotation/versioning/" + marker + ";")) return "@" + marker + " ";
    return "";
  }

  private static String declaration(Class<?> type, String marker) {
    var line = new StringBuilder(marker).append(type.toGenericString());
    if (type.getSuperclass() != null && !type.isRecord() && !type.isEnum()) line.append(" extends ").append(type.getGenericSuperclass().getTypeName());
    var supertypes = Arrays.stream(type.getGenericInterfaces()).map(java.lang.reflect.Type::getTypeName).sorted().collect(Collectors.joining(", "));
    if (!supertypes.isEmpty()) line.append(" implements ").append(supertypes);
    return line.toString();
  }

  /** Each with its place: one that is added behind the others breaks nobody who has the constructor that was. */
  private static List<String> components(Class<?> type) {
    var lines = new ArrayList<String>();
    if (type.isRecord())
      for (var component : type.getRecordComponents())
        lines.add("component " + lines.size() + " " + component.getGenericType().getTypeName() + " " + component.getName());
    return lines;
  }

  private static SortedSet<String> members(Class<?> type) {
    var members = new TreeSet<>(components(type));
    for (var field : type.getDeclaredFields()) if (isVisible(field.getModifiers())) members.add(field.toGenericString() + constant(field));
    for (var constructor : type.getDeclaredConstructors()) if (isVisible(constructor.getModifiers())) members.add(constructor.toGenericString());
    for (var method : type.getDeclaredMethods()) if (isSignature(method)) members.add(method.toGenericString());
    if (type.isSealed()) for (var kind : type.getPermittedSubclasses()) members.add("permits " + kind.getName());
    return members;
  }

  private static boolean isSignature(Executable method) {
    return isVisible(method.getModifiers()) && !method.isSynthetic() && !OF_EVERY_OBJECT.contains(method.getName());
  }

  /** The value of a constant, as it is compiled into whoever uses it. */
  private static String constant(Field field) {
    boolean constant = Modifier.isStatic(field.getModifiers()) && (field.getType().isPrimitive() || field.getType() == String.class);
    try {
      return constant ? " = " + field.get(null) : "";
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

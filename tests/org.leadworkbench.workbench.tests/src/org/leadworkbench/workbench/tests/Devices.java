package org.leadworkbench.workbench.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The keyboard and the mouse of the display, as a hand moves them: the window system does not know that it is a program. */
final class Devices {
  /** Strikes these keys one after the other, each as the window system calls it, such as {@code ctrl+n}. */
  void strike(String... keys) {
    var all = new ArrayList<>(List.of("key", "--clearmodifiers"));
    all.addAll(Arrays.asList(keys));
    run(all);
  }

  /** Types this text of letters, digits and signs of an American keyboard. */
  void type(String text) {
    run(List.of("type", "--clearmodifiers", "--delay", "4", text));
  }

  /** Moves the pointer to this place of the display. */
  void move(Point to) {
    run(List.of("mousemove", "" + to.x, "" + to.y));
  }

  /** Clicks at this place, while these keys are held. */
  void click(Point at, String... held) {
    var moves = new ArrayList<>(List.of("mousemove", "" + at.x, "" + at.y));
    for (var key : held) moves.addAll(List.of("keydown", key));
    moves.addAll(List.of("click", "1"));
    for (var key : held) moves.addAll(List.of("keyup", key));
    run(moves);
  }

  /** Turns the wheel by one notch at this place. */
  void wheel(Point at, boolean down) {
    run(List.of("mousemove", "" + at.x, "" + at.y, "click", down ? "5" : "4"));
  }

  /** The title of the window that has the keyboard; empty where none has. */
  String windowWithKeyboard() {
    return told("getwindowfocus", "getwindowname");
  }

  /** All windows that the system shows, lists that have opened among them, as it names them. */
  List<String> windows() {
    return told("search", "--onlyvisible", "--class", ".").lines().toList();
  }

  /** Where the window of this name stands. */
  Rectangle place(String window) {
    var place = told("getwindowgeometry", "--shell", window).split("\n");
    return new Rectangle(number(place[1]), number(place[2]), number(place[3]), number(place[4]));
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(line.indexOf('=') + 1));
  }

  private static String told(String... question) {
    try {
      var asked = new ProcessBuilder(Stream.concat(Stream.of("xdotool"), Arrays.stream(question)).toList()).start();
      return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(List<String> arguments) {
    var command = new ArrayList<>(List.of("xdotool"));
    command.addAll(arguments);
    try {
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("The input devices are driven by xdotool: is it installed (releng/setup test)?", e);
    }
  }
}

package org.leadworkbench.spi.qualification;

/**
 * Where the bands begin.
 *
 * @param version of the thresholds, a new one for every change
 * @param warm from this probability on a lead is Warm
 * @param hot from this probability on a lead is Hot, above {@code warm}
 * @param hysteresis how far the probability must fall below a threshold before the lead leaves the band
 */
public record Thresholds(String version, double warm, double hot, double hysteresis) {
  public Thresholds {
    if (!(0 < warm && warm < hot && hot < 1 && 0 <= hysteresis && hysteresis < warm))
      throw new IllegalArgumentException("Thresholds want 0 < warm < hot < 1 and a hysteresis below warm: " + warm + ", " + hot + ", " + hysteresis);
  }
}

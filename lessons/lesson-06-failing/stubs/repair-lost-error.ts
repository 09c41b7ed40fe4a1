/** A station at the river. */
export interface Station {
  /** Measures how high the water stands, in centimeters. Takes a while; rejects when the gauge does not answer. */
  readGauge(): Promise<number>;
  /** Turns the red light on or off. */
  setLight(on: boolean): void;
  /** Sends an error to the people who mend gauges. Takes a while, too. */
  report(error: unknown): Promise<void>;
}

/**
 * Reads the gauge of a station.
 *
 * This is what its users see: the red light, which should shine as long as the gauge is being read, goes out the moment
 * it comes on. When a gauge is broken, nobody who mends gauges hears of it, and instead of a `null` the caller gets the
 * gauge's error.
 *
 * It should do this: turn the light on, read the gauge once, and turn the light off, once, when the reading is over,
 * whether it went well or not. When the gauge fails, report that very error once, and answer `null`; be done when the
 * report is sent. (If the light goes off before or after the report, is up to you.) If the report cannot be sent either,
 * reject with the error of the report, with the light off.
 *
 * @returns the level in cm, 0 for a dry river; `null` when the gauge has failed
 * @example
 * await repairLostError(station); // 184, or null
 */
export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    return station.readGauge();
  } catch (error) {
    station.report(error);
    return null;
  } finally {
    station.setLight(false);
  }
}

export interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

/** Reads the gauge of a station under a red light; reports a failure and answers `null`. */
export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    return await station.readGauge();
  } catch (error) {
    await station.report(error);
    return null;
  } finally {
    station.setLight(false);
  }
}

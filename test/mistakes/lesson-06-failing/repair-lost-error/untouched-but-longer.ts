// wrong-value: the promise has a name now, and still nobody awaits it inside the try
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    const reading = station.readGauge();
    return reading;
  } catch (error) {
    await station.report(error);
    return null;
  } finally {
    station.setLight(false);
  }
}

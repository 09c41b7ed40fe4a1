// wrong-value: turns the light off behind the report, which may fail
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  let level: number | null = null;
  try {
    level = await station.readGauge();
  } catch (error) {
    await station.report(error);
  }
  station.setLight(false);
  return level;
}

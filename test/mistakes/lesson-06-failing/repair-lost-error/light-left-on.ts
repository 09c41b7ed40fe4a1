// wrong-value: the light goes off only when all goes well
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    const level = await station.readGauge();
    station.setLight(false);
    return level;
  } catch (error) {
    await station.report(error);
    return null;
  }
}

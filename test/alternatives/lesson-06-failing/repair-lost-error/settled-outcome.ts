// looks at the settled outcome
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError({ readGauge, setLight, report }: Station): Promise<number | null> {
  setLight(true);
  const [reading] = await Promise.allSettled([readGauge()]);
  setLight(false);
  if (reading.status === 'fulfilled') return reading.value;
  await report(reading.reason);
  return null;
}

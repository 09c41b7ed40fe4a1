// wrong-order: gives the data before it logs that they have come
import { setTimeout as sleep } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void): Promise<{ status: string; data: number[] }> {
  log('Fetching data...');
  await sleep(1_000);
  setImmediate(() => log('Data received!'));
  return { status: 'ok', data: [1, 2, 3] };
}

import { setTimeout as sleep } from 'node:timers/promises';

export interface Fetched {
  status: string;
  data: number[];
}

/** Logs, takes a second, logs again, and gives the data. */
export async function fetchData(log: (line: string) => void): Promise<Fetched> {
  log('Fetching data...');
  await sleep(1_000);
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}

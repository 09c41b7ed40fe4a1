// forgot-await: starts the wait, but nobody waits for it
import { setTimeout as sleep } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  sleep(1000);
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}

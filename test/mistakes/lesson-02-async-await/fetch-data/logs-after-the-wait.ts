// wrong-time: logs both lines when the wait is over
import { setTimeout as sleep } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void) {
  await sleep(1000);
  log('Fetching data...');
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}

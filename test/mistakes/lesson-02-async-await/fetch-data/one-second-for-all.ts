// wrong-time: awaits a promise that was made once and already runs
import { setTimeout as sleep } from 'node:timers/promises';

let second: Promise<void> | undefined;

export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  second ??= sleep(1000);
  await second;
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}

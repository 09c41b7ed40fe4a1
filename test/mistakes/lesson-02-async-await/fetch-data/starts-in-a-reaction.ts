// wrong-order: everything happens in reactions, so nothing is logged before the call returns
import { setTimeout as sleep } from 'node:timers/promises';

export function fetchData(log: (line: string) => void) {
  return Promise.resolve()
    .then(() => log('Fetching data...'))
    .then(() => sleep(1000))
    .then(() => log('Data received!'))
    .then(() => ({ status: 'ok', data: [1, 2, 3] }));
}

import { installDate } from './date.js';
import { installDateTimeFormat } from './intl.js';
import { installTemporal } from './temporal.js';

/** Has all that tells the time of day in ECMAScript tell virtual time. @param epoch virtual ms since the epoch */
export function installTime(epoch: () => number): void {
  installDate(epoch);
  installDateTimeFormat(epoch);
  installTemporal(epoch);
}

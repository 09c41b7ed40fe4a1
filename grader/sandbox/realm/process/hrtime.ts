import { wrongArgument } from '../coded-error.js';
import { floor, isArray, NativeBigInt, round } from '../natives.js';

const NANOS = 1_000_000_000;

/** `process.hrtime` and `process.hrtime.bigint`. @param elapsed virtual ms since the process started */
export function createHrtime(elapsed: () => number): (earlier?: unknown) => [number, number] {
  function hrtime(earlier?: unknown): [number, number] {
    const nanos = round(elapsed() * 1_000_000);
    if (earlier === undefined) return split(nanos);
    if (!isArray(earlier)) throw wrongArgument('time', 'an instance of Array', earlier);
    return split(nanos - (earlier[0] as number) * NANOS - (earlier[1] as number));
  }
  hrtime.bigint = () => NativeBigInt(round(elapsed() * 1_000_000));
  return hrtime;
}

function split(nanos: number): [number, number] {
  const seconds = floor(nanos / NANOS);
  return [seconds, nanos - seconds * NANOS];
}

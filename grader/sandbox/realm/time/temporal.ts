import { apply, defineProperty, getOwnPropertyDescriptor } from '../natives.js';

type Method = (...args: unknown[]) => unknown;

/** Has `Temporal.Now` tell virtual time, on a Node that has Temporal. */
export function installTemporal(epoch: () => number): void {
  const temporal = (globalThis as { Temporal?: { Now: object; Instant: object; ZonedDateTime: { prototype: object } } })
    .Temporal;
  if (temporal === undefined) return;
  const fromEpoch = method(temporal.Instant, 'fromEpochMilliseconds');
  const toZoned = method((temporal.Instant as { prototype: object }).prototype, 'toZonedDateTimeISO');
  const timeZoneId = method(temporal.Now, 'timeZoneId');
  const zoned = temporal.ZonedDateTime.prototype;
  const instant = (): unknown => apply(fromEpoch, temporal.Instant, [epoch()]);
  const inZone = (zone: unknown): unknown => apply(toZoned, instant(), [zone === undefined ? timeZoneId() : zone]);
  const [date, time, both] = [
    method(zoned, 'toPlainDate'),
    method(zoned, 'toPlainTime'),
    method(zoned, 'toPlainDateTime'),
  ];
  const virtual: Record<string, Method> = {
    instant: () => instant(),
    zonedDateTimeISO: (zone?: unknown) => inZone(zone),
    plainDateISO: (zone?: unknown) => apply(date, inZone(zone), []),
    plainTimeISO: (zone?: unknown) => apply(time, inZone(zone), []),
    plainDateTimeISO: (zone?: unknown) => apply(both, inZone(zone), []),
  };
  for (const name in virtual) {
    defineProperty(temporal.Now, name, { value: virtual[name], writable: true, enumerable: false, configurable: true });
  }
}

function method(owner: object, name: string): Method {
  return getOwnPropertyDescriptor(owner, name)?.value as Method;
}

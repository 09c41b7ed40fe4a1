import { describeFunction } from '../define.js';
import { apply, defineProperty, getOwnPropertyDescriptor } from '../natives.js';

type Format = (date?: Date | number) => unknown;

/** Has `Intl.DateTimeFormat` take virtual time for a date that is left out. */
export function installDateTimeFormat(epoch: () => number): void {
  const { prototype } = Intl.DateTimeFormat;
  const formatToParts = prototype.formatToParts as Format;
  const virtual = {
    formatToParts(this: unknown, date?: Date | number) {
      return apply(formatToParts, this, [orNow(date, epoch)]);
    },
  };
  defineProperty(prototype, 'formatToParts', { value: virtual.formatToParts, writable: true, configurable: true });
  installFormat(prototype, epoch);
}

/** `format` is a getter that gives the same bound function each time, so that it can be handed to `map`. */
function installFormat(prototype: Intl.DateTimeFormat, epoch: () => number): void {
  const getter = getOwnPropertyDescriptor(prototype, 'format')?.get as () => Format;
  const { get, set } = WeakMap.prototype;
  const bound = new WeakMap<Format, Format>();
  const virtual = {
    get format(): Format {
      const format = apply(getter, this, []) as Format;
      const known = apply(get, bound, [format]) as Format | undefined;
      if (known !== undefined) return known;
      const made = describeFunction((date?: Date | number) => format(orNow(date, epoch)), '', 1);
      apply(set, bound, [format, made]);
      return made;
    },
  };
  defineProperty(prototype, 'format', {
    get: getOwnPropertyDescriptor(virtual, 'format')?.get as () => Format,
    configurable: true,
  });
}

/** Only what is left out is now; `null` is the epoch. */
function orNow(date: Date | number | undefined, epoch: () => number): Date | number {
  if (date === undefined) return epoch();
  return date;
}

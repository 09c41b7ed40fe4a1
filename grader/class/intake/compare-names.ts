const ORDER = new Intl.Collator('en', { numeric: true });

/** Compares two names as people sort them, `q2` before `q10` and `ada` beside `Ada`; the same on every machine. */
export function compareNames(a: string, b: string): number {
  return ORDER.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** A value as a failure names it: short, and without calling anything of its own. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) return `[${value.slice(0, MOST_ITEMS).map(formatItem).join(', ')}]`;
  return formatItem(value);
}

const MOST_ITEMS = 20;

function formatItem(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return 'an object';
  }
}

/** Where in a page a value stands. */
export type ValuePlace = 'text' | 'attribute';

/**
 * Where each value of a template stands, by the parts around it; a template is looked at once.
 *
 * @throws TypeError where a value could do more than be read: in a tag outside of quotes, in a script or a style
 */
export function placesOfValues(parts: TemplateStringsArray): readonly ValuePlace[] {
  const known = KNOWN.get(parts);
  if (known !== undefined) return known;
  const places = parts.slice(0, -1).map((_, index) => placeAfter(parts.slice(0, index + 1).join(HOLE)));
  KNOWN.set(parts, places);
  return places;
}

const KNOWN = new WeakMap<TemplateStringsArray, readonly ValuePlace[]>();

/** Stands for a value that came before. */
const HOLE = 'x';

// A whole tag, a quoted attribute with a `>` in it among them, and then one that is not closed yet.
const WHOLE_TAGS = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const INSIDE_QUOTES = /="[^"]*$/;

function placeAfter(before: string): ValuePlace {
  const last = before.match(WHOLE_TAGS)?.at(-1) ?? '';
  if (/^<(?:script|style)\b/i.test(last)) throw new TypeError('No value can stand in a script or a style.');
  const open = before.replace(WHOLE_TAGS, '');
  if (!open.includes('<')) return 'text';
  if (INSIDE_QUOTES.test(open.slice(open.lastIndexOf('<')).replace(/"[^"]*"/g, ''))) return 'attribute';
  throw new TypeError('A value in a tag stands between the double quotes of an attribute.');
}

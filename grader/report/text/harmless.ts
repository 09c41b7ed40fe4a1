/**
 * The same data with every text in it made safe to show: whatever could color, hide or reorder what is on the screen, or
 * move the cursor, becomes a visible escape such as `\x1b`. A text never brings a line break of its own, and one of more
 * than 10,000 characters is cut.
 *
 * @param data plain data, as JSON has it
 */
export function harmless<Data>(data: Data): Data {
  const withSafeText = (_key: string, value: unknown) => (typeof value === 'string' ? harmlessText(value) : value);
  return JSON.parse(JSON.stringify(data), withSafeText) as Data;
}

/** Nobody reads further, and finding the characters of a long text takes time that grows with its square. */
const LONGEST = 10_000;

// Controls, what is invisible, halves of surrogate pairs, line and paragraph separators. The two joiners and the variation
// selectors stay: without them families of emoji fall apart, and so does Persian.
const UNSAFE = /(?![\u200c\u200d\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\b': '\\b', '\t': '    ' };

/** One text made safe to show, as {@link harmless} does with all of them. */
export function harmlessText(text: string): string {
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return kept.replace(UNSAFE, (character) => NAMED[character] ?? escapeOf(character.codePointAt(0) ?? 0));
}

function escapeOf(code: number): string {
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

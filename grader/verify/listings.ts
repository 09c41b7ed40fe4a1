import { Lexer } from 'marked';

/** A program in a README, and what it must print when it prints. */
export interface Listing {
  /** The line in the README on which its code begins. */
  readonly line: number;
  readonly code: string;
  readonly output: string | null;
}

/** Finds the TypeScript listings of a README; the text block that follows one is its output. */
export function findListings(readme: string): Listing[] {
  const tokens = Lexer.lex(readme).filter((token) => token.type !== 'space');
  let from = 0;
  const listings: Listing[] = [];
  for (const [index, token] of tokens.entries()) {
    const at = readme.indexOf(token.raw, from);
    from = at + token.raw.length;
    if (token.type !== 'code' || token.lang !== 'ts') continue;
    const next = tokens[index + 1];
    const output = next?.type === 'code' && next.lang === 'text' ? String(next.text) : null;
    listings.push({ line: readme.slice(0, at).split('\n').length + 1, code: String(token.text), output });
  }
  return listings;
}

/** The words of a README that are read, not run. */
export function countWords(readme: string): number {
  const prose = Lexer.lex(readme)
    .filter((token) => token.type !== 'code')
    .map((token) => token.raw)
    .join('\n');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

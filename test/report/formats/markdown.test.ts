import { lexer, parse, parseInline, walkTokens } from 'marked';
import type { Token, Tokens } from 'marked';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../grader/report/formats/markdown.js';
import { plain } from '../../../grader/report/formats/markdown-text.js';
import { harmless } from '../../../grader/report/text/harmless.js';
import { consistent, everyStatus, HOSTILE, hostileResult } from './results.js';

/** What a page may consist of, whatever a submission says. */
const ALLOWED = ['heading', 'table', 'paragraph', 'code', 'space', 'text', 'escape', 'em', 'strong'];

it('a text stands on the page as it is', () => {
  for (const text of HOSTILE.map((each) => harmless(each).trim())) {
    expect(textOf(parseInline(plain(text)) as string)).toBe(text);
  }
});

it('no text makes a link, an element or a heading of its own', () => {
  for (const [name, result] of Object.entries(consistent)) {
    const kinds = new Set(tokensOf(renderMarkdown(result)).map(({ type }) => type));
    expect(
      [...kinds].filter((kind) => !ALLOWED.includes(kind)),
      name,
    ).toEqual([]);
  }
});

it('has a table with a row for each exercise, and their points', () => {
  for (const result of Object.values(consistent)) {
    const tables = tokensOf(renderMarkdown(result)).filter((token): token is Tokens.Table => token.type === 'table');
    expect(tables.map(({ rows }) => rows.map(([, , points]) => /\d+\/\d+$/.exec(points?.text ?? '')?.[0]))).toEqual(
      result.lessons.map(({ exercises }) => exercises.map(({ points }) => `${points.earned}/${points.possible}`)),
    );
    expect(tables.every(({ rows }) => rows.every((row) => row.length === 3))).toBe(true);
  }
});

it('shows what is wrong as a block of code that nothing in it can end', () => {
  const blocks = tokensOf(renderMarkdown(hostileResult)).filter((token): token is Tokens.Code => token.type === 'code');
  expect(blocks.length).toBeGreaterThan(HOSTILE.length);
  expect(blocks.some(({ text }) => text.includes('`code` ``` ~~~ **bold**'))).toBe(true);
});

it('leaves details out, with a sentence, until it fits', () => {
  const whole = renderMarkdown(hostileResult);
  for (const most of [Buffer.byteLength(whole) - 1, 10_000, 5_000, 200]) {
    const page = renderMarkdown(hostileResult, most);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(most);
    expect(textOf(parse(page) as string).trim()).toMatch(/What came after this is left out: .+ has all of it\.$/);
  }
  expect(renderMarkdown(everyStatus, 1_048_576)).toBe(renderMarkdown(everyStatus));
});

function tokensOf(page: string): Token[] {
  const tokens: Token[] = [];
  void walkTokens(lexer(page), (token) => void tokens.push(token));
  return tokens;
}

/** What a reader of the page sees. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

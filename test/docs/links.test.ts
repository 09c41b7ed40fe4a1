import GithubSlugger from 'github-slugger';
import { lexer, walkTokens } from 'marked';
import type { Token } from 'marked';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** The Markdown files that people read. */
async function pages(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['.', 'docs', 'exercises', 'lessons']) {
    const names = await readdir(path.join(ROOT, folder), { recursive: folder === 'lessons' });
    found.push(...names.filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name)));
  }
  return found;
}

async function tokensOf(page: string): Promise<Token[]> {
  const tokens: Token[] = [];
  void walkTokens(lexer(await readFile(path.join(ROOT, page), 'utf8')), (token) => void tokens.push(token));
  return tokens;
}

/** The names under which the headings of a page can be linked to, as GitHub makes them. */
async function anchorsOf(page: string): Promise<string[]> {
  const slugger = new GithubSlugger();
  return (await tokensOf(page)).flatMap((token) =>
    token.type === 'heading' ? [slugger.slug(String(token.text))] : [],
  );
}

/** What is wrong with a link on a page; `null` when it leads somewhere. */
async function problemOf(page: string, href: string): Promise<string | null> {
  if (/^https?:/.test(href)) return null;
  const [file = '', anchor] = decodeURI(href).split('#');
  const target = file === '' ? page : path.join(path.dirname(page), file);
  const isThere = await access(path.join(ROOT, target)).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'there is no such file';
  return anchor === undefined || (await anchorsOf(target)).includes(anchor) ? null : 'there is no such heading';
}

it('every link within the kit leads somewhere', async () => {
  const problems: string[] = [];
  let links = 0;
  for (const page of await pages()) {
    for (const token of await tokensOf(page)) {
      if (token.type !== 'link' && token.type !== 'image') continue;
      links += 1;
      const problem = await problemOf(page, String(token.href));
      if (problem !== null) problems.push(`${page}: ${String(token.href)}: ${problem}`);
    }
  }
  expect(problems).toEqual([]);
  expect(links).toBeGreaterThan(20);
});

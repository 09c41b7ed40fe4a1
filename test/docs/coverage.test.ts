import GithubSlugger from 'github-slugger';
import { lexer, walkTokens } from 'marked';
import type { Token, Tokens } from 'marked';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** How many headings each of the texts has; a row that got lost shows here. */
const TEXTS = [
  ['Understanding Coroutines and Async/Await in Python: A Journey from First Principles', 18],
  ['Understanding Async and Await in Python: A Journey from First Principles', 28],
  ['Asyncio: Asynchronous Programming from First Principles', 21],
  ['Python Async Programming: A Detailed Guide', 46],
  ['Async/Await Basics', 25],
] as const;

interface Link {
  readonly text: string;
  readonly href: string;
}

interface Cell {
  readonly text: string;
  readonly links: readonly Link[];
}

interface Row {
  readonly heading: string;
  readonly taught: Cell;
  readonly practiced: Cell;
}

let page: string;
/** The rows of each table that tells where a topic is taught, by the title above it. */
const tables = new Map<string, readonly Row[]>();

beforeAll(async () => {
  page = await readFile(path.join(ROOT, 'docs', 'coverage.md'), 'utf8');
  let title = '';
  for (const token of lexer(page)) {
    if (token.type === 'heading') title = plain(String(token.text));
    if (isTable(token) && token.header.length === 3) tables.set(title, token.rows.map(rowOf));
  }
});

describe('docs/coverage.md', () => {
  it.each(TEXTS)('has a row for each heading of "%s"', (title, count) => {
    const rows = tables.get(title) ?? [];
    expect(rows).toHaveLength(count);
    expect(rows[0]?.heading).toBe(title);
  });

  it('names for each row a section of a lesson, or says why it is left out', async () => {
    const problems: string[] = [];
    for (const { heading, taught } of allRows()) {
      if (taught.links.length === 0 && !/^left out: \S/.test(taught.text)) problems.push(`${heading}: ${taught.text}`);
      for (const link of taught.links) if (!(await isSection(link))) problems.push(`${heading}: ${link.href}`);
    }
    expect(problems).toEqual([]);
  });

  it('names for each row an exercise that its lesson lists, or says why there is none', async () => {
    const problems: string[] = [];
    for (const { heading, practiced } of allRows()) {
      const isExplained = /^none( needed)?: \S/.test(practiced.text);
      if (practiced.links.length === 0 && !isExplained) problems.push(`${heading}: ${practiced.text}`);
      for (const link of practiced.links) if (!(await isExercise(link))) problems.push(`${heading}: ${link.href}`);
    }
    expect(problems).toEqual([]);
  });

  it('mentions every lesson', async () => {
    const lessons = await readdir(path.join(ROOT, 'lessons'));
    expect(lessons.filter((lesson) => !page.includes(`../lessons/${lesson}/`))).toEqual([]);
  });
});

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

function allRows(): Row[] {
  return [...tables.values()].flat();
}

function rowOf([heading, taught, practiced]: readonly Tokens.TableCell[]): Row {
  return { heading: cellOf(heading).text, taught: cellOf(taught), practiced: cellOf(practiced) };
}

function cellOf(cell: Tokens.TableCell | undefined): Cell {
  const links: Link[] = [];
  void walkTokens(cell?.tokens ?? [], (token: Token) => {
    if (token.type === 'link') links.push({ text: plain(String(token.text)), href: String(token.href) });
  });
  return { text: plain(cell?.text ?? ''), links };
}

/** Whether it reads `lesson-03, A section` and leads to the section of that name in the README of that lesson. */
async function isSection({ text, href }: Link): Promise<boolean> {
  const [, folder = '', anchor = ''] = /^\.\.\/lessons\/([^/]+)\/README\.md#(.+)$/.exec(href) ?? [];
  const slugger = new GithubSlugger();
  const heading = (await headingsOf(folder)).find((each) => slugger.slug(each) === anchor);
  return heading !== undefined && text === `${folder.slice(0, 'lesson-00'.length)}, ${plain(heading)}`;
}

/** Whether it reads as an exercise's name and leads to the stub that the README of the lesson lists under that name. */
async function isExercise({ text, href }: Link): Promise<boolean> {
  const [, folder = '', name = ''] = /^\.\.\/lessons\/([^/]+)\/stubs\/([^/]+)\.ts$/.exec(href) ?? [];
  const isThere = await access(path.join(ROOT, 'docs', href)).then(
    () => true,
    () => false,
  );
  return isThere && text === name && (await readmeOf(folder)).includes(`[${name}](stubs/${name}.ts)`);
}

const headings = new Map<string, readonly string[]>();

async function headingsOf(folder: string): Promise<readonly string[]> {
  const known = headings.get(folder);
  if (known) return known;
  const tokens = lexer(await readmeOf(folder));
  const found = tokens.flatMap((token) => (token.type === 'heading' ? [String(token.text)] : []));
  headings.set(folder, found);
  return found;
}

async function readmeOf(folder: string): Promise<string> {
  return readFile(path.join(ROOT, 'lessons', folder, 'README.md'), 'utf8').catch(() => '');
}

/** The words alone, without the marks for code. */
function plain(text: string): string {
  return text.replaceAll('`', '').replaceAll('&quot;', '"');
}

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REAL_ROOT } from '../kit/temporary-kit.js';

it('the table of parts is the one that the linter enforces, and has every folder', async () => {
  const text = await readFile(path.join(REAL_ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  const layers = JSON.parse(await readFile(path.join(REAL_ROOT, 'grader/layers.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  const rows = [...text.matchAll(/^\| `grader\/(\w+)` \|.*\| (.+) \|$/gm)].map(([, part = '', may = '']) => [
    part,
    may
      .replace(/^nothing$/, '')
      .split(', ')
      .map((one) => one.replace(/ \(.*\)$/, ''))
      .filter((one) => one !== ''),
  ]);
  expect(Object.fromEntries(rows)).toEqual(layers);
  const folders = (await readdir(path.join(REAL_ROOT, 'grader'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(layers).toSorted());
});

import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { execa } from 'execa';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REAL_ROOT, temporaryFolder } from '../kit/temporary-kit.js';

interface Loaded {
  readonly exports: { readonly answer: () => unknown; readonly later: () => Promise<unknown> };
  readonly keep: () => void;
}
const LOAD = path.join(REAL_ROOT, 'bin', 'load.cjs');
const { load } = createRequire(import.meta.url)(LOAD) as { load: (file: string) => Loaded };

async function programOf(answer: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'program.cjs');
  await write(file, answer);
  return file;
}

async function write(file: string, answer: string): Promise<void> {
  await writeFile(file, `exports.answer = () => ${answer}; exports.later = () => import('node:path');`);
}

async function keptIn(file: string): Promise<string[]> {
  return (await readdir(path.dirname(file))).filter((name) => name.endsWith('.v8')).toSorted();
}

it('loads a program as require does', async () => {
  const file = await programOf("[__filename, typeof require('node:fs').readFileSync]");
  const { exports } = load(file);
  expect(exports.answer()).toEqual([file, 'function']);
  expect(await exports.later()).toHaveProperty('join');
});

it('keeps what V8 made of it once, and takes it from there', async () => {
  const file = await programOf('1');
  load(file).keep();
  const [kept = ''] = await keptIn(file);
  const before = await stat(path.join(path.dirname(file), kept));
  const again = load(file);
  again.keep();
  expect(again.exports.answer()).toBe(1);
  expect((await stat(path.join(path.dirname(file), kept))).ino).toBe(before.ino);
});

it('does not take what was made of another program, though it is as long', async () => {
  const file = await programOf('1');
  load(file).keep();
  await write(file, '2');
  await utimes(file, new Date(), new Date(Date.now() + 5_000));
  expect(load(file).exports.answer()).toBe(2);
});

it('makes nothing of a damaged one, and replaces it', async () => {
  const file = await programOf('1');
  load(file).keep();
  const [kept = ''] = await keptIn(file);
  const place = path.join(path.dirname(file), kept);
  await writeFile(place, 'no cache');
  // In a process of its own: in this one, V8 remembers the program without any file.
  const run = `const { exports, keep } = require(${JSON.stringify(LOAD)}).load(${JSON.stringify(file)}); keep(); console.log(exports.answer())`;
  expect((await execa(process.execPath, ['-e', run])).stdout).toBe('1');
  expect((await stat(place)).size).toBeGreaterThan(100);
});

it('does without where nothing can be written', async () => {
  const file = await programOf('1');
  load(file).keep();
  const [kept = ''] = await keptIn(file);
  const place = path.join(path.dirname(file), kept);
  await rm(place);
  await mkdir(path.join(place, 'in-the-way'), { recursive: true });
  const { exports, keep } = load(file);
  keep();
  expect(exports.answer()).toBe(1);
  expect(await readdir(path.dirname(file))).toEqual([path.basename(file), kept].toSorted());
});

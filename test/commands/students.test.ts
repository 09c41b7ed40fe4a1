import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOTH_TOGETHER, NAP, REAL_ROOT, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

describe('hint', () => {
  it('shows one rung after another and stays on the last', async () => {
    const root = await temporaryKit();
    const hints = [];
    for (let time = 0; time < 4; time += 1) hints.push((await runCli(root, 'hint 1 nap')).out);
    expect(hints).toEqual([
      'Hint 1 of 3\n  Who wakes you?\n\nNext hint: npm run hint lesson-01 nap\n',
      'Hint 2 of 3\n  A timer can.\n\nNext hint: npm run hint lesson-01 nap\n',
      'Hint 3 of 3\n  setTimeout calls what you hand it.\n\nThat was the last one. All of them: npm run hint lesson-01 nap -- --all\n',
      'Hint 3 of 3\n  setTimeout calls what you hand it.\n\nThat was the last one. All of them: npm run hint lesson-01 nap -- --all\n',
    ]);
  });

  it('shows all of them when asked to, and remembers nothing of it', async () => {
    const root = await temporaryKit();
    const { out } = await runCli(root, 'hint 1 nap --all');
    expect(out.match(/Hint \d of 3/g)).toEqual(['Hint 1 of 3', 'Hint 2 of 3', 'Hint 3 of 3']);
    expect((await runCli(root, 'hint 1 nap')).out).toContain('Hint 1 of 3');
  });

  it.each(['not json', '{"schema":"other"}', '{"schema":"meanwhile/progress/v1","hints":{"a":"b"}}', 'null'])(
    'sets a damaged memory aside and begins anew: %s',
    async (damaged) => {
      const root = await temporaryKit({ '.meanwhile/progress.json': damaged });
      const { code, out, err } = await runCli(root, 'hint 1 nap');
      expect(code).toBe(0);
      expect(out).toContain('Hint 1 of 3');
      expect(err).toContain('.meanwhile/progress.json.damaged');
      expect(await readFile(path.join(root, '.meanwhile/progress.json.damaged'), 'utf8')).toBe(damaged);
    },
  );
});

describe('reset', () => {
  it('puts a fresh stub and keeps every old file beside it', async () => {
    const root = await temporaryKit({ 'exercises/lesson-01-two/nap.ts': 'first' });
    const desk = path.join(root, 'exercises/lesson-01-two');
    const first = await runCli(root, 'reset 1 nap');
    expect(first.out).toBe(
      'exercises/lesson-01-two/nap.ts is a fresh stub, copied from\nlessons/lesson-01-two/stubs/. Your old file is kept beside it as nap.ts.bak-1.\n',
    );
    await writeFile(path.join(desk, 'nap.ts'), 'second');
    await runCli(root, 'reset 1 nap');
    expect(await readdir(desk)).toEqual(['nap.ts', 'nap.ts.bak-1', 'nap.ts.bak-2']);
    expect(await readFile(path.join(desk, 'nap.ts.bak-2'), 'utf8')).toBe('second');
    expect(await readFile(path.join(desk, 'nap.ts'), 'utf8')).toContain('not implemented');
  });

  it('puts a stub where there was nothing', async () => {
    const root = await temporaryKit();
    expect((await runCli(root, 'reset 1 nap')).out).toBe(
      'exercises/lesson-01-two/nap.ts is a fresh stub, copied from\nlessons/lesson-01-two/stubs/.\n',
    );
  });
});

describe('start', () => {
  it('shows the course and what comes first, and lays it out', async () => {
    const root = await temporaryKit();
    await expect((await runCli(root, 'start')).out).toMatchFileSnapshot('./scorecards/start-nothing.txt');
    expect(await readdir(path.join(root, 'exercises/lesson-01-two'))).toEqual(['both.ts', 'nap.ts']);
  });

  it('shows how far the student is', async () => {
    const root = await temporaryKit({ 'exercises/lesson-01-two/both.ts': BOTH_TOGETHER });
    await expect((await runCli(root, 'start')).out).toMatchFileSnapshot('./scorecards/start-half.txt');
  });

  it('says when the course is finished', async () => {
    const done = { 'exercises/lesson-01-two/both.ts': BOTH_TOGETHER, 'exercises/lesson-01-two/nap.ts': NAP };
    const { out } = await runCli(await temporaryKit(done), 'start');
    expect(out).toContain('2 of 2 exercises');
    expect(out).toContain('You have finished the course. Well done.');
  });
});

describe('help', () => {
  it.each([
    '',
    '--help',
    'grade --help',
    'hint --help',
    'example --help',
    'reset --help',
    'start --help',
    'watch --help',
    'verify --help',
  ])('is there for "meanwhile %s"', async (line) => {
    const { code, out, err } = await runCli(REAL_ROOT, line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: meanwhile /);
    for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
  });
});

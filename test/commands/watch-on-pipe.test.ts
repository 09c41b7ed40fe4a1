import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { childrenLeft } from '../kit/children-left.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, SMALL_COURSE, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const DESK = 'exercises/lesson-01-two';
/** Watchers and children take their time; nothing here depends on how long. */
const PATIENT = { timeout: 15_000, interval: 10 };

describe('a watch on a pipe', () => {
  it('prints one scorecard after another, with no escape codes', async () => {
    const root = await temporaryKit({ [`${DESK}/both.ts`]: BOTH_IN_TURN });
    const interruption = new AbortController();
    let out = '';
    const answer = runCli(root, 'watch', { signal: interruption.signal, out: (text) => void (out += text) });
    const prints = (text: string) =>
      vi.waitFor(() => {
        expect(out).toContain(text);
      }, PATIENT);
    await prints('lesson-01 · Waiting for two');
    const first = out;
    expect(first).toBe(`${(await runCli(root, 'grade')).out}\n`);
    await writeFile(path.join(root, DESK, 'both.ts'), BOTH_TOGETHER);
    await prints('Well done');
    expect(out.slice(first.length)).toBe(`${(await runCli(root, 'grade 1 both')).out}\n`);
    expect(out).not.toContain('\u001B');
    interruption.abort();
    expect(await answer).toMatchObject({ code: 130, err: 'Watching exercises/; end it with ctrl-c.\n\n' });
    expect(childrenLeft()).toEqual([]);
  });
});

describe('a watch in a course with rules of its own', () => {
  it('counts as they say', async () => {
    const config = JSON.stringify({ weights: { 'lesson-01': 3 }, attempts: 0.1 });
    const root = await temporaryKit({ [`${DESK}/both.ts`]: BOTH_IN_TURN, 'course.config.json': config });
    const interruption = new AbortController();
    let out = '';
    const answer = runCli(root, 'watch', { signal: interruption.signal, out: (text) => void (out += text) });
    await vi.waitFor(() => expect(out).toContain('lesson-01 · Waiting for two'), PATIENT);
    interruption.abort();
    await answer;
    expect(out).toContain('/12 points');
    expect(out).toBe(`${(await runCli(root, 'grade')).out}\n`);
  });
});

describe('a watch of one lesson on a pipe', () => {
  it('says nothing about saves in other lessons', async () => {
    const root = await temporaryKit({
      'lessons/lesson-02-more/README.md': '# More\n\n- [nap](stubs/nap.ts)\n',
      'lessons/lesson-02-more/stubs/nap.ts': SMALL_COURSE['lessons/lesson-01-two/stubs/nap.ts'] ?? '',
      'lessons/lesson-02-more/checks/nap.ts': SMALL_COURSE['lessons/lesson-01-two/checks/nap.ts'] ?? '',
      'exercises/lesson-02-more/nap.ts': '',
    });
    const interruption = new AbortController();
    let out = '';
    const answer = runCli(root, 'watch 1', { signal: interruption.signal, out: (text) => void (out += text) });
    const prints = (text: string) => vi.waitFor(() => expect(out).toContain(text), PATIENT);
    await prints('To begin');
    await writeFile(path.join(root, 'exercises/lesson-02-more/nap.ts'), NAP);
    await writeFile(path.join(root, DESK, 'both.ts'), BOTH_TOGETHER);
    await prints('Well done');
    interruption.abort();
    await answer;
    expect(out).not.toContain('lesson-02');
  });
});

describe('a watch that cannot begin', () => {
  it('says that there is no such lesson', async () => {
    expect(await runCli(await temporaryKit(), 'watch 7')).toMatchObject({ code: 2, out: '' });
  });
});

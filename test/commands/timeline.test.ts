import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const BOTH = 'exercises/lesson-01-two/both.ts';

describe('meanwhile timeline', () => {
  it('draws the first check that does not pass, beside what is wanted', async () => {
    const kit = await temporaryKit({ [BOTH]: BOTH_IN_TURN });
    const { code, out, err } = await runCli(kit, 'timeline 1 both');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot(path.join(import.meta.dirname, 'scorecards', 'timeline-in-turn.txt'));
  });

  it('draws the first check of an exercise that passes', async () => {
    const kit = await temporaryKit({ [BOTH]: BOTH_TOGETHER });
    const { code, out } = await runCli(kit, 'timeline 1 both');
    expect(code).toBe(0);
    expect(out).toContain('✓ gives both results');
    expect(out).not.toContain('wanted');
  });

  it('draws the check that is named, by its number or a part of its title', async () => {
    const kit = await temporaryKit({ [BOTH]: BOTH_IN_TURN });
    const byNumber = await runCli(kit, 'timeline 1 both 1');
    expect(byNumber.code).toBe(0);
    expect(byNumber.out).toContain('✓ gives both results');
    expect((await runCli(kit, 'timeline 1 both RESULTS')).out).toBe(byNumber.out);
    expect((await runCli(kit, 'timeline 1 both once')).out).toContain('✗ waits for both at once');
  });

  it.each([
    ['9', 'There is no check "9"; the exercise has 1 "gives both results", 2 "waits for both at once".'],
    ['none', 'There is no check "none"; the exercise has 1 "gives both results", 2 "waits for both at once".'],
    ['both', 'Several checks have "both" in their titles: take the number of one, 1 "gives both results", 2 "waits'],
  ])('refuses the check %s in one line', async (name, sentence) => {
    const kit = await temporaryKit({ [BOTH]: BOTH_TOGETHER });
    const { code, out, err } = await runCli(kit, `timeline 1 both ${name}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim()).not.toContain('\n');
  });

  it('has nothing to draw of a stub', async () => {
    const { code, err } = await runCli(await temporaryKit(), 'timeline 1 both');
    expect(code).toBe(2);
    expect(err).toBe(`There is nothing to draw yet: ${BOTH} has not been started.\n`);
  });

  it('draws the timers of the submission, and stops with one that is broken', async () => {
    const nap = 'exercises/lesson-01-two/nap.ts';
    const { out } = await runCli(await temporaryKit({ [nap]: NAP }), 'timeline 1 nap');
    expect(out).toMatch(/setTimeout ╌+\n/);
    expect(out).toMatch(/setTimeout of \d+ ms is set +nap\.ts:1\n/);
    const broken = await runCli(await temporaryKit({ [nap]: 'export const nap = (' }), 'timeline 1 nap');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('nap.ts:1: ');
  });

  it('writes all checks as one page, and tells where', async () => {
    const kit = await temporaryKit({ [BOTH]: BOTH_IN_TURN });
    const { code, out, err } = await runCli(kit, 'timeline 1 both --html');
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'Wrote timeline-lesson-01-both.html: open it in a browser.\n',
    });
    const page = await readFile(path.join(kit, 'timeline-lesson-01-both.html'), 'utf8');
    expect(page.match(/<details class="check"/g)).toHaveLength(2);
    expect((await runCli(kit, 'timeline 1 both 2 --html --out one.html')).err).toContain('Wrote one.html');
    expect((await readFile(path.join(kit, 'one.html'), 'utf8')).match(/<details class="check"/g)).toHaveLength(1);
  });

  it('never writes among the submissions', async () => {
    const kit = await temporaryKit({ [BOTH]: BOTH_IN_TURN });
    const { code, err } = await runCli(kit, 'timeline 1 both --html --out exercises/page.html');
    expect(code).toBe(2);
    expect(err).toContain('lies among the submissions');
    expect(await readdir(path.join(kit, 'exercises'))).not.toContain('page.html');
  });

  it('gives the same picture each time', async () => {
    const kit = await temporaryKit({ [BOTH]: BOTH_IN_TURN });
    expect(await runCli(kit, 'timeline 1 both')).toEqual(await runCli(kit, 'timeline 1 both'));
  });

  it('names the nearest right lesson and exercise', async () => {
    const { code, err } = await runCli(await temporaryKit(), 'timeline 1 bth');
    expect(code).toBe(2);
    expect(err).toContain('did you mean "both"?');
  });
});

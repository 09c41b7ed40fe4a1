import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../grader/report/html-report.js';
import { anyResult, SEEDED } from './any-result.js';
import { exercise, failed, lesson, passed, result } from './build.js';
import { sequential, staircase, together, TOGETHER } from './together.js';

const timely = failed('three 2 s tasks finish in 2 s', {
  points: 2,
  message: 'took 6 s; wanted 2 s',
  diagnosis: { ...sequential, message: 'Each `await` waits.' },
  timeline: staircase,
  wanted: together,
});

/** The words of a page, without its tags. */
function words(page: string): string {
  const body = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('renderHtml', () => {
  it('has the points of all, of each lesson and of each exercise', () => {
    const exercises = [
      exercise('run-together', 'Run them together', 'failed', { checks: [timely, passed('in order')] }),
      exercise('download-all', 'Download them all', 'not-started'),
    ];
    const said = words(renderHtml(result(lesson('lesson-03', TOGETHER, exercises))));
    expect(said).toContain('Scorecard 1/6 points');
    expect(said).toContain('lesson-03 · One after another, or together 1/6');
    expect(said).toContain('failed run-together Run them together 1/3');
    expect(said).toContain('not started download-all Download them all 0/3');
  });

  it('has the message, the mistake with its line, and both timelines of a failed check', () => {
    const one = exercise('run-together', 'Run them together', 'failed', { checks: [timely] });
    const page = renderHtml(result(lesson('lesson-03', TOGETHER, [one])));
    expect(words(page)).toContain('took 6 s; wanted 2 s Each await waits. See run-together.ts:9.');
    expect(page).toContain('<code>await</code>');
    expect(page.match(/aria-label="A: 0 s to 2 s, fulfilled"/g)).toHaveLength(2);
    expect(page.match(/aria-label="B: 2 s to 4 s, fulfilled"/g)).toHaveLength(1);
  });

  it('tells what kept an exercise from being graded, and what it printed', () => {
    const broken = exercise('run-together', 'Run them together', 'stuck', {
      problem: { message: 'still busy after 5 s', line: 7 },
      output: [
        { check: '', at: 0, text: 'loaded' },
        { check: 'in order', at: 1_500, text: 'half way' },
      ],
      outputCut: 1_234,
    });
    const said = words(renderHtml(result(lesson('lesson-03', TOGETHER, [broken]))));
    expect(said).toContain('run-together.ts:7: still busy after 5 s');
    expect(said).toContain('printed while loading [0.0 s] loaded printed in &quot;in order&quot; [1.5 s] half way');
    expect(said).toContain('… and 1,234 more');
  });

  it('says so when nothing was graded', () => {
    expect(words(renderHtml(result()))).toContain('Nothing was graded.');
  });

  it('is a page whatever the result holds', () => {
    fc.assert(
      fc.property(anyResult, (any) => {
        const page = renderHtml(any);
        expect(page).not.toMatch(/<script|\son\w+=[^"]*$|javascript:|NaN|undefined%/m);
        expect(page.isWellFormed()).toBe(true);
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { ...SEEDED, numRuns: 30 },
    );
  });

  it('gives the same bytes for the same result', () => {
    const one = result(lesson('lesson-03', TOGETHER, [exercise('a', 'A', 'failed', { checks: [timely] })]));
    expect(renderHtml(one)).toBe(renderHtml(structuredClone(one)));
  });
});

import { describe, expect, it } from 'vitest';
import { createColors } from '../../grader/report/color.js';
import type { TimelineEntry } from '../../grader/judge/timeline.js';
import { drawTimelines } from '../../grader/report/timeline.js';
import { bar } from './build.js';

const plain = createColors(false);

function draw(entries: readonly TimelineEntry[], width = 60): string {
  return `\n${drawTimelines([{ name: '', entries }], width, plain).join('\n')}\n`;
}

describe('a timeline', () => {
  it('draws what ran one after another as a staircase', () => {
    expect(draw([bar('A', 0, 2_000), bar('B', 2_000, 4_000), bar('C', 4_000, 6_000)])).toMatchInlineSnapshot(`
      "
      A ▇▇▇▇▇▇▇▇▇▇
      B           ▇▇▇▇▇▇▇▇▇▇
      C                     ▇▇▇▇▇▇▇▇▇▇
        0 s       2 s       4 s       6 s
      "
    `);
  });

  it('puts calls of one label on one line as long as there is a gap between them', () => {
    expect(draw([bar('poll', 0, 100), bar('poll', 500, 600), bar('poll', 1_000, 1_100)])).toMatchInlineSnapshot(`
      "
      poll ▇▇▇▇                ▇▇▇▇                ▇▇▇▇
           0 s       250 ms    500 ms    750 ms    1 s
      "
    `);
  });

  it('gives calls of one label lines of their own when they touch or overlap', () => {
    expect(draw([bar('load', 0, 1_000), bar('load', 1_000, 2_000), bar('load', 1_500, 3_000)])).toMatchInlineSnapshot(`
      "
      load ▇▇▇▇▇▇▇▇▇▇
      load           ▇▇▇▇▇▇▇▇▇▇
      load                ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
           0 s       1 s       2 s       3 s
      "
    `);
  });

  it('tells rejected, endless, blocked and instant spans apart', () => {
    expect(
      draw([
        { label: 'rejected', start: 0, end: 1_000, outcome: 'rejected' },
        { label: 'at once', start: 500, end: 500, outcome: 'rejected' },
        { label: 'endless', start: 1_000, end: null, outcome: 'pending' },
        { label: 'blocked', start: 500, end: 1_500, outcome: 'blocked' },
        bar('instant', 2_000, 2_000),
      ]),
    ).toMatchInlineSnapshot(`
      "
      rejected ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇✗
      at once            ✗
      endless                      ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▸
      blocked            ░░░░░░░░░░░░░░░░░░░░
      instant                                          ▏
               0 s       500 ms    1 s       1.5 s     2 s
      "
    `);
  });

  it('shows a call that never ended although no time passed', () => {
    expect(draw([{ label: 'A', start: 0, end: null, outcome: 'pending' }])).toMatchInlineSnapshot(`
      "
      A ▇▸
        0 s
      "
    `);
  });

  it('keeps a short call visible beside a long one', () => {
    expect(draw([bar('water', 0, 900_000), bar('salt', 300_000, 300_001)])).toMatchInlineSnapshot(`
      "
      water ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
      salt                 ▇
            0 s            5 min          10 min         15 min
      "
    `);
  });

  it('counts the lanes after the twelfth', () => {
    const entries = Array.from({ length: 20 }, (_, index) => bar(`job ${index + 1}`, 0, 1_000));
    expect(draw(entries).trim().split('\n').at(-2)).toBe('… and 8 more');
  });

  it('draws two charts on one scale, so that the shorter is seen to be shorter', () => {
    const charts = [
      { name: 'yours', entries: [bar('A', 0, 3_000)] },
      { name: 'wanted', entries: [bar('A', 0, 1_000)] },
    ];
    expect(`\n${drawTimelines(charts, 60, plain).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      yours    A ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
      wanted   A ▇▇▇▇▇▇▇▇▇▇
                 0 s       1 s       2 s       3 s
      "
    `);
  });

  it('says so when nothing was called', () => {
    expect(draw([])).toMatchInlineSnapshot(`
      "
      (nothing was called)
       0 s
      "
    `);
  });

  it('draws a hundred thousand calls', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => bar('tick', index * 10, index * 10 + 5));
    expect(draw(entries).split('\n').length).toBeLessThan(20);
  });

  it('puts what began while the submission was loading at the beginning', () => {
    const held = { label: 'blocked', start: -1_000, end: 0, outcome: 'blocked' as const };
    expect(drawTimelines([{ name: 'yours', entries: [held, bar('A', 0, 2_000)] }], 40, plain)).toEqual([
      'yours   blocked ░',
      expect.stringMatching(/^ {8}A {7}▇+$/),
      expect.stringMatching(/^ {16}0 s/),
    ]);
  });
});

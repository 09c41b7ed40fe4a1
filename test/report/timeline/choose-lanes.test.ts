import { describe, expect, it } from 'vitest';
import { createColors } from '../../../grader/report/color.js';
import type { ChartEntry } from '../../../grader/report/timeline/charts.js';
import { drawTimelines } from '../../../grader/report/timeline.js';
import { bar } from '../build.js';

function rowsOf(entries: readonly ChartEntry[], said: string): string[] {
  const drawn = drawTimelines([{ name: '', entries, said }], 60, createColors(false), 4);
  return drawn.slice(0, -1).map((row) => row.replace(/ *▇.*/, '').trim());
}

const eight = Array.from({ length: 8 }, (_, index) => bar(`call ${index + 1}`, index * 100, 1_000));

describe('of a timeline with too many rows', () => {
  it('those that are named are kept, and the others are counted where they are left out', () => {
    expect(rowsOf(eight, 'call 7 started at 600 ms')).toEqual([
      'call 1',
      'call 2',
      'call 3',
      '… and 3 more',
      'call 7',
      '… and 1 more',
    ]);
  });

  it('the first are kept where none is named', () => {
    expect(rowsOf(eight, 'call 70 and recall 7 are other names')).toEqual([
      'call 1',
      'call 2',
      'call 3',
      'call 4',
      '… and 4 more',
    ]);
  });

  it('no more than a third are kept for their names', () => {
    expect(rowsOf(eight, 'call 5, call 6, call 7 and call 8')).toEqual([
      'call 1',
      'call 2',
      'call 3',
      '… and 1 more',
      'call 5',
      '… and 3 more',
    ]);
  });

  it('those alike in name and times are one', () => {
    const wide = Array.from({ length: 120 }, () => bar('wide', 0, 1_000));
    expect(rowsOf([bar('A', 0, 500), ...wide, bar('wide', 0, 700), bar('B', 500, 900)], '')).toEqual([
      'A',
      'wide ×120',
      'wide',
      'B',
    ]);
  });

  it('where there is room, those alike have a row each', () => {
    expect(rowsOf([bar('A', 0, 500), bar('A', 0, 500)], '')).toEqual(['A', 'A']);
  });
});

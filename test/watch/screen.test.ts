import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../grader/report/text/width.js';
import type { Model, View, WatchEvent } from '../../grader/watch/model.js';
import { drawScreen } from '../../grader/watch/screen.js';
import { anyResult, SEEDED } from '../report/any-result.js';
import { exercise, passed } from '../report/build.js';
import { A, after, B, C, DONE, graded, HALF, NOT_STARTED, press, someModel } from './some-model.js';

const download = exercise('download-all', 'Download them all', 'not-started');
const sleep = exercise('sleep', 'Sleep', 'passed');
const midway = after(someModel(), graded(A, sleep), graded(B, HALF), graded(C, download), { kind: 'settled' });
const checks = Array.from({ length: 40 }, (_, index) => passed(`holds in case ${index + 1}`));
const long = after(midway, graded(B, exercise('run-together', 'Run them together', 'failed', { checks })));
const hint: WatchEvent = { kind: 'hint', exercise: B, heading: 'Hint 1 of 3 (h: the next one)', text: 'Who waits?' };

const SCREENS: Readonly<Record<string, Model>> = {
  'at the start': someModel(),
  'half done': midway,
  'not started': { ...midway, inHand: C },
  done: after(midway, { kind: 'saved', exercises: [B] }, graded(B, DONE)),
  'graded anew': after(midway, { kind: 'saved', exercises: [B] }),
  'first page': long,
  'last page': after(long, press('space'), press('space')),
  hint: after(midway, hint),
  list: after(midway, press('l')),
  timeline: after(midway, press('t')),
  'no timeline': after({ ...midway, inHand: C }, press('t')),
  help: after(midway, press('?')),
  fault: after(midway, { kind: 'fault', text: 'lessons/lesson-03-together: it has no README.md' }),
  'small terminal': { ...midway, size: { columns: 50, rows: 12 } },
};

describe('the screen', () => {
  for (const [name, model] of Object.entries(SCREENS)) {
    it(`shows ${name} as it was last read and approved`, async () => {
      const text = `${drawScreen(model).join('\n')}\n`;
      await expect(text).toMatchFileSnapshot(`screens/${name.replaceAll(' ', '-')}.txt`);
    });

    it(`says the same in color: ${name}`, () => {
      const colored = drawScreen({ ...model, color: true }).map(stripVTControlCharacters);
      expect(colored.map((line) => line.trimEnd())).toEqual(drawScreen(model));
    });
  }

  it('shows in a narrow terminal where a line is cut', () => {
    for (const color of [false, true]) {
      const lines = drawScreen({ ...midway, color, size: { columns: 30, rows: 20 } }).map(stripVTControlCharacters);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(30);
      expect(lines.filter((line) => line.endsWith('…')).length).toBeGreaterThan(0);
    }
  });

  it('keeps the cursor of a long list in sight', () => {
    const list = after({ ...midway, size: { columns: 80, rows: 9 } }, press('l'), press('pagedown'));
    expect(drawScreen(list).join('\n')).toContain('▸  lesson-04');
  });
});

const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.constant<View>({ kind: 'card' }),
  fc.constant<View>({ kind: 'timeline' }),
  fc.constant<View>({ kind: 'help' }),
  fc.nat(5).map((cursor): View => ({ kind: 'list', cursor })),
  fc.string({ unit: 'binary' }).map((text): View => ({ kind: 'hint', heading: 'Hint 1 of 3', text })),
);

describe('any screen', () => {
  it('fills the terminal and no more, and does nothing to it', () => {
    const sizes = fc.record({ columns: fc.integer({ min: 20, max: 140 }), rows: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(anyResult, anyView, sizes, fc.nat(9), (any, view, size, page) => {
        const result = any.lessons.flatMap(({ exercises }) => exercises)[0] ?? NOT_STARTED;
        const lines = drawScreen({ ...midway, results: { [B]: { ...result, title: 'Any' } }, view, size, page });
        expect(lines.length).toBeLessThanOrEqual(size.rows);
        expect(lines.length).toBeGreaterThanOrEqual(Math.min(size.rows, 7));
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(size.columns);
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      }),
      SEEDED,
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Model } from '../../grader/watch/model.js';
import { reduce } from '../../grader/watch/reduce.js';
import { exercise, passed } from '../report/build.js';
import { A, after, B, C, D, DONE, graded, HALF, NOT_STARTED, press, someModel } from './some-model.js';

const midway = after(someModel(), graded(A, DONE), graded(B, HALF), graded(C, NOT_STARTED), { kind: 'settled' });
const effectsOf = (model: Model, key: string) => reduce(model, press(key)).effects;

describe('h', () => {
  it('asks for the next hint of the exercise in hand', () => {
    expect(effectsOf(midway, 'h')).toEqual([{ kind: 'hint', exercise: B }]);
  });

  it('does nothing before there is one', () => {
    expect(effectsOf(someModel(), 'h')).toEqual([]);
  });
});

describe('n', () => {
  it('says that an exercise is not done yet', () => {
    expect(after(midway, press('n'))).toMatchObject({
      inHand: B,
      notice: 'Press l to leave it for now: run-together has 2/5 points, and is not done.',
    });
    expect(after({ ...midway, inHand: C }, press('n')).notice).toBe(
      'Press l to leave it for now: download-all is not started.',
    );
    expect(after(midway, { kind: 'saved', exercises: [B] }, press('n')).notice).toBe('run-together is being graded.');
  });

  it('goes to the next exercise that is not done, and from the last one back to those left out', () => {
    expect(after(midway, graded(B, DONE), press('n')).inHand).toBe(C);
    expect(after({ ...midway, inHand: C }, graded(C, DONE), press('n')).inHand).toBe(B);
  });

  it('begins the next lesson when all that is watched is done', () => {
    expect(effectsOf(after(midway, graded(B, DONE), graded(C, DONE)), 'n')).toEqual([
      { kind: 'begin', lesson: 'lesson-04' },
    ]);
  });

  it('says when the course is finished', () => {
    const all = after(midway, graded(B, DONE), graded(C, DONE), graded(D, DONE));
    expect(after(all, press('n')).notice).toBe('You have finished the course. Well done.');
  });
});

describe('l', () => {
  it('shows the list with the cursor on the exercise in hand, and takes it away again', () => {
    const list = after(midway, press('l'));
    expect(list.view).toEqual({ kind: 'list', cursor: 1 });
    expect(after(list, press('l')).view).toEqual({ kind: 'card' });
  });

  it('moves with the arrows, not past the ends, and takes in hand what is chosen', () => {
    const list = after(midway, press('l'));
    expect(after(list, press('down'), press('enter'))).toMatchObject({ inHand: C, view: { kind: 'card' } });
    expect(after(list, press('up'), press('up'), press('up'), press('enter')).inHand).toBe(A);
    expect(after(list, press('pagedown')).view).toEqual({ kind: 'list', cursor: 3 });
  });

  it('begins a lesson that is chosen', () => {
    expect(effectsOf(after(midway, press('l'), press('pagedown')), 'enter')).toEqual([
      { kind: 'begin', lesson: 'lesson-04' },
    ]);
  });
});

describe('o', () => {
  it('opens the file at the line of the first mistake', () => {
    expect(effectsOf(midway, 'o')).toEqual([{ kind: 'open', exercise: B, line: 5 }]);
  });

  it('opens it at the line of what keeps it from running', () => {
    const problem = { message: 'Unexpected "}"', line: 7 };
    const broken = after(midway, graded(B, exercise('run-together', 'Together', 'broken', { problem })));
    expect(effectsOf(broken, 'o')).toEqual([{ kind: 'open', exercise: B, line: 7 }]);
  });

  it('opens it without a line where there is none of its own', () => {
    const problem = { message: 'Unexpected "}"', line: 7, file: 'helper.ts' };
    const broken = after(midway, graded(B, exercise('run-together', 'Together', 'broken', { problem })));
    expect(effectsOf(broken, 'o')).toEqual([{ kind: 'open', exercise: B, line: null }]);
  });
});

describe('the other keys', () => {
  it('run all that is watched', () => {
    expect(reduce(midway, press('r'))).toMatchObject({
      model: { grading: [A, B, C] },
      effects: [{ kind: 'grade', exercises: [A, B, C] }],
    });
    const again = after(midway, press('r'), ...[A, B, C].map((key) => graded(key, HALF)), { kind: 'settled' });
    expect(again).toMatchObject({ grading: [], notice: 'All 3 exercises were run again.' });
  });

  it.each([
    ['t', 'timeline'],
    ['?', 'help'],
  ])('%s shows the %s, and the same key or escape takes it away', (key, kind) => {
    const shown = after(midway, press(key));
    expect(shown.view).toEqual({ kind });
    expect(after(shown, press(key)).view).toEqual({ kind: 'card' });
    expect(after(shown, press('escape')).view).toEqual({ kind: 'card' });
  });

  it('quit, interrupt and stop', () => {
    expect(effectsOf(midway, 'q')).toEqual([{ kind: 'quit', interrupted: false }]);
    expect(effectsOf(midway, 'ctrl-c')).toEqual([{ kind: 'quit', interrupted: true }]);
    expect(effectsOf(midway, 'ctrl-z')).toEqual([{ kind: 'suspend' }]);
  });

  it('turn pages, and not past the ends', () => {
    const checks = Array.from({ length: 40 }, (_, index) => passed(`holds in case ${index + 1}`));
    const long = after(midway, graded(B, exercise('run-together', 'Together', 'failed', { checks })));
    expect(after(long, press('space')).page).toBe(1);
    expect(after(long, press('space'), press('space'), press('space'), press('space')).page).toBe(2);
    expect(after(long, press('space'), press('b'), press('b')).page).toBe(0);
    expect(after(midway, press('space')).page).toBe(0);
  });

  it.each(['x', 'f1', '', '__proto__', 'constructor', 'toString'])('do nothing that mean nothing: %s', (key) => {
    expect(reduce(midway, press(key))).toEqual({ model: midway, effects: [] });
  });
});

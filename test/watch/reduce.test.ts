import { describe, expect, it } from 'vitest';
import type { WatchEvent } from '../../grader/watch/model.js';
import { reduce } from '../../grader/watch/reduce.js';
import { A, after, B, C, D, DONE, graded, HALF, NOT_STARTED, press, someModel } from './some-model.js';

const saved = (...exercises: (typeof A)[]): WatchEvent => ({ kind: 'saved', exercises });

/** Lesson 01 is done, of lesson 03 the first exercise is half done, and the second not started. */
const midway = after(someModel(), graded(A, DONE), graded(B, HALF), graded(C, NOT_STARTED), { kind: 'settled' });

describe('at the start', () => {
  it('takes the first exercise in hand that is not done, once those before it are known to be', () => {
    expect(after(someModel(), graded(C, HALF), graded(B, HALF)).inHand).toBeNull();
    expect(after(someModel(), graded(C, HALF), graded(B, HALF), graded(A, DONE)).inHand).toBe(B);
  });

  it('takes the first of all when everything is done', () => {
    const all = after(someModel(), graded(A, DONE), graded(B, DONE), graded(C, DONE), { kind: 'settled' });
    expect(all.inHand).toBe(A);
  });
});

describe('a save', () => {
  it('asks for a grading of just what was saved', () => {
    expect(reduce(midway, saved(B)).effects).toEqual([{ kind: 'grade', exercises: [B] }]);
  });

  it('keeps the verdict of before in sight, and says that it is graded anew', () => {
    const model = after(midway, saved(B));
    expect(model.results[B]).toBe(HALF);
    expect(model.grading).toEqual([B]);
  });

  it('takes what was saved in hand as soon as it is graded', () => {
    const waiting = after(midway, saved(C));
    expect(waiting.inHand).toBe(B);
    expect(after(waiting, graded(C, HALF)).inHand).toBe(C);
  });

  it('takes no stub in hand that was put there', () => {
    expect(after(midway, saved(C), graded(C, NOT_STARTED)).inHand).toBe(B);
  });

  it('stays with the exercise in hand when that was saved among others', () => {
    expect(after(midway, saved(C, B), graded(C, HALF), graded(B, HALF)).inHand).toBe(B);
  });

  it('says nothing about a stub that is still a stub', () => {
    const begun = after(midway, { kind: 'begun', lesson: 'lesson-04' });
    expect(after(begun, saved(D), graded(D, NOT_STARTED)).notice).toBe(begun.notice);
  });

  it('stays with the exercise in hand when its file is removed', () => {
    const model = after(midway, saved(B), graded(B, NOT_STARTED));
    expect(model).toMatchObject({ inHand: B, notice: 'run-together is the stub, or not there: nothing to grade.' });
  });

  it.each([
    [HALF, HALF, 'run-together: 2/5 points, as before.'],
    [NOT_STARTED, HALF, 'run-together: 2/5 points, 2 more than before.'],
    [{ ...HALF, points: { earned: 3, possible: 5 } }, HALF, 'run-together: 2/5 points, 1 fewer than before.'],
    [HALF, DONE, 'run-together is done.'],
    [DONE, DONE, 'run-together still passes.'],
  ])('tells what has changed', (before, now, notice) => {
    expect(after(midway, graded(B, before), saved(B), graded(B, now)).notice).toBe(notice);
  });

  it('compares with nothing what was not graded before', () => {
    expect(after(midway, saved(D), graded(D, HALF)).notice).toBe('next-turn: 2/5 points.');
  });

  it('brings back the exercise from a hint, and leaves the page and the timeline as they are', () => {
    const hint: WatchEvent = { kind: 'hint', exercise: B, heading: 'Hint 1 of 3', text: 'Who waits?' };
    expect(after(midway, hint, saved(B), graded(B, HALF)).view).toEqual({ kind: 'card' });
    expect(after(midway, press('t'), saved(B), graded(B, HALF)).view).toEqual({ kind: 'timeline' });
    expect(after({ ...midway, page: 1 }, saved(B), graded(B, HALF)).page).toBe(1);
  });

  it('in a lesson that is not begun begins it, where everything is watched', () => {
    const lesson = after(midway, saved(D), graded(D, HALF)).course.find(({ id }) => id === 'lesson-04');
    expect(lesson).toMatchObject({ begun: true, watched: true });
  });

  it('in a lesson that is not watched counts, and moves nothing', () => {
    const named = { ...midway, watchesAll: false };
    const { model, effects } = reduce(named, saved(D));
    expect(effects).toEqual([{ kind: 'grade', exercises: [D] }]);
    const next = after(model, graded(D, DONE));
    expect(next.inHand).toBe(B);
    expect(next.results[D]).toBe(DONE);
    expect(next.course.find(({ id }) => id === 'lesson-04')).toMatchObject({ begun: true, watched: false });
  });
});

describe('a lesson that is begun', () => {
  it('is graded, and its first exercise is in hand', () => {
    const { model, effects } = reduce(midway, { kind: 'begun', lesson: 'lesson-04' });
    expect(effects).toEqual([{ kind: 'grade', exercises: [D] }]);
    expect(model).toMatchObject({
      inHand: D,
      notice: 'This is lesson-04: read lessons/lesson-04-the-event-loop/README.md first.',
    });
  });
});

describe('anything else', () => {
  it('shows a hint only for the exercise that is still in hand', () => {
    const hint: WatchEvent = { kind: 'hint', exercise: C, heading: 'Hint 1 of 3', text: 'Who waits?' };
    expect(after(midway, hint).view).toEqual({ kind: 'card' });
  });

  it('shows a fault until the next verdict on what was saved', () => {
    const faulty = after(midway, { kind: 'fault', text: 'no disk' });
    expect(faulty.view).toMatchObject({ kind: 'fault', text: 'no disk' });
    expect(after(faulty, saved(B), graded(B, HALF)).view).toEqual({ kind: 'card' });
  });

  it('knows the new size of the terminal', () => {
    expect(after({ ...midway, page: 2 }, { kind: 'resized', size: { columns: 40, rows: 10 } })).toMatchObject({
      size: { columns: 40, rows: 10 },
      page: 0,
    });
  });
});

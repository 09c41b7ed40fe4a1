import { describe, expect, it } from 'vitest';
import { readKnownSurvivors, reviewSurvivors } from '../../mutate/known-survivors.js';

const CHANGE = { exercise: 'lesson-01-two/nap', family: 'swap order', original: 'a(); b();', mutated: 'b(); a();' };
const SURVIVOR = { ...CHANGE, file: 'solutions/lesson-01-two/nap.ts', line: 3 };
const ENTRY = { ...CHANGE, reason: 'The order does not matter.' };
const LOOKED_AT = ['lesson-01-two/nap'];

describe('a survivor', () => {
  it('on the list is known, with its reason, on whichever line it stands', () => {
    const review = reviewSurvivors([{ ...SURVIVOR, line: 99 }], [ENTRY], LOOKED_AT);
    expect(review).toEqual({
      known: [{ ...SURVIVOR, line: 99, reason: 'The order does not matter.' }],
      unknown: [],
      stale: [],
    });
  });

  it.each(['family', 'original', 'mutated', 'exercise'])('with another %s is unknown', (part) => {
    const other = { ...SURVIVOR, [part]: 'another' };
    expect(reviewSurvivors([other], [ENTRY], LOOKED_AT).unknown).toEqual([other]);
  });

  it('that reads like another one needs an entry of its own', () => {
    const twin = { ...SURVIVOR, line: 8 };
    expect(reviewSurvivors([SURVIVOR, twin], [ENTRY], LOOKED_AT).unknown).toEqual([twin]);
  });
});

describe('an entry', () => {
  it('that nothing survives any more is stale', () => {
    expect(reviewSurvivors([], [ENTRY], LOOKED_AT).stale).toEqual([ENTRY]);
  });

  it('of an exercise that was not looked at is not stale', () => {
    expect(reviewSurvivors([], [ENTRY], ['lesson-01-two/both']).stale).toEqual([]);
  });

  it('gives a reason', async () => {
    for (const { reason } of await readKnownSurvivors()) expect(reason).toMatch(/^\S.{20,}\.$/);
  });
});

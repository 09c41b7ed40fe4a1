import { describe, expect, it } from 'vitest';
import { callsNothing, callsOnce, startsInOrder } from '../../../grader/judge/expectations/index.js';
import { messageOf, recording } from '../recording.js';

const both = recording().call('A', 0, 100).call('B', 0, 100).resolves(100, 1);

describe('callsOnce', () => {
  it('holds when each is called once, in whatever order', () => {
    expect(messageOf(callsOnce(['B', 'A']), both)).toBeNull();
  });

  it.each([
    ['is missing', ['A', 'B', 'C'], both, 'C was never called; wanted once'],
    [
      'is called twice',
      ['A', 'B'],
      recording().call('A', 0, 1).call('B', 0, 1).call('A', 1, 2).resolves(2, 1),
      'A was called 2 times; wanted once',
    ],
    ['is not asked for', ['A'], both, 'B was called once; wanted not at all'],
    ['is listed twice and called once', ['A', 'B', 'B'], both, 'B was called once; wanted 2 times'],
    [
      'is called only after the end',
      ['A'],
      recording().call('A', 0, 1).resolves(1, 1).call('B', 5, 6),
      'B was called once; wanted not at all',
    ],
  ])('fails when a call %s', (_, labels, run, message) => {
    expect(messageOf(callsOnce(labels), run)).toBe(message);
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(callsOnce(['A']), recording().hangs())).toBeNull();
  });
});

describe('callsNothing', () => {
  it('holds when nothing is called, and fails when something is', () => {
    expect(messageOf(callsNothing(), recording().resolves(0, []))).toBeNull();
    expect(messageOf(callsNothing(), both)).toBe('A was called once; wanted not at all');
  });
});

describe('startsInOrder', () => {
  const run = recording().call('B', 0, 100).call('X', 50, 60).call('A', 50, 100).resolves(100, 1);

  it('holds for the order of the starts, and lets other calls come in between', () => {
    expect(messageOf(startsInOrder(['B', 'A']), run)).toBeNull();
  });

  it.each([
    [['A', 'B'], 'the calls started in the order B, A; wanted A, B'],
    [['B', 'C'], 'the calls started in the order B; wanted B, C'],
    [['C'], 'none of the calls started; wanted C'],
  ])('fails when %o is wanted', (labels, message) => {
    expect(messageOf(startsInOrder(labels), run)).toBe(message);
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(startsInOrder(['A']), recording().hangs())).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createProbe } from '../../grader/sandbox/probe.js';
import type { RawPlace } from '../../grader/sandbox/protocol.js';

type Visit = readonly [line: number, turn?: boolean];

/** The line told last when a program goes the same round again and again and is killed after so many visits. */
function lastTold(round: readonly Visit[], visits: number, before: readonly Visit[] = []): number {
  let last: RawPlace | null = null;
  const visit = createProbe((place) => {
    last = place;
  });
  for (const [line, turn = false] of before) visit({ line, column: 0 }, turn);
  for (let i = 0; i < visits; i += 1) {
    const [line, turn = false] = round[i % round.length] ?? [0];
    visit({ line, column: 0 }, turn);
  }
  return (last as RawPlace | null)?.line ?? 0;
}

describe('the line of an endless loop is the same however far it comes', () => {
  const ENOUGH = [50_000, 50_001, 77_777, 100_002, 300_001];

  it.each<[string, readonly Visit[], number]>([
    ['a loop that calls functions', [[9, true], [9], [2], [3], [9], [4]], 9],
    ['a loop around another', [[5, true], [5], ...Array.from({ length: 8 }, (): Visit => [6, true])], 5],
    ['a loop around one in a function further up', [[9, true], [9], [2, true], [2], [2, true], [2, true]], 9],
    ['two that turn equally often', [[9, true], [9], [2, true]], 2],
    ['functions that call each other', [[7], [4], [8]], 4],
  ])('%s', (_, round, line) => {
    expect(ENOUGH.map((visits) => lastTold(round, visits))).toEqual(ENOUGH.map(() => line));
  });

  it('whatever came before it', () => {
    const before = Array.from({ length: 5_000 }, (_, i): Visit => [20 + (i % 7), i % 7 === 0]);
    expect(ENOUGH.map((visits) => lastTold([[9, true], [2]], visits, before))).toEqual(ENOUGH.map(() => 9));
  });
});

it('a program that stands still is told where it stands', () => {
  expect(lastTold([[3]], 1, [[1], [2, true], [4], [2, true], [4]])).toBe(3);
});

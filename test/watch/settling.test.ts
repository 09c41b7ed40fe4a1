import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Settling } from '../../grader/watch/settling.js';

/** What is in each file. */
let texts: Record<string, string>;
let told: (readonly string[])[];
let settling: Settling;

beforeEach(() => {
  vi.useFakeTimers();
  texts = {};
  told = [];
  settling = new Settling(
    (file) => ({ stamp: texts[file] ?? 'missing', isEmpty: texts[file] === '' }),
    (files) => told.push(files),
  );
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells of a save soon after it', () => {
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(20);
  expect(told).toEqual([['a.ts']]);
});

it('waits while an editor writes in several steps', () => {
  for (let step = 0; step < 5; step += 1) {
    settling.touch('a.ts', 'written');
    vi.advanceTimersByTime(10);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(20);
  expect(told).toEqual([['a.ts']]);
});

it('waits for a file to be filled that has been emptied', () => {
  texts['a.ts'] = '';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(40);
  expect(told).toEqual([]);
  texts['a.ts'] = 'filled';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(20);
  expect(told).toEqual([['a.ts']]);
});

it('tells of a file that stays empty', () => {
  texts['a.ts'] = '';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(500);
  expect(told).toEqual([['a.ts']]);
});

it('takes a file that is deleted and made anew for one save', () => {
  settling.touch('a.ts', 'removed');
  vi.advanceTimersByTime(90);
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([['a.ts']]);
});

it('tells of a file that stays away', () => {
  settling.touch('a.ts', 'removed');
  vi.advanceTimersByTime(130);
  expect(told).toEqual([['a.ts']]);
});

it('tells of files together that are saved together', () => {
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(5);
  settling.touch('b.ts', 'written');
  vi.advanceTimersByTime(50);
  expect(told).toEqual([['a.ts', 'b.ts']]);
});

it('notices a change that the watcher kept quiet about', () => {
  texts['a.ts'] = 'half';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(30);
  texts['a.ts'] = 'whole';
  vi.advanceTimersByTime(500);
  expect(told).toEqual([['a.ts'], ['a.ts']]);
});

it('tells once of a save that the watcher tells of twice', () => {
  texts['a.ts'] = 'whole';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(30);
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(500);
  expect(told).toEqual([['a.ts']]);
});

it('tells once of a save that comes soon after another', () => {
  texts['a.ts'] = 'first';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(60);
  texts['a.ts'] = 'second';
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(500);
  expect(told).toEqual([['a.ts'], ['a.ts']]);
});

it('tells of nothing once it is closed', () => {
  settling.touch('a.ts', 'written');
  vi.advanceTimersByTime(20);
  texts['a.ts'] = 'other';
  settling.touch('b.ts', 'written');
  settling.close();
  vi.advanceTimersByTime(500);
  expect(told).toEqual([['a.ts']]);
  expect(vi.getTimerCount()).toBe(0);
});

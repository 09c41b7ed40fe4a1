import { describe, expect, it } from 'vitest';
import {
  keepsLoopFree,
  leavesNoWorkers,
  sharesWork,
  startsWorkers,
  worksInWorkers,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, messageOf, recording } from '../recording.js';

const done = () => recording().resolves(0, 1);

describe('keepsLoopFree', () => {
  it('holds when no stretch is longer than that share of all the work', () => {
    expect(messageOf(keepsLoopFree(0.1), done().work(1_000, 100, 0))).toBeNull();
    expect(messageOf(keepsLoopFree(0.1), done().work(50, 50, 950))).toBeNull();
  });

  it.each([
    ['one is', done().work(1_000, 960, 0), 'did 96 % of its work in one stretch'],
    ['nothing was done or counted', done(), 'did 100 % of its work in one stretch'],
  ])('fails when %s', (_, run, message) => {
    expect(messageOf(keepsLoopFree(0.1), run)).toContain(message);
    expect(diagnosisOf(run, [keepsLoopFree(0.1)])?.id).toBe('stalls-loop');
  });
});

describe('worksInWorkers', () => {
  it('holds when nearly all is done there', () => {
    expect(messageOf(worksInWorkers(0.9), done().work(100, 50, 900))).toBeNull();
  });

  it('fails when it is not, or nothing is', () => {
    const run = done().thread(1, 0, 0, 3).work(600, 50, 400);
    expect(messageOf(worksInWorkers(0.9), run)).toBe('did 40 % of its work in workers; wanted at least 90 %');
    expect(diagnosisOf(run, [worksInWorkers(0.9)])).toMatchObject({ id: 'wrong-thread', line: 3 });
    expect(diagnosisOf(done().work(600, 50, 0), [worksInWorkers(0.9)])?.message).toContain('No worker was started');
    expect(messageOf(worksInWorkers(0.9), done())).toContain('did 0 %');
  });
});

describe('sharesWork', () => {
  it('holds when no worker does more than that share of what workers do, and when none does anything', () => {
    expect(messageOf(sharesWork(0.5), done().work(100, 50, 900, 450))).toBeNull();
    expect(messageOf(sharesWork(0.5), done().work(100, 50, 0))).toBeNull();
    expect(messageOf(sharesWork(0.5), done())).toBeNull();
  });

  it('fails when one does nearly all', () => {
    const run = done().thread(1, 0, 0).thread(2, 0, 0).work(10, 5, 1_000, 800);
    expect(messageOf(sharesWork(0.6), run)).toBe('one worker did 80 % of what all workers did; wanted at most 60 %');
    expect(diagnosisOf(run, [sharesWork(0.6)])).toMatchObject({
      id: 'idle-slots',
      message: expect.stringContaining('Of 2 workers, one did 80 %') as string,
    });
  });
});

describe('startsWorkers', () => {
  it('holds for exactly so many', () => {
    expect(messageOf(startsWorkers(2), done().thread(1, 0, 0).thread(2, 0, 0))).toBeNull();
  });

  it.each([
    [3, 'over-limit', 'started 3 workers; wanted 2'],
    [1, 'idle-slots', 'started 1 worker; wanted 2'],
    [0, 'idle-slots', 'started 0 workers; wanted 2'],
  ])('fails for %i', (workers, id, message) => {
    const run = Array.from({ length: workers }, (_, index) => index + 1).reduce((r, n) => r.thread(n, 0, 0), done());
    expect(messageOf(startsWorkers(2), run)).toBe(message);
    expect(diagnosisOf(run, [startsWorkers(2)])?.id).toBe(id);
  });
});

describe('leavesNoWorkers', () => {
  it('holds when all have ended, be it later', () => {
    expect(messageOf(leavesNoWorkers(), done().thread(1, 0, 500))).toBeNull();
  });

  it('fails when one has not', () => {
    const run = done().thread(1, 0, 0, 2).thread(2, 0, null, 4);
    expect(messageOf(leavesNoWorkers(), run)).toBe('left 1 worker running; wanted none');
    expect(diagnosisOf(run, [leavesNoWorkers()])).toMatchObject({ id: 'leaked-worker', line: 4 });
  });
});

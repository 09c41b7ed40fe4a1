import { describe, expect, it } from 'vitest';
import { computeFacts } from '../../../grader/judge/compute-facts.js';
import { defaultExpectations, fulfills } from '../../../grader/judge/expectations/defaults.js';
import type { Facts } from '../../../grader/judge/facts.js';
import type { Waiver } from '../../../grader/judge/waiver.js';
import { messageOf, ownError, recording, worldError } from '../recording.js';

function messages(facts: Facts, waive: readonly Waiver[] = []): string[] {
  return defaultExpectations(waive).flatMap(({ judge }) => judge(facts)?.message ?? []);
}

describe('what is always expected', () => {
  it('holds for a run that resolves, and for one that rejects', () => {
    expect(messages(recording().call('A', 0, 100).resolves(100, 1).facts())).toEqual([]);
    expect(messages(recording().rejects(100, ownError('Error', '')).facts())).toEqual([]);
  });

  it('is an end', () => {
    expect(messages(recording().hangs().facts())).toEqual(['never settled; wanted an end']);
    expect(messages(recording().hangs().goesOnForEver().facts())).toEqual(['never settled; wanted an end']);
  });

  it('is an end that was not brought about from outside, even after settlement', () => {
    const cut = recording().call('A', 0, 100).resolves(50, 1).cutAt(60);
    expect(messages(computeFacts(cut))).toEqual(['was stopped at 50 ms; wanted an end']);
  });

  it('is a promise', () => {
    expect(messages(recording().returns([1]).facts())).toEqual(['returned [1] at once; wanted a promise']);
    expect(messages(recording().returns([1]).facts(), ['promise'])).toEqual([]);
  });

  it('is a thread that is never held', () => {
    const run = recording().block(0, 1_500, 'clock-loop').block(1_500, 2_000, 'clock-loop').resolves(2_000, 1);
    expect(messages(run.facts())).toEqual(['held the thread for 2 s; wanted it free meanwhile']);
    expect(messages(run.facts(), ['blocking'])).toEqual([]);
  });

  it('is that each rejection is handled, and in time', () => {
    const never = recording().unhandled(5, worldError('b')).resolves(9, 1);
    const late = recording()
      .unhandled(5, worldError('b'), { handledAt: 9 })
      .unhandled(6, worldError('c', 2))
      .resolves(9, 1);
    const message = "left the rejection with Error('b') at 5 ms unhandled";
    expect(messages(never.facts())).toEqual([`${message}; wanted every one handled`]);
    expect(messages(late.facts())).toEqual([`${message}, the first of 2 rejections; wanted every one handled`]);
    expect(messages(late.facts(), ['unhandled-rejections'])).toEqual([]);
  });

  it('is that nothing is thrown out of a callback, which nothing can waive', () => {
    const run = recording().uncaught(5, ownError('TypeError', 'no')).resolves(9, 1);
    expect(messages(run.facts(), ['blocking', 'promise', 'unhandled-rejections'])).toEqual([
      "threw TypeError('no') out of a callback at 5 ms; wanted nothing thrown there",
    ]);
  });
});

describe('a result, where nothing says how the run ends', () => {
  it('is there', () => {
    expect(messageOf(fulfills, recording().resolves(5, undefined))).toBeNull();
    expect(messageOf(fulfills, recording().hangs())).toBeNull();
  });

  it('is missing when the run rejects or throws', () => {
    const error = ownError('TypeError', 'no');
    expect(messageOf(fulfills, recording().rejects(5, error))).toBe("rejected with TypeError('no'); wanted a result");
    expect(messageOf(fulfills, recording().throws(error))).toBe("threw TypeError('no'); wanted a result");
  });
});

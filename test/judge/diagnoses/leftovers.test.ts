import { describe, expect, it } from 'vitest';
import { finishesAt, leavesNoTimers, notes, resolvesTo } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording } from '../recording.js';

describe('leaked-timer', () => {
  it('says when the timer is due, and where it was set', () => {
    const run = recording().resolves(1_000, 'a').timerLeft(5_000, 3);
    expect(diagnosisOf(run, [resolvesTo('a'), leavesNoTimers()])).toEqual({
      id: 'leaked-timer',
      message:
        'A timer that would ring at 5 s is still set at the end, at 1 s. Stop it with `clearTimeout`, whichever way it ends. Where one timer sets the next, the last one has to be stopped too.',
      line: 3,
    });
  });

  it('tells an interval from a timer', () => {
    const run = recording().resolves(1_000, 'a').timerLeft(2_000, 3, 'interval').goesOnForEver();
    expect(diagnosisOf(run, [leavesNoTimers()])?.message).toBe(
      'An interval goes on after the end at 1 s. Stop it with `clearInterval`, whichever way it ends.',
    );
  });

  it('is not named for a timer that should have been waited for', () => {
    const run = recording().resolves(0, undefined).timerLeft(2_000);
    expect(diagnosisOf(run, [finishesAt(2_000), leavesNoTimers()])?.id).toBe('forgot-await');
  });

  it('is not named where timers may be left', () => {
    expect(diagnosisOf(recording().resolves(1_000, 'a').timerLeft(5_000), [resolvesTo('a')])).toBeNull();
  });
});

describe('changed-input', () => {
  it('leaves two long values to the failure, which shows them', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const run = recording().note('input', []).resolves(0, 1);
    expect(diagnosisOf(run, [notes('input', numbers)])?.message).toBe(
      'What was handed in has been changed. Work on a copy.',
    );
  });

  it.each(['input', 'the list of tasks afterwards'])('is named for a note called %s', (name) => {
    const run = recording().note(name, []).resolves(1_000, 'a');
    expect(diagnosisOf(run, [resolvesTo('a'), notes(name, ['A', 'B'])])).toEqual({
      id: 'changed-input',
      message: "What was handed in has been changed: it should still be ['A', 'B'], and is []. Work on a copy.",
      line: null,
    });
  });

  it('is not named for another note, or for one that was never made', () => {
    expect(diagnosisOf(recording().note('visit', 1).resolves(0, 'a'), [notes('visit', 2)])?.id).toBe('wrong-value');
    expect(diagnosisOf(recording().resolves(0, 'a'), [notes('input', 2)])?.id).toBe('wrong-value');
  });
});

import { describe, expect, it } from 'vitest';
import { testsCatch, testsPass, testsTakeLessThan } from '../../../grader/judge/expectations/test-runs.js';
import { diagnosisOf, messageOf, ownError, recording } from '../recording.js';

const passing = () => recording().test('pours', 'passed').test('brews', 'passed').resolves(0, undefined);
const failing = () =>
  recording()
    .test('pours', 'passed')
    .test('brews', 'failed', { message: 'expected 1 to be 2\n\n- 1\n+ 2', line: 7 })
    .test('waits', 'failed', { message: 'Test timed out in 5000ms.', line: 9 })
    .resolves(5_000, undefined);
const unhandled = () => passing().unhandled(0, ownError('Error', 'late'));

describe('testsPass', () => {
  it('holds when there are tests and all of them pass', () => {
    expect(messageOf(testsPass, passing())).toBeNull();
    expect(messageOf(testsPass, recording().test('a', 'passed').test('b', 'todo').resolves(0, 1))).toBeNull();
  });

  it('tells which tests fail, why, and in which lines', () => {
    expect(diagnosisOf(failing(), [testsPass])).toEqual({
      id: 'failing-test',
      message:
        'These tests fail although the implementation is right: "brews" (expected 1 to be 2); "waits" (line 9, Test timed out in 5000ms.).',
      line: 7,
    });
    expect(messageOf(testsPass, failing())).toBe('2 of 3 tests failed; wanted all to pass');
  });

  it('tells four of many', () => {
    const many = [1, 2, 3, 4, 5, 6].reduce((run, n) => run.test(`t${n}`, 'failed'), recording()).resolves(0, 1);
    expect(diagnosisOf(many, [testsPass])?.message).toMatch(/"t4" \(without a message\); and 2 more\.$/);
  });

  it.each([
    [
      'no test',
      recording().resolves(0, 1),
      'There is no test in this file: each one is a call of `test(name, function)`.',
    ],
    [
      'only planned ones',
      recording().test('a', 'todo').test('b', 'skipped').resolves(0, 1),
      'Nothing is tested yet: all 2 tests are skipped, or only planned with `test.todo`.',
    ],
  ])('fails for %s', (_, run, message) => {
    expect(diagnosisOf(run, [testsPass])).toEqual({ id: 'no-tests', message, line: null });
  });

  it('fails for what happens outside of all tests, as Vitest does', () => {
    expect(diagnosisOf(unhandled(), [testsPass])).toMatchObject({ id: 'failing-test' });
    expect(diagnosisOf(unhandled(), [testsPass])?.message).toContain('Write `expect(promise).rejects` before');
  });

  it('fails for tests that come to no end, and says whether they wait or go on', () => {
    expect(messageOf(testsPass, recording().hangs())).toBe('never came to an end; wanted all tests to pass');
    expect(diagnosisOf(recording().hangs(), [testsPass])?.message).toContain('waits for something that never comes');
    const endless = diagnosisOf(recording().hangs().log(2_000, 'still here').goesOnForEver(), [testsPass]);
    expect(endless?.message).toMatch(/ after 2 s: something in them goes on for ever\.$/);
  });
});

describe('testsCatch', () => {
  const wrong = testsCatch('one that spills');

  it.each([
    ['a test fails', failing()],
    ['Vitest fails the run for something else', unhandled()],
    ['the tests come to no end', recording().hangs()],
  ])('holds when %s', (_, run) => {
    expect(messageOf(wrong, run)).toBeNull();
  });

  it('names what slipped through, and not how to catch it', () => {
    expect(diagnosisOf(passing(), [wrong])).toEqual({
      id: 'slipped-through',
      message:
        'Slipped through: one that spills. Both tests pass on it. Which sentence of the promise does it break, and when would you notice?',
      line: null,
    });
  });

  it('says so when no test calls expect', () => {
    const run = recording().test('pours', 'passed', { mute: true }).resolves(0, 1);
    expect(diagnosisOf(run, [wrong])?.message).toBe(
      'Slipped through: one that spills. The one test passes on it. None of them calls `expect`: what would make such a test fail?',
    );
  });

  it('fails when nothing is tested', () => {
    expect(diagnosisOf(recording().resolves(0, 1), [wrong])?.id).toBe('no-tests');
  });
});

describe('testsTakeLessThan', () => {
  const quick = testsTakeLessThan(1_000);

  it('holds for tests that move the time themselves', () => {
    expect(messageOf(quick, recording().test('a', 'passed').resolves(120, 1))).toBeNull();
  });

  it('fails for tests that wait', () => {
    const run = recording().test('a', 'passed').resolves(1_500, 1);
    expect(messageOf(quick, run)).toBe('waited 1.5 s of real time; wanted less than 1 s');
    expect(diagnosisOf(run, [quick])?.message).toContain('Call `vi.useFakeTimers()`');
  });

  it('blames a test that was given up for what it waited', () => {
    const { id, message, line } = diagnosisOf(failing(), [quick]) ?? {};
    expect({ id, line }).toEqual({ id: 'real-waiting', line: 9 });
    expect(message).toMatch(/^"waits" was given up: it waits for something that never comes\./);
  });

  it('fails for tests that come to no end', () => {
    expect(messageOf(quick, recording().hangs())).toBe('never came to an end; wanted all tests to pass');
  });

  it('fails for no tests, which take no time', () => {
    expect(diagnosisOf(recording().resolves(0, 1), [quick])?.id).toBe('no-tests');
  });
});

import { describe, expect, it } from 'vitest';
import { finishesAt, rejectsWith, rejectsWithError, resolvesTo } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, ownError, recording, worldError } from '../recording.js';

const TYPE_ERROR = ownError('TypeError', 'tasks.mapp is not a function');

describe('threw', () => {
  it("names an error of the code's own, with its line", () => {
    const run = recording().call('A', 0, 1_000).rejects(1_000, TYPE_ERROR, 7);
    expect(diagnosisOf(run, [resolvesTo(['a']), finishesAt(2_000)])).toEqual({
      id: 'threw',
      message: "The code broke off at 1 s with TypeError('tasks.mapp is not a function').",
      line: 7,
    });
  });

  it('is named too where a rejection was wanted, but not this one', () => {
    expect(diagnosisOf(recording().rejects(0, TYPE_ERROR), [rejectsWith('B is down')])?.id).toBe('threw');
    expect(diagnosisOf(recording().rejects(0, TYPE_ERROR), [rejectsWithError({ name: 'TimeoutError' })])?.id).toBe(
      'threw',
    );
  });

  it('is named where nothing says how the run ends', () => {
    expect(diagnosisOf(recording().rejects(0, TYPE_ERROR), [])?.id).toBe('threw');
  });

  it('asks after a promise when calls were still under way', () => {
    const error = ownError('TypeError', "Cannot read properties of undefined (reading 'name')");
    const run = recording().call('user', 0, 1_000).rejects(0, error, 3);
    expect(diagnosisOf(run, [resolvesTo('x')])?.message).toMatch(
      /user had not ended by then: is a promise used there as if it were its value already\?$/,
    );
  });

  it('names a throw before there was a promise, be it of the right error', () => {
    const run = recording().failingCall('B', 0, 0, worldError('B is down')).throws(worldError('B is down'), 5);
    expect(diagnosisOf(run, [rejectsWith('B is down')])).toEqual({
      id: 'threw',
      message:
        "It threw Error('B is down') at once, before there was a promise. In an `async` function, a throw rejects the promise instead.",
      line: 5,
    });
  });

  it('says how to take an error that a worker ended with, where nobody did', () => {
    const run = recording().thread(1, 0, 200).uncaught(200, worldError('no table'), 12, 1).hangs();
    expect(diagnosisOf(run, [resolvesTo(1)])).toEqual({
      id: 'threw',
      message:
        "A worker ended at 200 ms with Error('no table'), and the main thread did not take it: Node ends the program there. Listen for the worker's `error`, and reject the promise with what comes.",
      line: 12,
    });
  });

  it('names an exception out of a callback, before all that follows from it', () => {
    const run = recording().uncaught(300, worldError('no such file'), 9).hangs();
    expect(diagnosisOf(run, [rejectsWith('no such file')])).toEqual({
      id: 'threw',
      message:
        "Error('no such file') was thrown out of a callback at 300 ms, where nobody can catch it: Node ends the program there. Reject a promise with it instead.",
      line: 9,
    });
  });

  it('tells of a process that should have ended, and not of a callback', () => {
    const message = 'A submission may not end the process: take process.exit(0) out, and let the function return.';
    const run = recording().uncaught(300, ownError('Error', message), 9).hangs();
    expect(diagnosisOf(run, [resolvesTo(1)])).toEqual({
      id: 'threw',
      message:
        'process.exit(0) was called at 300 ms: it ends the whole program, whatever else is under way. Take it out; let the function return its result, or throw the error.',
      line: 9,
    });
  });

  it('does not ask who rejected with null when a call has', () => {
    const run = recording().failingCall('A', 0, 20, null).rejects(20, null);
    expect(diagnosisOf(run, [resolvesTo('tea')])).toMatchObject({
      id: 'wrong-error',
      message: expect.stringMatching(/^It failed with null, the error of A\. Catch it/) as string,
    });
  });

  it('tells a rejection with a value from code that broke off', () => {
    expect(diagnosisOf(recording().rejects(20, 'tea'), [resolvesTo('tea')])?.message).toBe(
      "It failed at 20 ms with 'tea', which is no error. Was `reject` called, or something thrown, where a result is wanted?",
    );
  });

  it('says that what is exported is no function', () => {
    const error = ownError('TypeError', 'submission.runTogether is not a function');
    expect(diagnosisOf(recording().throws(error), [resolvesTo(1)])?.message).toBe(
      '`runTogether` is exported and is not a function: it cannot be called.',
    );
  });

  it('says what a timer takes when it was handed no function', () => {
    const error = ownError('TypeError', 'The "callback" argument must be of type function. Received undefined');
    expect(diagnosisOf(recording().rejects(0, error, 3), [resolvesTo(1)])?.message).toMatch(
      / A timer takes the function to call first, as in `setTimeout\(\(\) => …, ms\)`\.$/,
    );
  });

  it.each([
    ['an error of the world', worldError('B is down')],
    ['an error that has one of the world inside', { ...ownError('Error', 'failed'), cause: worldError('B is down') }],
    ['an AggregateError of them', { ...ownError('AggregateError', ''), errors: [worldError('B is down')] }],
  ])('is not named for %s', (_, error) => {
    const run = recording().failingCall('B', 0, 100, worldError('B is down')).rejects(100, error);
    expect(diagnosisOf(run, [resolvesTo('x')])?.id).toBe('wrong-error');
  });

  it('is not named for a wrong error that was made on purpose', () => {
    const run = recording().rejects(0, ownError('RangeError', 'too many'));
    expect(diagnosisOf(run, [rejectsWithError({ name: 'RangeError', message: 'too few' })])?.id).toBe('wrong-error');
    expect(diagnosisOf(recording().rejects(0, ownError('Error', 'no')), [rejectsWith('down')])?.id).toBe('wrong-error');
  });

  it.each([
    ['Buffer is not defined', ' A submission has no Buffer. Use Uint8Array, TextEncoder and TextDecoder.'],
    [
      'MessageChannel is not defined',
      ' A submission has no MessageChannel. Use setImmediate to go on in a later turn of the loop.',
    ],
    [
      'Promise.withResolvers is not a function',
      ' Promise.withResolvers came with Node 22, and this is an older one: write it with `new Promise` or a loop.',
    ],
    ['bufer is not defined', ''],
    ['constructor is not defined', ''],
    ['window is not a function', ''],
  ])('says what there is instead when %s', (message, hint) => {
    const run = recording().call('A', 0, 0).rejects(0, ownError('ReferenceError', message));
    expect(diagnosisOf(run, [resolvesTo('x')])?.message).toBe(
      `The code broke off at 0 s with ReferenceError('${message}').${hint}`,
    );
  });
});

import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Place } from '../../trace/events.js';
import type { Expectation } from '../expectation.js';
import type { Facts, TestFact } from '../facts.js';
import type { Failure, KindAbout } from '../failure.js';
import type { Waiver } from '../waiver.js';
import { count } from '../wording.js';

/** A run of tests is judged by its tests: what else happens in it may be the tested implementation's doing. */
const OF_TESTS: readonly Waiver[] = ['blocking', 'promise', 'unhandled-rejections', 'uncaught', 'settling'];

/** There are tests, and Vitest would be content with all of them: what is tested is right. */
export const testsPass: Expectation = {
  waives: OF_TESTS,
  saysHowItEnds: true,
  judge: (facts) => neverEnds(facts) ?? nothingRuns(facts) ?? testsFail(facts) ?? errorBesides(facts),
};

/**
 * Vitest would not be content: what is tested is wrong.
 *
 * @param what the wrong implementation, as in "catches one that never clears its timer"
 */
export function testsCatch(what: string): Expectation {
  return {
    waives: OF_TESTS,
    saysHowItEnds: true,
    judge: (facts) => {
      if ((neverEnds(facts) ?? testsFail(facts) ?? errorBesides(facts)) !== null) return null;
      return (
        nothingRuns(facts) ??
        slipped(
          what,
          facts.tests.filter(({ outcome }) => outcome === 'passed'),
        )
      );
    },
  };
}

/**
 * The tests are over in less than so many real milliseconds: no more than fake timers need to let go of the thread.
 */
export function testsTakeLessThan(ms: number): Expectation {
  return {
    waives: OF_TESTS,
    saysHowItEnds: true,
    judge: (facts) => {
      const { makespan, tests } = facts;
      if (makespan === null) return neverEnds(facts);
      if (makespan < ms) return nothingRuns(facts);
      const took = formatDuration(makespan);
      const message = `waited ${took} of real time; wanted less than ${formatDuration(ms)}`;
      const endless = tests.find(({ message }) => message.startsWith(GIVEN_UP));
      return failed('real-waiting', message, adviseOnTime(took, endless), endless?.place ?? null);
    },
  };
}

/** How Vitest begins what it says of a test that does not end. */
const GIVEN_UP = 'Test timed out in ';

function adviseOnTime(took: string, endless: TestFact | undefined): string {
  if (endless !== undefined) {
    return `"${endless.name}" was given up: it waits for something that never comes. Fake timers fire when the test moves time on, and at no other moment.`;
  }
  return `On a real clock these tests take ${took}. Call \`vi.useFakeTimers()\` before the code under test sets its timers, and move time on yourself.`;
}

function nothingRuns({ tests }: Facts): Failure | null {
  if (tests.some(({ outcome }) => outcome === 'passed' || outcome === 'failed')) return null;
  const left = tests.filter(({ outcome }) => outcome === 'todo' || outcome === 'skipped').length;
  const sentence =
    left === 0
      ? 'There is no test in this file: each one is a call of `test(name, function)`.'
      : `Nothing is tested yet: ${left === 1 ? 'the one test is' : `all ${left} tests are`} skipped, or only planned with \`test.todo\`.`;
  return failed('no-tests', 'ran no test; wanted at least one', sentence, null);
}

/** So many failing tests are told in full. */
const MOST_TOLD = 4;

function testsFail({ tests }: Facts): Failure | null {
  const failing = tests.filter(({ outcome }) => outcome === 'failed');
  const [first] = failing;
  if (first === undefined) return null;
  const told = failing.slice(0, MOST_TOLD).map(describeFailing);
  const rest = failing.length > told.length ? `; and ${failing.length - told.length} more` : '';
  const which = failing.length === 1 ? 'This test fails' : 'These tests fail';
  const sentence = `${which} although the implementation is right: ${told.join('; ')}${rest}.`;
  const message = `${failing.length} of ${count(tests.length, 'test')} failed; wanted all to pass`;
  return failed('failing-test', message, sentence, first.place);
}

function describeFailing({ name, message, place }: TestFact, index: number): string {
  const line = place === null || index === 0 ? '' : `line ${place.line}, `;
  return `"${name}" (${line}${inOneLine(message)})`;
}

/** What an assertion says, without the lists and differences below its first line. */
function inOneLine(message: string): string {
  const [line = ''] = message.trim().split('\n', 1);
  return line === '' ? 'without a message' : line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 140;

/** Vitest fails a run for these, though all tests pass. */
function errorBesides({ unhandled: [rejection], uncaught: [exception] }: Facts): Failure | null {
  if (exception !== undefined) {
    const thrown = formatValue(exception.value);
    const sentence = `All tests pass, and yet Vitest fails the run: ${thrown} was thrown at ${formatDuration(exception.at)} where no test could catch it.`;
    return failed(
      'failing-test',
      `threw ${thrown} outside of all tests; wanted nothing thrown there`,
      sentence,
      exception.place,
    );
  }
  if (rejection === undefined) return null;
  const reason = formatValue(rejection.value);
  const sentence = `All tests pass, and yet Vitest fails the run: a promise was rejected with ${reason} while nobody watched it. Write \`expect(promise).rejects\` before you move time on, and await it after that.`;
  return failed(
    'failing-test',
    `left the rejection with ${reason} unhandled; wanted every one handled`,
    sentence,
    rejection.place,
  );
}

/** The run itself had no end: a test goes on for ever in virtual time, or waits for ever without a limit. */
function neverEnds({ settlement, ended, lastAt }: Facts): Failure | null {
  if (settlement.outcome !== 'pending' && ended !== 'cut') return null;
  const sentence =
    ended === 'idle'
      ? 'The tests never come to an end: one of them waits for something that never comes, and has no time limit.'
      : `The tests had not come to an end after ${formatDuration(lastAt)}: something in them goes on for ever.`;
  return failed('failing-test', 'never came to an end; wanted all tests to pass', sentence, null);
}

function slipped(what: string, tests: readonly TestFact[]): Failure {
  const all = ['', 'The one test passes', 'Both tests pass'][tests.length] ?? `All ${tests.length} tests pass`;
  const mute = tests.filter(({ assertions }) => assertions === 0).length;
  const sentence = `Slipped through: ${what}. ${all} on it. ${mute === tests.length ? NO_EXPECT : WHICH}`;
  return failed('slipped-through', 'slipped through', sentence, null);
}

const NO_EXPECT = 'None of them calls `expect`: what would make such a test fail?';
const WHICH = 'Which sentence of the promise does it break, and when would you notice?';

function failed(id: KindAbout<'tests'>['id'], message: string, sentence: string, place: Place | null): Failure {
  return { kind: { about: 'tests', id, sentence, place }, message };
}

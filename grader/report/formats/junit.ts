import XMLBuilder from 'fast-xml-builder';
import type { ExerciseResult, Result } from '../result.js';
import { harmless } from '../text/harmless.js';
import { explain, placeOf, printed } from './explain.js';
import { type Test, type TestedExercise, testedExercises } from './tests.js';

/** A node as the builder takes it: `@_` before an attribute, `#text` for the text, else children. */
interface XmlNode {
  readonly [key: string]: string | XmlNode | readonly XmlNode[];
}

/**
 * The result as JUnit XML: a suite for each exercise, a test case for each check. Its times are virtual. A suite's
 * properties are its points, since the format has no other place for them.
 */
export function renderJunit(result: Result): string {
  const suites = testedExercises(harmless(result));
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const xml = builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    // Without counts of its own: readers add up those of the suites, and cannot come to another sum.
    testsuites: { '@_name': 'meanwhile', testsuite: suites.map(suite) },
  });
  return legal(xml.endsWith('\n') ? xml : `${xml}\n`);
}

function suite({ lesson, exercise, tests }: TestedExercise): XmlNode {
  const lines = printed(exercise);
  return {
    '@_name': `${lesson.id} ${exercise.id}`,
    ...counts(tests),
    properties: { property: properties(exercise) },
    testcase: tests.map((test) => testCase(test, exercise, `${lesson.id}.${exercise.id}`)),
    ...(lines.length === 0 ? {} : { 'system-out': lines.join('\n') }),
  };
}

function properties({ status, points }: ExerciseResult): XmlNode[] {
  return [
    { '@_name': 'status', '@_value': status },
    { '@_name': 'points.earned', '@_value': String(points.earned) },
    { '@_name': 'points.possible', '@_value': String(points.possible) },
  ];
}

function counts(tests: readonly Test[]): XmlNode {
  const seconds = tests.reduce((sum, { check }) => sum + (check?.virtualMs ?? 0), 0) / 1_000;
  return {
    '@_tests': String(tests.length),
    '@_failures': String(tests.filter(({ state }) => state === 'failed').length),
    '@_errors': String(tests.filter(({ state }) => state === 'error').length),
    '@_skipped': String(tests.filter(({ state }) => state === 'skipped').length),
    '@_time': seconds.toFixed(3),
  };
}

function testCase(test: Test, exercise: ExerciseResult, classname: string): XmlNode {
  return {
    '@_name': test.title,
    '@_classname': classname,
    '@_file': placeOf(test, exercise).file,
    '@_time': ((test.check?.virtualMs ?? 0) / 1_000).toFixed(3),
    ...ending(test, exercise),
  };
}

/** `type` is the mistake by its public name, or the state of an exercise that could not be graded whole. */
function ending(test: Test, exercise: ExerciseResult): XmlNode {
  const message = test.message ?? '';
  switch (test.state) {
    case 'passed':
      return {};
    case 'skipped':
      return { skipped: message };
    case 'failed':
    case 'error':
      return {
        [test.state === 'failed' ? 'failure' : 'error']: {
          '@_message': message,
          '@_type': test.check?.diagnosis?.id ?? exercise.status,
          '#text': `\n${explain(test, exercise).join('\n')}\n`,
        },
      };
  }
}

/**
 * Takes out what is harmless elsewhere: two characters that XML forbids (all others are escapes by now), and the marks by
 * which Jenkins, GitLab and others are told in a test's output to attach a file or to note a property.
 */
function legal(xml: string): string {
  return xml.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/\[\[(?=\s*(?:ATTACHMENT|PROPERTY)\b)/gi, '[ [');
}

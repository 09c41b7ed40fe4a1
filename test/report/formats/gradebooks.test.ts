import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ClassroomSubmission, renderClassroom50 } from '../../../grader/report/formats/classroom50.js';
import { renderGradescope } from '../../../grader/report/formats/gradescope.js';
import { testedExercises } from '../../../grader/report/formats/tests.js';
import { sumPoints } from '../../../grader/report/points.js';
import type { Result } from '../../../grader/report/result.js';
import { exercise, lesson, passed, result } from '../build.js';
import { consistent, everyStatus } from './results.js';

/*
 * Neither of the two publishes a schema or has a parser in the registry: these are written down from their own documents,
 * gradescope-autograders.readthedocs.io/en/latest/specs and the wiki page "Advanced Autograding" of foundation50/classroom50
 * with what its collector refuses.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const points = v.pipe(v.number(), v.integer(), v.minValue(0));
interface Scored {
  readonly score: number;
  readonly 'max-score': number;
}

function noMore<T extends Scored>() {
  return v.check<T>((from) => from.score <= from['max-score']);
}

const CLASSROOM50 = v.pipe(
  v.strictObject({
    schema: v.literal('classroom50/result/v1'),
    classroom: text,
    assignment: text,
    submission: v.pipe(text, v.startsWith('submit/')),
    commit: v.pipe(text, v.url()),
    release: v.pipe(text, v.url()),
    review: v.pipe(text, v.url()),
    datetime: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
    score: points,
    'max-score': points,
    tests: v.array(
      v.pipe(v.strictObject({ 'test-name': text, passed: v.boolean(), score: points, 'max-score': points }), noMore()),
    ),
  }),
  noMore(),
);

const VISIBILITY = v.picklist(['hidden', 'after_due_date', 'after_published', 'visible']);
const TEXT_FORMAT = v.picklist(['text', 'html', 'simple_format', 'md', 'ansi']);
const GRADESCOPE = v.strictObject({
  score: v.number(),
  output: v.string(),
  output_format: TEXT_FORMAT,
  test_output_format: TEXT_FORMAT,
  test_name_format: TEXT_FORMAT,
  visibility: VISIBILITY,
  stdout_visibility: VISIBILITY,
  tests: v.array(
    v.strictObject({
      score: v.number(),
      max_score: v.number(),
      status: v.picklist(['passed', 'failed']),
      name: v.string(),
      number: v.string(),
      output: v.string(),
      tags: v.array(v.string()),
    }),
  ),
});

const SUBMISSION: ClassroomSubmission = {
  classroom: 'async-2026',
  assignment: 'together',
  submission: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
  commit: 'https://github.com/o/r/commit/a1b2c3d',
  release: 'https://github.com/o/r/releases/tag/submit',
  review: 'https://github.com/o/r/compare/0...1',
  datetime: '2026-06-01T14:32:05Z',
};

/** A course in which parts of points count: each document has to come to the same shares. */
const parts: Result = {
  ...result(
    lesson('lesson-03', 'Together', [
      exercise('a', 'A', 'passed', {
        checks: [part('one', 0.33, 0.5), part('two', 0.1, 0.5), part('three', 0.2, 0.2)],
      }),
      exercise('b', 'B', 'passed', { checks: [part('one', 0, 0.07), part('two', 0.07, 0.07)] }),
    ]),
  ),
  pointUnit: 0.01,
};
const all = Object.entries({ ...consistent, parts });

describe('classroom50', () => {
  it('is as its collector wants it', () => {
    for (const [, each] of all) v.parse(CLASSROOM50, JSON.parse(renderClassroom50(each, SUBMISSION)));
  });

  it('the tests add up to the totals, which are those of the result', () => {
    for (const [name, each] of all) {
      const document = v.parse(CLASSROOM50, JSON.parse(renderClassroom50(each, SUBMISSION)));
      const sum = (key: 'score' | 'max-score'): number => document.tests.reduce((total, test) => total + test[key], 0);
      expect([sum('score'), sum('max-score')], name).toEqual([document.score, document['max-score']]);
      const scale = name === 'parts' ? 100 : 1;
      expect([document.score / scale, document['max-score'] / scale], name).toEqual([
        each.points.earned,
        each.points.possible,
      ]);
    }
  });

  it('counts parts of points a hundredfold, and rounds none', () => {
    const document = v.parse(CLASSROOM50, JSON.parse(renderClassroom50(parts, SUBMISSION)));
    expect([document.score, document['max-score']]).toEqual([70, 134]);
  });

  it('has a row for every check, whatever became of its exercise', () => {
    const { tests } = v.parse(CLASSROOM50, JSON.parse(renderClassroom50(everyStatus, SUBMISSION)));
    expect(tests.map(({ passed: isPassed }) => isPassed)).toEqual(
      testedExercises(everyStatus).flatMap((each) => each.tests.map(({ state }) => state === 'passed')),
    );
  });
});

describe('gradescope', () => {
  it('is as its specification says', () => {
    for (const [, each] of all) v.parse(GRADESCOPE, JSON.parse(renderGradescope(each)));
  });

  it('the tests add up to the score, which is that of the result', () => {
    for (const [name, each] of all) {
      const { score, tests } = v.parse(GRADESCOPE, JSON.parse(renderGradescope(each)));
      expect(sumPoints(tests.map((test) => ({ earned: test.score, possible: test.max_score }))), name).toEqual(
        each.points,
      );
      expect(score, name).toBe(each.points.earned);
    }
  });

  it('says of every test that did not pass what happened', () => {
    const { tests } = v.parse(GRADESCOPE, JSON.parse(renderGradescope(everyStatus)));
    expect(tests.filter(({ status }) => status === 'failed').map(({ output }) => output)).not.toContain('');
    expect(tests.find(({ name }) => name === 'lesson-01 b-failed: two')?.output).toBe(
      'took 6 s; wanted 2 s\nOne waits for the other.\nSee b-failed.ts:9.',
    );
  });
});

function part(title: string, earned: number, possible: number) {
  return { ...passed(title), points: { earned, possible } };
}

import { sumPoints } from '../../../grader/report/points.js';
import type { CheckResult, Result } from '../../../grader/report/result.js';
import { exercise, failed, lesson, notRun, passed, result } from '../build.js';
import { screens } from '../screens.js';

/** Every text that something on the way could take for more than a text. */
export const HOSTILE = [
  'first line\nsecond line\r\nthird',
  '::error file=a.ts,line=1::not mine',
  '\n::error::at the start of a line',
  '##[error]as it was once written',
  '::add-mask::a',
  ']]><testcase name="forged"/>',
  '<![CDATA[ open',
  '<script>alert(1)</script> &lt; &#0; &bogus;',
  '"quoted" \'and\' <!-- not a comment -->',
  'a | b || c \\| d',
  '`code` ``` ~~~ **bold** _it_ [link](http://evil.example) ![](x) <b>b</b>',
  '# heading',
  '- item',
  '1. item',
  'www.example.com https://example.com me@example.com @you #12',
  'nul \0 bell \u0007 escape \u001b[31m delete \u007f next line \u0085',
  'lone \ud800 surrogate \udc00',
  'not characters \ufffe \uffff',
  'separators \u2028 \u2029',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  'semicolon; comma, "quote"',
  '%0A::error::decoded',
  '[[ATTACHMENT|/etc/passwd]]',
  '[[PROPERTY|points.earned=99]]',
  '',
  ' ',
  'ends in a backslash \\',
  '日本語 👨‍👩‍👧 e\u0301',
];

function hostileCheck(text: string, index: number): CheckResult {
  const diagnosis = { id: 'wrong-value', message: text, line: index + 1, file: text } as const;
  return failed(text, { message: text, diagnosis, points: 2 });
}

/** Every text in every place. */
export const hostileResult = result(
  lesson('lesson-03', HOSTILE.join(' '), [
    exercise('run-together', HOSTILE.join(' '), 'failed', {
      checks: HOSTILE.map(hostileCheck),
      output: HOSTILE.map((text, at) => ({ check: text, at, text })),
      outputCut: 3,
    }),
    ...HOSTILE.map((text, index) =>
      exercise(`exercise-${index}`, text, 'broken', { file: text, problem: { message: text, line: 1, file: text } }),
    ),
  ]),
);

const stopped: CheckResult[] = [passed('one', 3), notRun('two', 'it ended here', 2), notRun('three', 'had ended')];

/** An exercise of every status, with checks as the grader gives them. */
export const everyStatus = result(
  lesson('lesson-01', 'Each way to end', [
    exercise('a-passed', 'Passed', 'passed', { checks: [passed('one', 2)] }),
    exercise('b-failed', 'Failed', 'failed', {
      checks: [
        passed('one', 2),
        failed('two', {
          points: 3,
          message: 'took 6 s; wanted 2 s',
          diagnosis: { id: 'sequential-await', message: 'One waits for the other.', line: 9 },
        }),
      ],
    }),
    withChecks('c-not-started', 'not-started', [notRun('one', 'not started', 4)]),
    withChecks('d-broken', 'broken', [notRun('one', 'could not be loaded'), notRun('two', 'could not be loaded')]),
    withChecks('e-stuck', 'stuck', stopped),
    withChecks('f-crashed', 'crashed', stopped),
    withChecks('g-grader-error', 'grader-error', stopped),
  ]),
);

/** Results of all kinds whose totals are right, as the grader's are. */
export const consistent: Readonly<Record<string, Result>> = { ...screens, everyStatus, hostileResult };

/** The builder of exercises drops the checks of those that could not be graded; the grader does not. */
function withChecks(
  id: string,
  status: 'not-started' | 'broken' | 'stuck' | 'crashed' | 'grader-error',
  checks: CheckResult[],
) {
  const points = sumPoints(checks.map((check) => check.points));
  const problem = status === 'not-started' ? null : { message: `it is ${status}`, line: 7 };
  return { ...exercise(id, id, status), checks, points, problem };
}

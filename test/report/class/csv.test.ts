import { expect, it } from 'vitest';
import { renderClassCsv } from '../../../grader/report/class/csv.js';
import { classOf, student } from './build-class.js';

const CLASS = classOf([
  student(
    'Ada Lovelace',
    [
      ['passed', 4],
      ['failed', 1, 'sequential-await', 'race'],
    ],
    { id: '12345' },
  ),
  student(
    '=HYPERLINK("http://x")',
    [
      ['not-started', 0],
      ['not-started', 0],
    ],
    { problem: 'handed in nothing' },
  ),
]);

it('is a table for a spreadsheet, in which no name becomes a formula', () => {
  expect(renderClassCsv(CLASS, 'plain', 'Async')).toBe(
    'student,id,points,possible,lesson-01,lesson-01/both,lesson-01/nap,note\n' +
      'Ada Lovelace,12345,5,8,5,4,1,\n' +
      '"\'=HYPERLINK(""http://x"")",,0,8,0,0,0,handed in nothing\n',
  );
});

it('has the columns of the Canvas gradebook and its second row', () => {
  expect(renderClassCsv(CLASS, 'canvas', 'Async (99)').split('\n').slice(0, 3)).toEqual([
    'Student,ID,SIS User ID,SIS Login ID,Section,Async (99)',
    '    Points Possible,,,,,8',
    'Ada Lovelace,12345,,,,5',
  ]);
});

it('names the participants of Moodle, and never gives more than the maximum', () => {
  expect(renderClassCsv(CLASS, 'moodle', 'Async')).toContain(
    'Participant 12345,Ada Lovelace,,5,8,"both: 4/4 passed\nnap: 1/4 failed (sequential-await, race)"\n',
  );
});

it('has the columns of nbgrader', () => {
  const [head, first] = renderClassCsv(CLASS, 'nbgrader', 'ps1').split('\n');
  expect(head).toBe(
    'assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,late_submission_penalty,score,max_score',
  );
  expect(first).toBe('ps1,,,12345,,,,5,0,5,8');
});

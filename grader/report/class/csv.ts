import { stringify } from 'csv-stringify/sync';
import type { ClassResult, StudentResult } from '../class-result.js';
import { sumPoints } from '../points.js';
import { columnsOf } from './mistakes.js';
import { notesOf, pointsByLesson, possiblePoints } from './lesson-points.js';

/** Who reads the table: a spreadsheet, or a learning platform's import of grades. */
export const CSV_FLAVORS = ['plain', 'canvas', 'moodle', 'nbgrader'] as const;
export type CsvFlavor = (typeof CSV_FLAVORS)[number];

/**
 * The points of a class as comma-separated values. A name that a spreadsheet would take for a formula is written as text.
 *
 * @param title the assignment as the platform calls it; Canvas finds one that it has by its number: `Async (1234)`
 */
export function renderClassCsv(result: ClassResult, flavor: CsvFlavor, title: string): string {
  return stringify(TABLES[flavor](result, title), { escape_formulas: true });
}

type Row = readonly (string | number)[];

const TABLES: Readonly<Record<CsvFlavor, (result: ClassResult, title: string) => Row[]>> = {
  plain: plainTable,
  canvas: canvasTable,
  moodle: moodleTable,
  nbgrader: nbgraderTable,
};

function plainTable(result: ClassResult): Row[] {
  const exercises = columnsOf(result).map(({ lesson, exercise }) => `${lesson}/${exercise}`);
  const head = ['student', 'id', 'points', 'possible', ...result.lessons.map(({ id }) => id), ...exercises, 'note'];
  return [head, ...result.students.map((student) => plainRow(result, student))];
}

function plainRow(result: ClassResult, student: StudentResult): Row {
  const { name, id, points } = student;
  const lessons = pointsByLesson(result, student).map(({ earned }) => earned);
  const exercises = student.exercises.map(({ points: { earned } }) => earned);
  return [name, id ?? '', points.earned, points.possible, ...lessons, ...exercises, notesOf(student).join(' ')];
}

/** Canvas finds a student by its own number, or else by the login; the second row says what can be earned. */
function canvasTable(result: ClassResult, title: string): Row[] {
  const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title];
  const possible = ['    Points Possible', '', '', '', '', possiblePoints(result)];
  const rows = result.students.map(({ name, id, points }) => [
    name,
    id ?? '',
    '',
    id === null ? name : '',
    '',
    points.earned,
  ]);
  return [head, possible, ...rows];
}

/** Moodle's offline grading worksheet knows a participant by the number that it wrote into the folder's name. */
function moodleTable(result: ClassResult): Row[] {
  const head = ['Identifier', 'Full name', 'username', 'Grade', 'Maximum Grade', 'Feedback comments'];
  const rows = result.students.map((student) => {
    const { name, id, points } = student;
    const who = id === null ? ['', '', name] : [`Participant ${id}`, name, ''];
    return [...who, points.earned, points.possible, feedback(result, student)];
  });
  return [head, ...rows];
}

function feedback(result: ClassResult, student: StudentResult): string {
  const notes = notesOf(student);
  if (student.problem !== null) return notes.join('\n');
  const columns = columnsOf(result);
  const lines = student.exercises.map(({ points, status, diagnoses }, index) => {
    const found = diagnoses.length === 0 ? '' : ` (${diagnoses.join(', ')})`;
    return `${columns[index]?.exercise ?? ''}: ${points.earned}/${points.possible} ${status}${found}`;
  });
  return [...notes, ...lines].join('\n');
}

const NBGRADER = [
  'assignment',
  'duedate',
  'timestamp',
  'student_id',
  'last_name',
  'first_name',
  'email',
  'raw_score',
  'late_submission_penalty',
  'score',
  'max_score',
];

function nbgraderTable(result: ClassResult, title: string): Row[] {
  const rows = result.students.map(({ name, id, late = [], points }) => {
    const lost = late.map((one) => ({ earned: one.lost, possible: 0 }));
    const cost = sumPoints(lost).earned;
    const raw = sumPoints([points, ...lost]).earned;
    return [title, '', '', id ?? name, '', '', '', raw, cost, points.earned, points.possible];
  });
  return [NBGRADER, ...rows];
}

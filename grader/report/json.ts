import type { Diagnosis } from '../judge/diagnosis.js';
import type { TimelineEntry } from '../judge/timeline.js';
import type {
  CheckResult,
  ExerciseResult,
  LessonResult,
  OrdersTried,
  OutputLine,
  Points,
  Problem,
  Result,
} from './result.js';

/**
 * The result document that `--json` writes: keys in a fixed order, indented by two spaces, ended by a newline.
 * The same result gives the same bytes, in whatever order its keys were set.
 */
export function renderJson(result: Result): string {
  const document = {
    schema: result.schema,
    seed: result.seed,
    ...(result.hiddenSeed === undefined ? {} : { hiddenSeed: result.hiddenSeed }),
    ...(result.pointUnit === undefined ? {} : { pointUnit: result.pointUnit }),
    points: points(result.points),
    lessons: result.lessons.map(lesson),
  };
  return `${escapeForTerminal(JSON.stringify(document, null, 2))}\n`;
}

function lesson({ id, folder, title, points: sum, late, exercises }: LessonResult) {
  return {
    id,
    folder,
    title,
    points: points(sum),
    ...(late === undefined ? {} : { late: { days: late.days, penalty: late.penalty } }),
    exercises: exercises.map(exercise),
  };
}

function exercise(result: ExerciseResult) {
  const { problem } = result;
  return {
    id: result.id,
    title: result.title,
    file: result.file,
    status: result.status,
    points: points(result.points),
    problem: problem && place(problem),
    output: result.output.map(outputLine),
    outputCut: result.outputCut,
    checks: result.checks.map(check),
  };
}

function check(result: CheckResult) {
  return {
    title: result.title,
    status: result.status,
    points: points(result.points),
    message: result.message,
    diagnosis: result.diagnosis && diagnosis(result.diagnosis),
    virtualMs: result.virtualMs,
    timeline: result.timeline.map(timelineEntry),
    wanted: result.wanted?.map(timelineEntry) ?? null,
    ...(result.orders === undefined ? {} : { orders: orders(result.orders) }),
  };
}

function diagnosis({ id, ...where }: Diagnosis) {
  return { id, ...place(where) };
}

function place({ message, line, file }: Problem): Problem {
  return { message, line, ...(file === undefined ? {} : { file }) };
}

function timelineEntry({ label, start, end, outcome }: TimelineEntry): TimelineEntry {
  return { label, start, end, outcome };
}

function outputLine({ check: title, at, text }: OutputLine): OutputLine {
  return { check: title, at, text };
}

function orders({ tried, failed, replay }: OrdersTried): OrdersTried {
  return { tried, failed, replay };
}

function points({ earned, possible }: Points): Points {
  return { earned, possible };
}

/** `JSON.stringify` leaves DEL and the C1 controls as they are, and some terminals obey those. */
function escapeForTerminal(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

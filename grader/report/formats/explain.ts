import { createColors } from '../color.js';
import type { ExerciseResult } from '../result.js';
import { formatStamp } from '../../trace/duration.js';
import { formatPlace } from '../scorecard/place.js';
import { drawTimelines } from '../timeline.js';
import { tellsMore } from '../tells-more.js';
import type { Test } from './tests.js';

/** Where the reason of a test's end is to be seen. */
export interface Place {
  /** As the result names files: relative to the folder that was graded from. */
  readonly file: string;
  readonly line: number | null;
}

const COLUMNS = 80;

/** The lines that explain a test that did not pass: what happened, both timelines, the mistake and its place. */
export function explain(test: Test, exercise: ExerciseResult): string[] {
  const { check, message } = test;
  const { file, line } = placeOf(test, exercise);
  const said = check && tellsMore(check) ? check.diagnosis?.message : undefined;
  const see = line === null ? [] : [`See ${formatPlace(file, line)}.`];
  return [...(message === null ? [] : [message]), ...timelines(test), ...(said === undefined ? [] : [said]), ...see];
}

/** The file, and the line when there is one, that a test that did not pass is about. */
export function placeOf({ check, state }: Test, { file, problem }: ExerciseResult): Place {
  const about = check?.diagnosis ?? (state === 'error' ? problem : null);
  return { file: about?.file === undefined ? file : beside(file, about.file), line: about?.line ?? null };
}

/** What a submission printed, each line with its virtual time. */
export function printed({ output, outputCut }: ExerciseResult): string[] {
  const lines = output.map(({ at, text }) => `${formatStamp(at)} ${text}`.trimEnd());
  return outputCut === 0 ? lines : [...lines, `… and ${outputCut} more`];
}

function timelines({ check }: Test): string[] {
  if (!check?.wanted) return [];
  const charts = [
    { name: 'yours', entries: check.timeline },
    { name: 'wanted', entries: check.wanted },
  ];
  return drawTimelines(charts, COLUMNS, createColors(false));
}

/** The path of a file that is named as it lies from another one. */
function beside(file: string, relative: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Lesson } from '../../course/lesson.js';
import type { Submission } from '../submission.js';
import { assembleDesk } from './assemble-desk.js';
import { collectWork } from './collect-work.js';
import type { Work } from './collect-work.js';
import { misnamedNotes, versionNotes } from './intake-notes.js';
import { latestVersion } from './latest-version.js';
import type { Latest } from './latest-version.js';
import { whyNothing } from './why-nothing.js';
import { sortWork } from './versions.js';
import type { Sorted, Version } from './versions.js';

/** A submission ready to be graded. */
export interface OpenSubmission {
  /** A folder laid out like `exercises/`, absolute; `null` when there is nothing to grade. */
  readonly desk: string | null;
  /** Why there is nothing to grade, in a sentence. */
  readonly problem: string | null;
  /** What is to be said of how it was handed in, in sentences. */
  readonly notes: readonly string[];
  /** Removes what was unpacked for it. */
  readonly close: () => Promise<void>;
}

/** Finds the exercises in what a student handed in; unpacks them if need be, into a private temporary folder. */
export async function openSubmission({ source }: Submission, lessons: readonly Lesson[]): Promise<OpenSubmission> {
  if (source.kind === 'unusable')
    return { desk: null, problem: source.problem, notes: [], close: () => Promise.resolve() };
  const { room, close } = temporaryRoom();
  try {
    const work = await collectWork(source, lessons, room);
    const sorted = await sortWork(work, lessons);
    const latest = await latestOf(sorted.versions);
    const desk = await deskOf(work, sorted, latest, room);
    const taken = new Set(latest.map(({ taken: { exercise } }) => exercise));
    const notes = [
      ...versionNotes(latest),
      ...misnamedNotes(sorted.others, (exercise) => taken.has(exercise), lessons),
      ...(desk === null ? [] : hindrances(work)),
    ];
    if (desk !== null) return { desk, problem: null, notes, close };
    await close();
    return { desk, problem: whyNothing(source, work), notes, close };
  } catch (error) {
    await close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code === 'ENOSPC') throw error;
    return { desk: null, problem: `the folder cannot be read (${code})`, notes: [], close };
  }
}

async function latestOf(versions: readonly Version[]): Promise<Latest[]> {
  const byExercise = new Map<Version['exercise'], [Version, ...Version[]]>();
  for (const version of versions) {
    const same = byExercise.get(version.exercise);
    if (same === undefined) byExercise.set(version.exercise, [version]);
    else same.push(version);
  }
  return Promise.all([...byExercise.values()].map(latestVersion));
}

/** A folder that has all that counts is graded where it lies. */
async function deskOf(
  { desks }: Work,
  { others }: Sorted,
  latest: readonly Latest[],
  room: () => Promise<string>,
): Promise<string | null> {
  const taken = latest.map((one) => one.taken);
  const whole = desks.find(({ path: desk }) =>
    taken.every(({ path: file, lesson, exercise }) => file === path.join(desk, lesson.folder, `${exercise.id}.ts`)),
  );
  if (whole !== undefined) return whole.path;
  if (taken.length === 0) return null;
  const desk = path.join(await room(), 'desk');
  await mkdir(desk);
  await assembleDesk(desk, taken, others);
  return desk;
}

function hindrances({ refused, problems }: Work): string[] {
  return [...refused.map(({ name, why }) => `${name} ${why}`), ...problems];
}

/** A temporary folder, made when it is first needed. */
function temporaryRoom(): { room: () => Promise<string>; close: () => Promise<void> } {
  let made: Promise<string> | null = null;
  return {
    room: () => (made ??= mkdtemp(path.join(tmpdir(), 'meanwhile-class-'))),
    close: async () => {
      if (made !== null) await rm(await made, { recursive: true, force: true });
    },
  };
}

import { createColors } from './color.js';
import type { ExerciseResult } from './result.js';
import { exerciseLines } from './scorecard/exercise.js';
import type { ExerciseCommands } from './scorecard/exercise.js';
import { harmless } from './text/harmless.js';
import { displayWidth } from './text/width.js';

interface CardOptions {
  readonly color: boolean;
  /** Columns of the terminal, never taken for less than 40. */
  readonly width: number;
  readonly commands: ExerciseCommands;
}

/** One exercise as it stands on the scorecard, in lines; no text of a submission can do anything to the terminal. */
export function exerciseCard(exercise: ExerciseResult, { color, width, commands }: CardOptions): string[] {
  const page = { width: Math.max(NARROWEST, width), colors: createColors(color) };
  const idColumns = Math.min(Math.floor(page.width / 3), displayWidth(exercise.id));
  return exerciseLines(harmless(exercise), idColumns, commands, page);
}

const NARROWEST = 40;

import { exerciseCard } from '../../report/exercise-card.js';
import type { ExerciseResult } from '../../report/result.js';
import { harmless } from '../../report/text/harmless.js';
import { wrap } from '../../report/text/wrap.js';
import { idOf, lessonOf, watchedExercises } from '../model.js';
import type { ExerciseKey, Model } from '../model.js';

/** The exercise in hand as it stands on the scorecard, and what to do now where that does not say it. */
export function cardLines(model: Model, width: number): string[] {
  const { inHand, results, color } = model;
  if (inHand === null) return watchedExercises(model).length === 0 ? [' There is nothing to grade yet.'] : [];
  const result = results[inHand];
  if (result === undefined) return [` ${idOf(inHand)}`];
  const command = `npm run grade ${inHand.replace('/', ' ')}`;
  const commands = { hint: 'press h', replay: (order: string) => `${command} -- --order ${order}` };
  const next = whatNext(model, inHand, result);
  const card = exerciseCard(result, { color, width, commands });
  return next === '' ? card : [...card, '', ...wrap(next, width - 6).map((row) => `     ${row}`)];
}

function whatNext(model: Model, inHand: ExerciseKey, { status, file }: ExerciseResult): string {
  if (status === 'passed') return 'Done. Press n for the next exercise.';
  if (status !== 'not-started') return '';
  const lesson = lessonOf(model, inHand);
  return `To begin, read lessons/${lesson?.folder ?? ''}/README.md and open ${harmless(file)}: o opens it.`;
}

import type { Result } from '../result.js';
import { renderScorecard } from '../scorecard.js';
import { harmless } from '../text/harmless.js';
import { placeOf } from './explain.js';
import { tellsMore } from '../tells-more.js';
import { type Test, type TestedExercise, testedExercises } from './tests.js';

/** GitHub shows so many annotations of a kind for one step, and drops the others without a word. */
const MOST = 10;

/**
 * The result as a step of GitHub Actions writes it to its log: the scorecard, in which nothing is taken for a command, and
 * an annotation on the student's line for each mistake.
 *
 * @param token ends the part in which commands are off; nobody may know it beforehand
 */
export function renderGithub(result: Result, token: string): string {
  const mistakes = testedExercises(harmless(result)).flatMap(mistakesOf);
  const lines = [
    `::stop-commands::${token}`,
    renderScorecard(result, { color: false }).trimEnd(),
    `::${token}::`,
    ...mistakes.slice(0, MOST),
    ...(mistakes.length > MOST ? [rest(mistakes.length - MOST)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** An annotation for each mistake: where one line makes the same one again, it has been told. */
function mistakesOf({ exercise, tests }: TestedExercise): string[] {
  const told = new Set<string>();
  return tests.flatMap((test) => {
    if (test.state !== 'failed' && test.state !== 'error') return [];
    const { file, line } = placeOf(test, exercise);
    const mistake = `${test.check?.diagnosis?.id ?? test.message ?? ''} ${file} ${String(line)}`;
    if (told.has(mistake)) return [];
    told.add(mistake);
    const where = { title: `${exercise.id}: ${test.title}`, file, ...(line === null ? {} : { line: String(line) }) };
    return [command('error', where, said(test))];
  });
}

function said({ message, check }: Test): string {
  return [message, check && tellsMore(check) && check.diagnosis?.message].filter(Boolean).join('. ');
}

function rest(count: number): string {
  const mistakes = count === 1 ? 'There is one more mistake' : `There are ${count} more mistakes`;
  return command('notice', { title: 'Not all are shown' }, `${mistakes}: see the scorecard in the log of this step.`);
}

/** A command as the runner reads it: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${pairs.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

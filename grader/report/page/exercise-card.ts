import { formatStamp } from '../../trace/duration.js';
import { formatPoints } from '../points.js';
import type { CheckResult, ExerciseResult, ExerciseStatus } from '../result.js';
import { formatPlace } from '../scorecard/place.js';
import { chartsOfCheck } from '../timeline/charts.js';
import { drawCharts } from './chart.js';
import { checkSaid, checkTitle } from './check.js';
import { markup, type Markup } from './markup.js';
import { prose } from './prose.js';

/** How the state of an exercise is called. */
export const STATUS_WORDS: Readonly<Record<ExerciseStatus, string>> = {
  passed: 'passed',
  failed: 'failed',
  'not-started': 'not started',
  broken: 'broken',
  stuck: 'stuck',
  crashed: 'crashed',
  'grader-error': 'not graded',
};

/** A sign for the state of an exercise, beside which its word must stand. */
export function statusMark(status: ExerciseStatus): Markup {
  if (status === 'passed') return markup`<span class="good" aria-hidden="true">✓</span>`;
  if (status === 'failed') return markup`<span class="bad" aria-hidden="true">✗</span>`;
  if (status === 'not-started') return markup`<span class="soft" aria-hidden="true">·</span>`;
  return markup`<span class="warn" aria-hidden="true">!</span>`;
}

/**
 * All about one exercise, folded when it has passed; nothing about one that has not been started.
 *
 * @param anchor the id of the card in its page
 */
export function drawExerciseCard(exercise: ExerciseResult, anchor: string): Markup | null {
  const { id, title, file, status, points, problem, checks } = exercise;
  if (status === 'not-started') return null;
  const isOpen = status !== 'passed';
  const opening = isOpen
    ? markup`<details class="exercise" id="${anchor}" open>`
    : markup`<details class="exercise" id="${anchor}">`;
  return markup`${opening}
<summary><h3>${statusMark(status)} ${id}: ${title} <span class="points">${STATUS_WORDS[status]}, ${formatPoints(points)}</span></h3></summary>
<p class="soft"><code>${file}</code></p>
${problem !== null && markup`<p class="bad">${formatPlace(problem.file ?? file, problem.line)}: ${prose(problem.message)}</p>`}
${drawOutput(exercise)}
${checks.map((check, index) => drawCheck(check, index, file))}</details>
`;
}

function drawCheck(check: CheckResult, index: number, file: string): Markup {
  return markup`<section class="check">
<h4>${checkTitle(check)}</h4>
${checkSaid({ number: index + 1, check, yours: null, wanted: null }, file)}
${drawCharts(chartsOfCheck(check))}
</section>
`;
}

function drawOutput({ id, output, outputCut }: ExerciseResult): Markup | null {
  if (output.length === 0 && outputCut === 0) return null;
  const lines = output.map(({ check, at, text }, index) => {
    const heading =
      check === output[index - 1]?.check
        ? null
        : markup`<span class="soft">${headingOf(check)}</span>
`;
    return markup`${heading}<span class="soft">${formatStamp(at)}</span> ${text}
`;
  });
  const more = outputCut > 0 && `… and ${outputCut.toLocaleString('en-US')} more`;
  return markup`<pre class="output" tabindex="0" role="group" aria-label="what ${id} printed">${lines}${more}</pre>`;
}

function headingOf(check: string): string {
  return check === '' ? 'printed while loading' : `printed in "${check}"`;
}

import type { ClassResult, StudentExercise, StudentResult } from '../../class-result.js';
import { markup } from '../../page/markup.js';
import type { Markup } from '../../page/markup.js';
import { cut } from '../../text/width.js';
import { notesOf, possiblePoints } from '../lesson-points.js';

/** Students by exercises: what each earned, in words of numbers first and in colors second. */
export function heatMap(result: ClassResult): Markup {
  const { lessons, students } = result;
  const groups = lessons.map(
    ({ id, exercises }) => markup`<th colspan="${exercises.length}" scope="colgroup">${id}</th>`,
  );
  const columns = lessons.flatMap(({ exercises }) =>
    exercises.map(
      ({ id, title }) =>
        markup`<th scope="col" class="turned" title="${title}"><button type="button">${id}</button></th>`,
    ),
  );
  return markup`
<section id="students" aria-labelledby="students-title">
<h2 id="students-title">Students</h2>
<p class="legend soft">Points of each exercise: <span class="h0">none</span><span class="h1">some</span><span
 class="h2">half</span><span class="h3">most</span><span class="h4">all</span>, and <span>·</span> not started.</p>
<div class="wide" role="region" aria-label="Points of each student" tabindex="0"><table class="heat">
<caption class="unseen">What each student earned in each exercise</caption>
<thead>
<tr><td></td><td></td>${groups}</tr>
<tr><th scope="col"><button type="button">student</button></th><th scope="col"><button type="button">points of
 ${possiblePoints(result)}</button></th>${columns}</tr>
</thead>
<tbody>${students.map((student) => row(student))}</tbody>
</table></div>
</section>`;
}

/** Columns; the whole of a longer name is shown when it is pointed at. */
const LONGEST_NAME = 80;

function row(student: StudentResult): Markup {
  const { name, points, exercises } = student;
  const note = notesOf(student).map((text) => markup` <small class="soft">${text}</small>`);
  const shown = cut(name, LONGEST_NAME);
  const label = shown === name ? markup`${name}` : markup`<span title="${name}">${shown}</span>`;
  return markup`<tr><th scope="row">${label}${note}</th><td class="sum">${points.earned}</td>${exercises.map(cell)}</tr>
`;
}

/** What is told beside the points, where they do not say it. */
const TOLD = new Set(['broken', 'stuck', 'crashed', 'grader-error']);

function cell({ status, points: { earned, possible }, diagnoses }: StudentExercise): Markup {
  if (status === 'not-started') return markup`<td data-sort="-1">·<span class="unseen">not started</span></td>`;
  const told = TOLD.has(status) ? markup`<small>${status}</small>` : null;
  const title = `${earned} of ${possible} points, ${[status, ...diagnoses].join(', ')}`;
  return markup`<td class="h${heat(earned, possible)}" title="${title}">${earned}${told}</td>`;
}

/** From 0, none, to 4, all. */
function heat(earned: number, possible: number): number {
  if (earned >= possible) return 4;
  return earned === 0 ? 0 : Math.min(3, 1 + Math.floor((earned / possible) * 3));
}

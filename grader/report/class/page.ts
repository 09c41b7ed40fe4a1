import type { ClassResult } from '../class-result.js';
import { renderPage } from '../page/document.js';
import { markup } from '../page/markup.js';
import { exerciseTable } from './page/exercise-table.js';
import { heatMap } from './page/heat-map.js';
import { mistakeList } from './page/mistake-list.js';
import { SORTING } from './page/sorting.js';
import { CLASS_STYLE } from './page/style.js';
import { hasPassed, possiblePoints } from './lesson-points.js';

/** A class as one page for its teacher: what was misunderstood, which exercises were hard, and who is how far. */
export function renderClassPage(result: ClassResult): string {
  const { students, lessons } = result;
  const all = students.filter(hasPassed).length;
  const nothing = students.filter(({ problem }) => problem !== null).length;
  const body = markup`
<h1>A class of ${students.length}</h1>
<p>${lessons.map(({ id, title }) => `${id} · ${title}`).join('; ')}. ${possiblePoints(result)} points can be earned.
${all} of ${students.length} have passed everything${nothing === 0 ? '' : `, and ${nothing} had nothing to grade`}.</p>
<nav aria-label="On this page"><a href="#mistakes">What was misunderstood</a> · <a href="#exercises">Exercises</a>
 · <a href="#students">Students</a></nav>
<p id="sorted" class="unseen" role="status"></p>
${mistakeList(result)}
${exerciseTable(result)}
${heatMap(result)}
<footer>Graded in virtual time with ${result.hiddenSeed === true ? 'a hidden seed' : `seed ${result.seed}`}. Samples have no comments and no texts of their own; look them over all
the same before you show them to a class.</footer>`;
  return renderPage({ title: `A class of ${students.length}`, body, css: CLASS_STYLE, script: SORTING });
}

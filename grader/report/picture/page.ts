import type { Moment } from '../../judge/run-timeline/moments.js';
import { formatDuration } from '../../trace/duration.js';
import { drawCharts } from '../page/chart.js';
import { CHART_STYLE } from '../page/chart/style.js';
import { checkSaid, checkTitle } from '../page/check.js';
import { renderPage } from '../page/document.js';
import { markup, type Markup } from '../page/markup.js';
import { prose } from '../page/prose.js';
import { formatPoints } from '../points.js';
import { formatPlace } from '../scorecard/place.js';
import { chartsOfPicture } from '../timeline/charts.js';
import type { CheckPicture, ExercisePicture } from './picture.js';

const STYLE = `${CHART_STYLE}
.check { border-top: 1px solid var(--line); padding: 0.4rem 0; }
.check h2 { display: inline; font-size: 1.1rem; }
.points { color: var(--soft); font-weight: 400; margin-left: 0.5em; }
td.at { text-align: right; white-space: nowrap; }
.failed, .fault { color: var(--bad); }
.settled { font-weight: 600; }
td.timer { color: var(--soft); }
`;

/** The checks of an exercise drawn as a page: one file, which asks for nothing from anywhere. */
export function renderPicturePage({ lesson, exercise, seed, checks }: ExercisePicture): string {
  const { id, title, file, points, problem } = exercise;
  const open = checks.find(({ check }) => check.status !== 'passed') ?? checks[0];
  const body = markup`<h1>${title}</h1>
<p class="soft">${lesson.id} · ${lesson.title} · <code>${file}</code> · ${formatPoints(points)} points</p>
${problem !== null && markup`<p class="bad">${formatPlace(problem.file ?? file, problem.line)}: ${prose(problem.message)}</p>`}
${checks.map((check) => drawCheck(check, file, check === open))}
<footer>All times are virtual: the grader's clock moves only when the program waits. Seed ${seed}.</footer>`;
  return renderPage({ title: `${id}: timeline`, body, css: STYLE });
}

function drawCheck(picture: CheckPicture, file: string, isOpen: boolean): Markup {
  const content = markup`<summary><h2>${checkTitle(picture.check)}</h2></summary>
${checkSaid(picture, file)}
${drawCharts(chartsOfPicture(picture))}
${drawMoments(picture)}
</details>
`;
  const opening = isOpen ? markup`<details class="check" open>` : markup`<details class="check">`;
  return markup`${opening}${content}`;
}

function drawMoments({ yours, number }: CheckPicture): Markup | null {
  if (yours === null || yours.moments.length === 0) return null;
  const { moments, momentsCut } = yours;
  return markup`<h3 id="moments-${number}">What happened, in virtual time</h3>
<div class="wide" tabindex="0" role="group" aria-labelledby="moments-${number}"><table>
<thead><tr><th scope="col">Time</th><th scope="col">What happened</th><th scope="col">Line</th></tr></thead>
<tbody>
${moments.map(drawMoment)}</tbody>
</table></div>
${momentsCut > 0 && markup`<p class="soft">… and ${momentsCut} more</p>`}`;
}

function drawMoment({ at, kind, text, place }: Moment): Markup {
  // The file is named at the top of the page.
  const where = place?.file === undefined ? place?.line : formatPlace(place.file, place.line);
  return markup`<tr><td class="at">${formatDuration(at)}</td><td class="${kind}">${text}</td><td>${where}</td></tr>
`;
}

import { CHART_STYLE } from './page/chart/style.js';
import { renderPage } from './page/document.js';
import { drawExerciseCard, STATUS_WORDS, statusMark } from './page/exercise-card.js';
import { markup, type Markup } from './page/markup.js';
import { formatPoints } from './points.js';
import type { LessonResult, Result } from './result.js';

const STYLE = `${CHART_STYLE}
.points { color: var(--soft); font-weight: 400; margin-left: 0.5em; }
.overview td:last-child, .overview th:last-child { text-align: right; }
.exercise { border-top: 1px solid var(--line); padding: 0.4rem 0; }
.exercise h3 { display: inline; }
.exercise section.check { margin: 0.8rem 0 0.8rem 1.2rem; }
.exercise section.check h4 { margin: 0.6em 0 0.2em; font-weight: 600; }
.output { max-height: 24rem; overflow: auto; }
@media print { .output { max-height: none; } }
`;

/**
 * The result as a page: one file, which asks for nothing from anywhere. It can be read without color, by keyboard, by a
 * screen reader and on paper.
 */
export function renderHtml(result: Result): string {
  const { lessons, points, seed } = result;
  const body = markup`<h1>Scorecard <span class="points">${formatPoints(points)} points</span></h1>
${lessons.length === 0 && markup`<p>Nothing was graded.</p>`}
${lessons.map(drawLesson)}
<footer>All times are virtual: the grader's clock moves only when the program waits. Seed ${seed}.</footer>`;
  return renderPage({ title: `Scorecard: ${formatPoints(points)} points`, body, css: STYLE });
}

function drawLesson(lesson: LessonResult, index: number): Markup {
  const { id, title, points, exercises } = lesson;
  const anchors = exercises.map((_, number) => `exercise-${index + 1}-${number + 1}`);
  const cards = exercises.map((exercise, number) => drawExerciseCard(exercise, anchors[number] ?? ''));
  return markup`<section aria-labelledby="lesson-${index + 1}">
<h2 id="lesson-${index + 1}">${id} · ${title} <span class="points">${formatPoints(points)}</span></h2>
${drawOverview(lesson, anchors)}
${cards}</section>
`;
}

function drawOverview({ exercises }: LessonResult, anchors: readonly string[]): Markup {
  const rows = exercises.map(({ id, title, status, points }, number) => {
    const name = status === 'not-started' ? id : markup`<a href="#${anchors[number] ?? ''}">${id}</a>`;
    return markup`<tr><td>${statusMark(status)} ${STATUS_WORDS[status]}</td><th scope="row">${name}</th><td>${title}</td><td>${formatPoints(points)}</td></tr>
`;
  });
  return markup`<div class="wide" tabindex="0" role="group" aria-label="the exercises of the lesson"><table class="overview">
<thead><tr><th scope="col">State</th><th scope="col">Exercise</th><th scope="col">Title</th><th scope="col">Points</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

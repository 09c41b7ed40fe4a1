import type { ClassResult, Sample } from '../../class-result.js';
import { markup } from '../../page/markup.js';
import type { Markup } from '../../page/markup.js';
import { mistakesOf } from '../mistakes.js';
import type { Mistake } from '../mistakes.js';

/** What a class misunderstands, the most frequent mistake first, with a sample from each exercise in which it was made. */
export function mistakeList(result: ClassResult): Markup {
  const mistakes = mistakesOf(result);
  const list = mistakes.length === 0 ? markup`<p>Nothing: nobody has made a mistake that has a name.</p>` : null;
  return markup`
<section id="mistakes" aria-labelledby="mistakes-title">
<h2 id="mistakes-title">What was misunderstood</h2>
${list ?? mistakes.map((mistake) => mistakeEntry(mistake, result.students.length))}
</section>`;
}

function mistakeEntry({ diagnosis, students, exercises }: Mistake, all: number): Markup {
  const percent = Math.round((students / all) * 100);
  const where = exercises.map(({ exercise, students: count }) => `${exercise} ${count}`).join(', ');
  const samples = exercises.flatMap(({ sample }) => sample ?? []);
  const shown = samples.length === 0 ? markup`<p class="soft">No sample that would not tell who made it.</p>` : null;
  return markup`<details><summary><strong>${diagnosis}</strong> ${students} ${students === 1 ? 'student' : 'students'},
 ${percent} % <span class="soft">${where}</span></summary>
${shown ?? samples.map(sampleFigure)}</details>
`;
}

function sampleFigure({ lesson, exercise, code, line }: Sample): Markup {
  const lines = code.trimEnd().split('\n');
  const written = lines.map((text, index) => (index + 1 === line ? markup`<mark>${text}</mark>\n` : markup`${text}\n`));
  return markup`<figure><figcaption>${lesson} ${exercise}</figcaption><pre><code>${written}</code></pre></figure>
`;
}

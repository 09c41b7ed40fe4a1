import type { ClassResult } from '../../class-result.js';
import { markup } from '../../page/markup.js';
import type { Markup } from '../../page/markup.js';

interface ExerciseRow {
  readonly lesson: string;
  readonly exercise: string;
  readonly title: string;
  readonly started: number;
  readonly passed: number;
  /** The mistakes in it with how many made them, the most frequent first. */
  readonly mistakes: readonly (readonly [diagnosis: string, students: number])[];
}

/** The exercises, those first that the fewest have passed. */
export function exerciseTable(result: ClassResult): Markup {
  const rows = rowsOf(result).toSorted((a, b) => a.passed - b.passed);
  const heads = ['exercise', 'lesson', 'passed', 'not started', 'mistakes'];
  return markup`
<section id="exercises" aria-labelledby="exercises-title">
<h2 id="exercises-title">Exercises, the hardest first</h2>
<div class="wide"><table>
<thead><tr>${heads.map((head) => markup`<th scope="col"><button type="button">${head}</button></th>`)}</tr></thead>
<tbody>${rows.map((row) => exerciseRow(row, result.students.length))}</tbody>
</table></div>
</section>`;
}

function exerciseRow({ lesson, exercise, title, started, passed, mistakes }: ExerciseRow, students: number): Markup {
  const percent = students === 0 ? 0 : Math.round((passed / students) * 100);
  const list = mistakes.slice(0, 3).map(([diagnosis, count]) => `${diagnosis} ${count}`);
  return markup`<tr><th scope="row" title="${title}">${exercise}</th><td>${lesson}</td><td data-sort="${passed}">${percent} %
 <progress max="100" value="${percent}" aria-hidden="true"></progress></td><td>${students - started}</td><td>${list.join(', ')}</td></tr>
`;
}

function rowsOf({ lessons, students }: ClassResult): ExerciseRow[] {
  const columns = lessons.flatMap(({ id, exercises }) => exercises.map((exercise) => ({ lesson: id, ...exercise })));
  return columns.map(({ lesson, id, title }, column) => {
    const own = students.flatMap(({ exercises }) => exercises[column] ?? []);
    const made = new Map<string, number>();
    for (const diagnosis of own.flatMap(({ diagnoses }) => diagnoses))
      made.set(diagnosis, (made.get(diagnosis) ?? 0) + 1);
    return {
      lesson,
      exercise: id,
      title,
      started: own.filter(({ status }) => status !== 'not-started').length,
      passed: own.filter(({ status }) => status === 'passed').length,
      mistakes: [...made.entries()].toSorted(([, a], [, b]) => b - a),
    };
  });
}

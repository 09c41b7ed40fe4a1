import { sayingsOf } from '../picture/sayings.js';
import type { CheckPicture } from '../picture/picture.js';
import { formatPoints } from '../points.js';
import type { CheckResult } from '../result.js';
import { markup, type Markup } from './markup.js';
import { prose } from './prose.js';

const MARKS = { passed: '✓', failed: '✗', 'not-run': '–' } as const;
const COLORS = { passed: 'good', failed: 'bad', 'not-run': 'soft' } as const;

/** A check's heading: its mark, which a screen reader has in words, its title and its points. */
export function checkTitle({ status, title, points }: CheckResult): Markup {
  const mark = markup`<span class="${COLORS[status]}" aria-hidden="true">${MARKS[status]}</span>`;
  const word = markup`<span class="unseen">${status === 'not-run' ? 'not run' : status}: </span>`;
  return markup`${mark} ${word}${title} <span class="points">${formatPoints(points)}</span>`;
}

/**
 * What became of a check, in sentences.
 *
 * @param file the exercise's own file
 */
export function checkSaid(picture: CheckPicture, file: string): Markup {
  const { message, status } = picture.check;
  const said = message !== null && markup`<p class="${COLORS[status]}">${prose(message)}</p>`;
  return markup`${said}${sayingsOf(picture, file).map((saying) => markup`<p>${prose(saying)}</p>`)}`;
}
